// Pictures pasted, dropped or chosen: a mark in the text holds their place until the server has them.
import { change, reveal } from './area.js';

const MARK = /!\[(?:\\.|[^\]\n\\])*\]\(upload:([a-z0-9]+)\)/g;

/** Pictures copied as such. Word and spreadsheets put one beside the text they copy: there the text is meant. */
export function imagesIn(data) {
  const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
  const html = data?.getData('text/html') ?? '';
  const onlyImage = new DOMParser().parseFromString(html, 'text/html').body.textContent.trim() === '';
  return !data?.getData('text/plain')?.trim() && onlyImage ? files : [];
}

function caretAt(area, event) {
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return place?.offsetNode === area ? place.offset : area.selectionStart;
}

/** @param list of the pictures on their way */
export function images(form, list) {
  const area = form.elements.body;
  const chooser = document.getElementById('choose-images');

  /** @param ask whether the author is at leisure to say at once what the pictures show */
  function put(files, at, end, ask = false) {
    if (!files.length) {
      return;
    }
    const marks = files.map((file) => list.add(file, ask));
    const text = area.value;
    const open = at === 0 || text[at - 1] === '\n' ? '' : '\n\n';
    const close = text.slice(end).startsWith('\n') ? '' : '\n';
    change(area, { start: at, end, text: open + marks.map(({ mark }) => mark).join('\n\n') + close });
    reveal(area);
    marks.forEach(({ begin }) => begin());
  }

  area.addEventListener('paste', (event) => {
    const files = imagesIn(event.clipboardData);
    if (files.length) {
      event.preventDefault();
      put(files, area.selectionStart, area.selectionEnd);
    }
  });
  chooser.addEventListener('input', (event) => event.stopPropagation());
  chooser.addEventListener('change', () => {
    put([...chooser.files], area.selectionStart, area.selectionEnd, true);
    chooser.value = '';
  });

  const pane = form.querySelector('.text-pane');
  const carries = (event) => event.dataTransfer?.types.includes('Files');
  let inside = 0;
  const mark = (on) => pane.classList.toggle('dropping', on);
  pane.addEventListener('dragenter', (event) => carries(event) && mark(++inside > 0));
  pane.addEventListener('dragleave', (event) => carries(event) && mark(--inside > 0));
  pane.addEventListener('dragover', (event) => {
    if (carries(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    }
  });
  pane.addEventListener('drop', (event) => {
    if (carries(event)) {
      event.preventDefault();
      inside = 0;
      mark(false);
      put([...event.dataTransfer.files], caretAt(area, event), caretAt(area, event));
    }
  });
  // A file that misses the text must not take the page's place.
  ['dragover', 'drop'].forEach((name) => addEventListener(name, (event) => carries(event) && event.preventDefault()));

  /** Marks from before: the browser was closed while a picture was on its way, or a kept text brought them back. */
  function resume() {
    [...area.value.matchAll(MARK)].forEach(([mark, id]) => list.resume(id, mark));
  }
  // What is typed says how; what a script put in does not.
  area.addEventListener('input', (event) => !event.inputType && resume());
  resume();
  return () => chooser.click();
}

