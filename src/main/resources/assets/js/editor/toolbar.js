// Marks around or before what is selected. insertText keeps the browser's own undo.
const marks = {
  heading: { before: '## ', line: true },
  strong: { before: '**', after: '**' },
  emphasis: { before: '*', after: '*' },
  link: { before: '[', after: '](https://)' },
  quote: { before: '> ', line: true },
  list: { before: '- ', line: true },
};

function insert(area, text) {
  area.focus();
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function lines(area, before) {
  const start = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
  const end = area.selectionEnd;
  area.setSelectionRange(start, end);
  insert(area, area.value.slice(start, end).split('\n').map((line) => before + line).join('\n'));
}

function around(area, before, after) {
  const { selectionStart: start, selectionEnd: end } = area;
  insert(area, before + area.value.slice(start, end) + after);
  area.setSelectionRange(start + before.length, end + before.length);
}

function mark(area, name) {
  if (name === 'code') {
    const block = area.value.slice(area.selectionStart, area.selectionEnd).includes('\n');
    around(area, block ? '```\n' : '`', block ? '\n```' : '`');
  } else if (marks[name].line) {
    lines(area, marks[name].before);
  } else {
    around(area, marks[name].before, marks[name].after);
  }
}

export function toolbar(form) {
  const area = form.elements.body;
  const bar = form.querySelector('.toolbar');
  bar.addEventListener('click', (event) => {
    const button = event.target.closest('[data-mark]');
    if (button) {
      mark(area, button.dataset.mark);
    }
  });
  area.addEventListener('keydown', (event) => {
    const name = { b: 'strong', i: 'emphasis', k: 'link' }[event.key];
    if (name && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      mark(area, name);
    }
  });
}
