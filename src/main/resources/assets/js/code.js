// Code blocks: a copy button for each, and colours for those that come near the screen.
import { grammars } from './languages.js';
import { load } from './load.js';

const FOLDER = '../webjars/highlightjs/11.11.1/';
const root = document.querySelector('.prose');

function addCopy(block) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = root.dataset.copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.querySelector('code').innerText);
    button.textContent = root.dataset.copied;
    setTimeout(() => (button.textContent = root.dataset.copy), 2000);
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

const blocks = [...document.querySelectorAll('.prose pre')].filter((block) => block.querySelector('code:not(.language-mermaid)'));
if (root.dataset.copy && navigator.clipboard) {
  blocks.forEach(addCopy);
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
blocks.forEach((block) => near.observe(block));
