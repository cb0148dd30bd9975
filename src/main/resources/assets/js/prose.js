// What the text of an article gains where scripts run: links to its headings, names for those of its notes, formulas, diagrams.
function linkHeadings(text) {
  text.querySelectorAll(':is(h2, h3, h4, h5, h6)[id]:not(:has(.to-heading))').forEach((heading) => {
    const link = document.createElement('a');
    link.className = 'to-heading';
    link.href = `#${encodeURIComponent(heading.id)}`;
    link.setAttribute('aria-label', text.dataset.heading);
    heading.append(link);
  });
}

function nameNotes(text) {
  text.querySelectorAll('.footnote-ref a').forEach((link) => {
    link.setAttribute('aria-label', text.dataset.note.replace('#', link.textContent));
  });
  text.querySelectorAll('.footnotes > ol > li').forEach((note, index) => {
    note.querySelectorAll('.footnote-backref').forEach((link) => {
      link.setAttribute('aria-label', text.dataset.back.replace('#', index + 1));
    });
  });
}

/** Keys scroll what has the focus. */
const widths = new ResizeObserver((changed) => changed.forEach(({ target: table }) => {
  if (table.scrollWidth > table.clientWidth) {
    table.tabIndex = 0;
    table.setAttribute('aria-label', table.closest('.prose').dataset.table);
  } else {
    table.removeAttribute('tabindex');
    table.removeAttribute('aria-label');
  }
}));

function nameLanguages(text) {
  text.querySelectorAll('pre > code[class^="language-"]').forEach((code) => {
    code.parentElement.dataset.language = code.className.split(' ')[0].slice(9);
  });
}

/** A picture that cannot be shown and says nothing of itself would leave nothing at all. */
function nameMissing(text) {
  text.querySelectorAll('img').forEach((image) => {
    const name = () => (image.alt ||= text.dataset.missing);
    if (image.complete && image.naturalWidth === 0) {
      name();
    }
    image.addEventListener('error', name);
  });
}

/** Also after a preview was filled anew. */
export function dress(text) {
  if (text.dataset.heading) {
    linkHeadings(text);
    nameNotes(text);
    text.querySelectorAll('table').forEach((table) => widths.observe(table));
    nameMissing(text);
  }
  nameLanguages(text);
  if (text.querySelector('pre > code:not(.language-mermaid)')) {
    import('./code.js').then(({ dressCode }) => dressCode(text));
  }
  if (text.querySelector('.math')) {
    import('./math.js').then(({ typeset }) => typeset(text));
  }
  if (text.querySelector('code.language-mermaid')) {
    import('./diagrams.js').then(({ draw }) => draw(text));
  }
}

document.querySelectorAll('.prose').forEach(dress);
