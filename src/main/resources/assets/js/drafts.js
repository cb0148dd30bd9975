// The list of drafts says which texts are only in this browser.
import { left } from './editor/kept.js';
import { showOffers } from './editor/offer.js';

const offers = document.getElementById('kept');
showOffers(offers, await left(offers.dataset), ({ draft }) =>
  location.assign(draft ? `/desk/drafts/${draft}` : '/desk/drafts/new'),
);
