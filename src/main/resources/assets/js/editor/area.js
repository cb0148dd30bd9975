// The text field: every change to it is one step of the browser's own undo, and none disturbs an input method.
let composing = false;

export function watchInput(form) {
  const area = form.elements.body;
  form.addEventListener('compositionstart', () => (composing = true));
  form.addEventListener('compositionend', () => (composing = false));
  area.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z' && steps.has(area) && ours(area, event.shiftKey)) {
      event.preventDefault();
    }
  });
}

/** Whether a key belongs to an input method: Safari says so by its code alone. */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

/** Resolves once no characters are being composed, in the text or in another field: moving the focus would break them off. */
async function settled(area) {
  while (composing) {
    await new Promise((resolve) => area.form.addEventListener('compositionend', () => setTimeout(resolve), { once: true }));
  }
}

const MOST_LINES = 200;
const steps = new WeakMap();

/** The browser takes seconds to put in hundreds of lines: such a change is made, and taken back, by us. */
function swap(area, { start, end, text }) {
  const before = area.value;
  area.setRangeText(text, start, end, 'end');
  const { done = [] } = steps.get(area) ?? {};
  steps.set(area, { done: [...done, { before, after: area.value, start }].slice(-10), undone: [] });
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Takes back a change of ours, if that is what was done last. */
function ours(area, redo) {
  const { done = [], undone = [] } = steps.get(area) ?? {};
  const step = redo ? undone.at(-1) : done.at(-1);
  if (!step || area.value !== (redo ? step.before : step.after)) {
    return false;
  }
  area.value = redo ? step.after : step.before;
  area.setSelectionRange(step.start, step.start);
  steps.set(area, redo ? { done: [...done, step], undone: undone.slice(0, -1) } : { done: done.slice(0, -1), undone: [...undone, step] });
  area.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

export function undo(area, redo = false) {
  area.focus({ preventScroll: true });
  return ours(area, redo) || document.execCommand(redo ? 'redo' : 'undo');
}

/** Puts `text` in the place of what stands from `start` to `end`, and selects what stands from `from` to `to` then. */
export function change(area, { start, end, text, from = start + text.length, to = from }) {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  // Behind the preview on a phone the field takes no focus, and insertText would write into another one.
  const reached = document.activeElement === area && text.split('\n', MOST_LINES + 1).length <= MOST_LINES;
  if (text !== '' || start !== end) {
    const done = reached && (text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text));
    if (!done) {
      swap(area, { start, end, text });
    }
  }
  area.setSelectionRange(from, to);
}

/** Some browsers leave the caret out of sight after a change by script. */
export function reveal(area) {
  area.blur();
  area.focus();
}

/** A change away from where the author is: caret, place and focus stay with them. */
export async function mend(area, find, text) {
  await settled(area);
  const found = find(area.value);
  if (!found) {
    return false;
  }
  const [start, end] = found;
  const { selectionStart, selectionEnd, scrollTop } = area;
  const moved = (at) => (at <= start ? at : at >= end ? at + text.length - (end - start) : start + text.length);
  const focused = document.activeElement;
  change(area, { start, end, text, from: moved(selectionStart), to: moved(selectionEnd) });
  area.scrollTop = scrollTop;
  if (document.activeElement !== focused) {
    focused?.focus({ preventScroll: true });
  }
  return true;
}

/** Where the first `part` stands in a text, as `mend` asks. */
export const first = (part) => (text) => {
  const at = text.indexOf(part);
  return at < 0 ? null : [at, at + part.length];
};

/** The whole lines a selection touches. */
export function wholeLines(text, start, end) {
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const after = text.indexOf('\n', last);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after };
}

/** Whether `at` stands in a fenced block of code. */
export function insideFence(text, at) {
  let fence = null;
  for (const [, mark] of text.slice(0, at).matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    if (!fence) {
      fence = mark;
    } else if (mark[0] === fence[0] && mark.length >= fence.length) {
      fence = null;
    }
  }
  return fence !== null;
}
