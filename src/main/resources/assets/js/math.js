// Formulas, typeset by KaTeX. What it cannot read stays as its author wrote it.
import { load } from './load.js';
import { reachable } from './page.js';

const FOLDER = '../webjars/katex/0.18.11/dist/';

// trust is off: \href, \includegraphics and \htmlStyle stay inert; what grows without end is given up
const OPTIONS = { throwOnError: true, strict: 'ignore', trust: false, maxSize: 30, maxExpand: 500 };

function set(formula) {
  const tex = formula.textContent;
  try {
    window.katex.render(tex, formula, { ...OPTIONS, displayMode: formula.localName === 'div' });
    formula.dataset.set = '';
  } catch (error) {
    formula.textContent = tex;
    formula.dataset.set = 'wrong';
    formula.title = error.message;
  }
}

export async function typeset(text) {
  await Promise.all([
    load('link', { rel: 'stylesheet', href: new URL(`${FOLDER}katex.min.css`, import.meta.url) }),
    load('script', { src: new URL(`${FOLDER}katex.min.js`, import.meta.url) }),
  ]);
  text.querySelectorAll('.math:not([data-set])').forEach(set);
  reachable(text);
}
