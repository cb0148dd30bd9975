// The title is one line, however many it takes on the screen.
import { isComposing } from './area.js';

function join({ target: title }) {
  if (/[\r\n]/.test(title.value)) {
    title.value = title.value.replace(/\s*[\r\n]+\s*/g, ' ');
  }
}

function grow({ target: title }) {
  title.style.blockSize = 'auto';
  title.style.blockSize = `${title.scrollHeight}px`;
}

export function oneLine(title, next) {
  title.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !isComposing(event)) {
      event.preventDefault();
      next.focus();
    }
  });
  title.addEventListener('input', join);
  if (!CSS.supports('field-sizing', 'content')) {
    title.addEventListener('input', grow);
    grow({ target: title });
  }
}
