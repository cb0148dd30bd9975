// Writing without distraction: nothing but the text, until Esc.
export function fullScreen(form) {
  const area = form.elements.body;
  const button = form.querySelector('[data-act="full-screen"]');
  let others = [];
  let beside = false;
  const show = (preview) => form.dispatchEvent(new CustomEvent('beside', { detail: preview }));

  /** What is covered cannot be reached with Tab either. */
  function cover() {
    for (let part = form; part !== document.body; part = part.parentElement) {
      others.push(...[...part.parentElement.children].filter((other) => other !== part && !other.inert && other.tagName !== 'DIALOG'));
    }
    others.forEach((other) => (other.inert = true));
  }

  function uncover() {
    others.forEach((other) => (other.inert = false));
    others = [];
  }

  function toggle() {
    const on = form.classList.toggle('full');
    document.documentElement.classList.toggle('one-thing', on);
    button.setAttribute('aria-pressed', on);
    if (on) {
      beside = form.classList.contains('with-preview');
      show(false);
      cover();
    } else {
      show(beside);
      form.classList.remove('quiet');
      uncover();
    }
    area.focus();
  }

  button.setAttribute('aria-pressed', 'false');
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && form.classList.contains('full')) {
      event.preventDefault();
      toggle();
    }
  });
  // The tools step back while one writes, and come when the mouse moves or Tab reaches them.
  area.addEventListener('input', () => form.classList.add('quiet'));
  form.addEventListener('pointermove', () => form.classList.remove('quiet'));
  return toggle;
}
