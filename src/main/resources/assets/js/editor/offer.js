// Offers what this browser kept and the server does not have.
import { inLanguage } from '../api.js';
import { tellTimes } from '../page.js';
import { forget, left, startAnew } from './kept.js';
import { read, same } from './text.js';

/** Enough of a text to recognise it. */
function beginning({ title, body }) {
  const text = title || body || '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/**
 * Fills the list of offers.
 *
 * @param offers the element, with a template for one of them
 * @param wanted [{id, at, text}]
 * @param take what "use it" does
 */
export function showOffers(offers, wanted, take) {
  const acts = { take, drop: ({ id }) => forget(id) };
  const list = offers.querySelector('ul');
  list.replaceChildren(
    ...wanted.map((kept) => {
      const item = offers.querySelector('template').content.firstElementChild.cloneNode(true);
      item.querySelector('.kept-title').textContent = beginning(kept.text);
      item.querySelector('time').dateTime = kept.at;
      item.querySelectorAll('[data-act]').forEach((button) =>
        button.addEventListener('click', async () => {
          await acts[button.dataset.act](kept);
          item.remove();
          offers.hidden = !list.children.length;
        }),
      );
      return item;
    }),
  );
  tellTimes(list);
  offers.hidden = !wanted.length;
  offers.dataset.looked = 'true';
}

/**
 * What was left of this draft, or of drafts that have no address yet.
 *
 * @param safe whether the server or this browser has the text on the page: then it is not kept twice
 */
export async function offerKept(form, present, safe, take) {
  const { draft = '' } = form.dataset;
  const mine = (await left(form.dataset)).filter((kept) => kept.draft === draft || kept.draft === '');
  if (safe) {
    await Promise.all(mine.filter((kept) => same(kept.text, present)).map(({ id }) => forget(id)));
  }
  const wanted = mine.filter((kept) => kept.draft === draft && !same(kept.text, present));
  showOffers(document.getElementById('kept'), wanted, take);
}

/** What was left of a draft that takes no more text goes into a new one. */
export async function inNewDraft(owner, kept) {
  await startAnew(owner, kept);
  location.assign(inLanguage('/desk/drafts/new'));
}

/** On the page of such a draft. */
export async function offerAnew(form) {
  const mine = (await left(form.dataset)).filter((kept) => kept.draft === form.dataset.draft && !same(kept.text, read(form)));
  showOffers(document.getElementById('kept'), mine, (kept) => inNewDraft(form.dataset, kept));
}
