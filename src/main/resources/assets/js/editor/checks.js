// What stands in the way of a submission, looked up while one writes; each finding leads to its place.
import { post } from '../api.js';
import { show } from './mirror.js';
import { body, read } from './text.js';

const PAUSE = 1500;

/** Follows "#text-3-9" into the text and "#field-tags" into its field. */
function follow(form, mirror, hash) {
  const place = /^#text-(\d+)-(\d+)$/.exec(hash);
  if (place) {
    form.elements.body.focus();
    show(form.elements.body, mirror, Number(place[1]), Number(place[2]));
    return true;
  }
  const field = /^#field-\w+$/.test(hash) && document.getElementById(hash.slice(1));
  if (field) {
    (field.matches('fieldset') ? field.querySelector('input:checked, input') : field).focus();
  }
  return Boolean(field);
}

export function checks(form, mirror) {
  const panel = document.getElementById('checks');
  const list = document.getElementById('checks-list');
  const count = document.getElementById('checks-count');
  let timer;
  let looked = null;
  let asked = 0;

  function made(template, text, hash) {
    const item = document.getElementById(template).content.firstElementChild.cloneNode(true);
    const link = item.querySelector('a');
    if (link) {
      link.textContent = text;
      link.setAttribute('href', hash);
    }
    return item;
  }

  function hash({ pointer, start, end }) {
    return start === undefined ? `#field-${pointer.split('/')[1]}` : `#text-${start}-${end}`;
  }

  function tell(must, should) {
    const words = [[must, panel.dataset.must, 'must'], [should, panel.dataset.should, '']].filter(([number]) => number > 0);
    count.replaceChildren(
      ...words.flatMap(([number, text, name]) => [Object.assign(document.createElement('span'), { textContent: text.replace('#', number), className: name }), ' ']),
    );
    if (!words.length) {
      count.textContent = panel.dataset.none;
    }
  }

  /** Beside its field too, once something is written there. */
  function beside(items) {
    form.querySelectorAll('.field-finding').forEach((note) => note.remove());
    items
      .filter(({ pointer, blocking }) => {
        const field = pointer.split('/')[1];
        return field !== 'body' && (form.elements[field]?.value || (blocking && field === 'canonicalUrl'));
      })
      .forEach(({ pointer, blocking, detail }) => {
        const note = document.createElement('p');
        note.className = `field-finding ${blocking ? 'bad' : ''}`;
        note.textContent = detail;
        document.getElementById(`field-${pointer.split('/')[1]}`)?.closest('.field').append(note);
      });
  }

  function show(items) {
    tell(items.filter(({ blocking }) => blocking).length, items.filter(({ blocking }) => !blocking).length);
    beside(items);
    if (!items.length) {
      list.replaceChildren(made('finding-good'));
      return;
    }
    const all = document.createElement('ul');
    all.className = 'findings';
    all.append(...items.map((item) => made(item.blocking ? 'finding-bad' : 'finding-wait', item.detail, hash(item))));
    list.replaceChildren(all);
  }

  async function look() {
    const text = body(read(form));
    if (text === looked) {
      return;
    }
    const turn = ++asked;
    try {
      const answer = await post('/drafts/checks', form, text);
      const said = await answer.json();
      if (turn === asked && (answer.ok || answer.status === 422)) {
        looked = text;
        show(said.items ?? said.errors.map((error) => ({ ...error, blocking: true })));
      }
    } catch {
      // The next key asks again; the submission itself checks in any case.
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  panel.addEventListener('toggle', () => panel.open && look());
  panel.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && follow(form, mirror, link.hash)) {
      event.preventDefault();
    }
  });
  follow(form, mirror, location.hash);
}
