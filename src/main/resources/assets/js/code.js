// Code blocks: a copy button for each, and colours for those that come near the screen.
import { grammars } from './languages.js';
import { load } from './load.js';

const FOLDER = '../webjars/highlightjs/11.11.1/';
const known = new WeakSet();

function addCopy(block, { copy, copied }) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.querySelector('code').innerText);
    button.textContent = copied;
    setTimeout(() => (button.textContent = copy), 2000);
  });
  block.append(button);
}

/** A grammar registers with the core: they are fetched at once and run in order. */
function fetchLibrary(needed) {
  const files = ['core.min.js', ...needed.map((name) => `languages/${name}.min.js`)];
  return files.map((file) => load('script', { async: false, src: new URL(FOLDER + file, import.meta.url) }));
}

function languageOf(code) {
  return [...code.classList].find((name) => name.startsWith('language-'))?.slice(9) ?? '';
}

async function colour(code) {
  const needed = grammars(languageOf(code));
  if (needed.length === 0) {
    return;
  }
  const styles = load('link', { rel: 'stylesheet', href: new URL('../css/highlight.css', import.meta.url) });
  await Promise.all([styles, ...fetchLibrary(needed)]);
  code.innerHTML = window.hljs.highlight(code.textContent, { language: needed[0], ignoreIllegals: true }).value;
}

const near = new IntersectionObserver(
  (entries) => {
    entries
      .filter((entry) => entry.isIntersecting)
      .forEach(({ target }) => {
        near.unobserve(target);
        colour(target.querySelector('code'));
      });
  },
  { rootMargin: '400px' },
);

/** Those that are new since the last time. */
export function dressCode(text) {
  const blocks = [...text.querySelectorAll('pre')].filter((block) => !known.has(block) && block.querySelector('code:not(.language-mermaid)'));
  blocks.forEach((block) => {
    known.add(block);
    near.observe(block);
    if (text.dataset.copy && navigator.clipboard) {
      addCopy(block, text.dataset);
    }
  });
}
