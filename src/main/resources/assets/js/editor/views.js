// Text and preview: side by side where there is room, else one at a time.
const KEPT = 'colonnade.editor.side-by-side';
const narrow = matchMedia('(max-width: 63.99rem)');

function remembered() {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}

function remember(on) {
  try {
    localStorage.setItem(KEPT, on ? 'on' : 'off');
  } catch {
    // Next time it begins side by side again.
  }
}

export function views(form) {
  const list = form.querySelector('.view-tabs');
  const tabs = [...list.querySelectorAll('[role="tab"]')];
  const button = form.querySelector('[data-act="side-by-side"]');

  function beside(on) {
    form.classList.toggle('with-preview', on);
    button.setAttribute('aria-pressed', on);
  }

  function choose(tab) {
    tabs.forEach((other) => {
      other.setAttribute('aria-selected', other === tab);
      other.tabIndex = other === tab ? 0 : -1;
    });
    form.classList.toggle('preview-only', tab === tabs[1]);
  }

  /** Side by side they are no tabs. */
  function panels() {
    tabs.forEach((tab) => {
      const pane = document.getElementById(tab.getAttribute('aria-controls'));
      const set = (name, value) => (narrow.matches ? pane.setAttribute(name, value) : pane.removeAttribute(name));
      set('role', 'tabpanel');
      set('aria-labelledby', tab.id);
    });
  }

  list.addEventListener('click', (event) => tabs.includes(event.target) && choose(event.target));
  list.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const other = tabs.find((tab) => tab !== event.target);
      choose(other);
      other.focus();
    }
  });
  form.addEventListener('beside', (event) => beside(event.detail));
  form.addEventListener('show-text', () => narrow.matches && choose(tabs[0]));
  narrow.addEventListener('change', panels);
  list.hidden = false;
  panels();
  beside(remembered());

  return () => {
    if (narrow.matches) {
      choose(form.classList.contains('preview-only') ? tabs[0] : tabs[1]);
    } else {
      const on = !form.classList.contains('with-preview');
      remember(on);
      beside(on);
    }
  };
}
