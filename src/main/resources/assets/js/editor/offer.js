// Offers what this browser kept and the server does not have.
import { tellTimes } from '../page.js';
import { forget, left } from './kept.js';
import { same } from './text.js';

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
 * @param acts by name of button
 */
export function showOffers(offers, wanted, acts) {
  const list = offers.querySelector('ul');
  list.replaceChildren(
    ...wanted.map((kept) => {
      const item = offers.querySelector('template').content.firstElementChild.cloneNode(true);
      item.querySelector('.kept-title').textContent = beginning(kept.text);
      item.querySelector('time').dateTime = kept.at;
      item.querySelectorAll('[data-act]').forEach((button) =>
        button.addEventListener('click', () => {
          acts[button.dataset.act](kept, item);
          if (button.dataset.act === 'drop') {
            forget(kept.id);
          }
          item.remove();
          offers.hidden = !list.children.length;
        }),
      );
      return item;
    }),
  );
  tellTimes(list);
  offers.hidden = !wanted.length;
}

/** What was left of this draft, or of drafts that have no address yet; what the server has by now is let go. */
export async function offerKept(form, present, take) {
  const { draft = '' } = form.dataset;
  const mine = (await left(form.dataset)).filter((kept) => kept.draft === draft || kept.draft === '');
  mine.filter((kept) => same(kept.text, present)).forEach(({ id }) => forget(id));
  const wanted = mine.filter((kept) => kept.draft === draft && !same(kept.text, present));
  showOffers(document.getElementById('kept'), wanted, { take, drop() {} });
}
