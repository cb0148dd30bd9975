// The list of drafts says which texts are only in this browser.
import { call, inLanguage } from './api.js';
import { left } from './editor/kept.js';
import { inNewDraft, showOffers } from './editor/offer.js';

const offers = document.getElementById('kept');

/** Whoever may no longer open the draft still has the text. */
async function gone(draft) {
  const answer = await call('HEAD', `/drafts/${draft}`).catch(() => ({}));
  return answer.status === 404 || answer.status === 403;
}

async function take(kept) {
  if (kept.draft && (await gone(kept.draft))) {
    await inNewDraft(offers.dataset, kept);
  } else {
    location.assign(inLanguage(kept.draft ? `/desk/drafts/${kept.draft}` : '/desk/drafts/new'));
  }
}

showOffers(offers, await left(offers.dataset), take);
