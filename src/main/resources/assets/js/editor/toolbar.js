// The tools: one stop for Tab, arrows inside, and a key for each.
import { change, isComposing, reveal, undo } from './area.js';
import { codeBlock, diagram, footnote, formula, heading, list, quote, rule, table } from './blocks.js';
import { around, link } from './inline.js';

const lists = ['list', 'ordered-list', 'task-list'];
const marks = ['strong', 'emphasis', 'strikethrough', 'code'];

const changes = {
  ...Object.fromEntries([2, 3, 4].map((level) => [`heading-${level}`, (...place) => heading(level, ...place)])),
  ...Object.fromEntries(marks.map((name) => [name, (...place) => around(name, ...place)])),
  ...Object.fromEntries(lists.map((name) => [name, (...place) => list(name, ...place)])),
  link: (...place) => link(...place),
  quote,
  'code-block': (text, start, end) => codeBlock(text, start, end),
  table,
  formula,
  diagram,
  rule,
  footnote: (text, start, end) => footnote(text, end),
};

function act(area, name) {
  if (name === 'undo' || name === 'redo') {
    undo(area, name === 'redo');
    return;
  }
  const { value, selectionStart, selectionEnd } = area;
  [changes[name](value, selectionStart, selectionEnd)].flat().forEach((step) => change(area, step));
  reveal(area);
}

const mac = /Mac|iPhone|iPad/.test(navigator.platform);
const names = mac ? { mod: '⌘', shift: '⇧', alt: '⌥', enter: '↩' } : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', enter: 'Enter' };

function shown(key) {
  return key.split('+').map((part) => names[part] ?? part.toUpperCase()).join(mac ? '' : '+');
}

function pressed(event) {
  if (!(mac ? event.metaKey : event.ctrlKey) || event.getModifierState('AltGraph')) {
    return '';
  }
  // With Alt or Shift the key's character is another one; its place on the board is not.
  const key = event.altKey || event.shiftKey ? event.code.replace(/^(Key|Digit)/, '') : event.key;
  return ['mod', event.shiftKey && 'shift', event.altKey && 'alt', key.toLowerCase()].filter(Boolean).join('+');
}

function roving(bar, buttons) {
  const reach = (button) => {
    buttons.forEach((other) => (other.tabIndex = other === button ? 0 : -1));
    return button;
  };
  reach(buttons[0]);
  bar.addEventListener('focusin', (event) => buttons.includes(event.target) && reach(event.target));
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      reach(buttons[(to + buttons.length) % buttons.length]).focus();
    }
  });
}

/** @param others what buttons do that do not change the text, by their name */
export function toolbar(form, others) {
  const area = form.elements.body;
  const bar = form.querySelector('.toolbar');
  const buttons = [...bar.querySelectorAll('button')];
  const run = (name) => (others[name] ? others[name]() : act(area, name));
  const byKey = new Map();
  buttons.forEach((button) => {
    const { act: name, key } = button.dataset;
    button.title += ` (${shown(key)})`;
    button.setAttribute('aria-keyshortcuts', key.replace('mod', mac ? 'Meta' : 'Control'));
    // A press of the mouse must not take the caret out of the text.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => run(name));
    if (name !== 'undo' && name !== 'redo') {
      byKey.set(key, name);
    }
  });
  roving(bar, buttons);
  form.addEventListener('keydown', (event) => {
    const name = byKey.get(pressed(event));
    if (!name || isComposing(event) || (event.target !== area && changes[name]) || (name === 'find' && event.target !== area)) {
      return;
    }
    event.preventDefault();
    run(name);
  });
  bar.hidden = false;
}
