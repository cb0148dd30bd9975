// The text as the published page would show it, rendered by the server.
import { reachable } from '../page.js';

const PAUSE = 400;

export function preview(form) {
  const pane = form.querySelector('.preview');
  const page = pane.querySelector('.prose');
  const length = pane.querySelector('.preview-length');
  const body = form.elements.body;
  let timer;
  let shown = null;
  let asked = 0;

  function fill(rendered, text) {
    page.innerHTML = rendered.html;
    reachable(page);
    page.classList.toggle('nothing', !text.trim());
    length.textContent = text.trim() ? length.dataset.text.replace('#', rendered.words).replace('%', rendered.minutes) : '';
  }

  async function show() {
    const text = body.value;
    if (text === shown) {
      return;
    }
    const turn = ++asked;
    try {
      const answer = await fetch('/api/v1/previews', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': form.elements._csrf.value },
        body: JSON.stringify({ body: text }),
      });
      const said = await answer.json();
      if (turn !== asked) {
        return;
      }
      if (answer.ok) {
        shown = text;
        fill(said, text);
      } else if (answer.status === 422 && !said.errors?.length) {
        // Nothing is wrong with a field: the text as a whole cannot be shown, and asking again would not help.
        shown = text;
        page.classList.remove('nothing');
        page.textContent = said.detail;
        length.textContent = '';
      }
    } catch {
      // The old preview stays; the next key asks again.
    }
  }

  body.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  });
  pane.hidden = false;
  form.classList.add('with-preview');
  const toggle = form.querySelector('.to-preview');
  toggle.addEventListener('click', () => {
    const on = form.classList.toggle('preview-only');
    toggle.setAttribute('aria-pressed', on);
    show();
  });
  form.querySelector('.toolbar').hidden = false;
  show();
}
