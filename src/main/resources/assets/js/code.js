// Code blocks: a copy button for each, and colours once one comes near the screen.
import { load } from './load.js';

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

const blocks = [...document.querySelectorAll('.prose pre')].filter((block) => block.querySelector('code:not(.language-mermaid)'));
if (root.dataset.copy && navigator.clipboard) {
  blocks.forEach(addCopy);
}

blocks.forEach((block) => {
  const language = [...block.querySelector('code').classList].find((name) => name.startsWith('language-'));
  if (language) {
    block.dataset.language = language.slice(9);
  }
});

const coloured = blocks.filter((block) => block.querySelector('code[class*="language-"]'));
const watch = new IntersectionObserver(
  async (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) {
      return;
    }
    watch.disconnect();
    await Promise.all([
      load('link', { rel: 'stylesheet', href: new URL('../css/highlight.css', import.meta.url) }),
      load('script', { src: new URL('../webjars/highlightjs/11.11.1/highlight.min.js', import.meta.url) }),
    ]);
    coloured.forEach((block) => {
      const code = block.querySelector('code');
      const language = [...code.classList].find((name) => name.startsWith('language-')).slice(9);
      if (window.hljs.getLanguage(language)) {
        window.hljs.highlightElement(code);
      }
    });
  },
  { rootMargin: '400px' },
);
coloured.forEach((block) => watch.observe(block));
