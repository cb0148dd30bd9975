// Enter goes on with a list and ends it on an empty item; Tab moves items in and out, and leaves the field after Esc.
import { change, insideFence, isComposing, wholeLines } from './area.js';

const ITEM = /^(\s*(?:>[ \t]?)*)([-*+]|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?/;
const QUOTE = /^(\s*(?:>[ \t]?)+)/;

function lineAt(area) {
  const text = area.value;
  const { selectionStart, selectionEnd } = area;
  const whole = wholeLines(text, selectionStart, selectionEnd);
  return { text, selectionStart, selectionEnd, ...whole, line: text.slice(whole.start, whole.end) };
}

/** What the next line begins with, or null where a line is only a line. */
function next(line) {
  const item = ITEM.exec(line);
  if (item) {
    const [all, indent, marker, number, dot, space, task] = item;
    return { begins: all, text: `${indent}${number ? Number(number) + 1 + dot : marker}${space}${task ? '[ ] ' : ''}` };
  }
  const quote = QUOTE.exec(line);
  return quote && { begins: quote[0], text: quote[1] };
}

function enter(area) {
  const { text, selectionStart, selectionEnd, start, end, line } = lineAt(area);
  if (selectionStart !== selectionEnd) {
    return false;
  }
  const goesOn = next(line);
  if (!goesOn || selectionStart < start + goesOn.begins.length || insideFence(text, start)) {
    return false;
  }
  change(
    area,
    line.length === goesOn.begins.length ? { start, end, text: '' } : { start: selectionStart, end: selectionStart, text: `\n${goesOn.text}` },
  );
  return true;
}

/** Children stand under the first word of their parent: two columns under a dash, three under “1.”. */
function width(line) {
  return ITEM.exec(line)?.[2].length + 1 || 2;
}

function tab(area, outwards) {
  const { text, selectionStart, selectionEnd, start, end } = lineAt(area);
  const before = text.slice(start, end).split('\n');
  if (!ITEM.test(before[0]) || insideFence(text, start)) {
    return false;
  }
  const step = width(before[0]);
  const moved = before.map((line) => (outwards ? line.replace(new RegExp(`^ {1,${step}}|^\\t`), '') : line ? ' '.repeat(step) + line : line));
  if (moved.join() === before.join()) {
    return outwards;
  }
  const put = moved.join('\n');
  const shift = moved[0].length - before[0].length;
  const from = Math.max(start, selectionStart + shift);
  change(area, { start, end, text: put, from, to: selectionStart === selectionEnd ? from : start + put.length });
  return true;
}

export function typing(area) {
  let leaving = false;
  area.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const handled = (event.key === 'Enter' && !event.shiftKey && enter(area)) || (event.key === 'Tab' && !leaving && tab(area, event.shiftKey));
    if (handled) {
      event.preventDefault();
    }
    leaving = event.key === 'Escape' || (leaving && event.key === 'Shift');
  });
}
