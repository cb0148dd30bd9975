// Keys of the desk, and acts that leave the list where it was.
import { inLanguage } from './api.js';
import { forPage, keys as keySwitch } from './page.js';

const places = { h: '/desk', d: '/desk/drafts', t: '/desk/tasks' };
let going = false;

function move(step) {
  const links = [...document.querySelectorAll('[data-moves] .row-main > :is(h2, h3) a')];
  const at = links.indexOf(document.activeElement);
  const next = links[Math.max(0, Math.min(links.length - 1, at + step))];
  next?.focus();
  next?.closest('.row')?.scrollIntoView({ block: 'nearest' });
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  c: () => location.assign(inLanguage('/desk/drafts/new')),
  n: () => document.querySelector('[data-next-task]')?.click(),
  '?': () => document.getElementById('keys').showModal(),
  g: () => {
    going = true;
    setTimeout(() => (going = false), 1500);
  },
};

document.addEventListener('keydown', (event) => {
  if (!forPage(event) || document.querySelector('dialog[open]')) {
    return;
  }
  const act = going && places[event.key] ? () => location.assign(inLanguage(places[event.key])) : keys[event.key];
  if (act) {
    event.preventDefault();
    going = false;
    act();
  }
});

// On a narrow screen the places of the desk scroll sideways: the one we are at must be in sight.
const here = document.querySelector('.desk-places [aria-current]');
if (here) {
  const row = here.closest('ul');
  row.scrollLeft += here.getBoundingClientRect().left - row.getBoundingClientRect().left - 32;
}

// A second press of a button must not send the form twice.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = 'true';
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));

// What the editor's form took along is let go, wherever it led to.
if (/^\/desk\/drafts\/.*[?&]done=/.test(location.pathname + location.search)) {
  import('./editor/taken.js');
}

const switched = document.getElementById('keys-on');
if (switched) {
  switched.checked = keySwitch.on();
  switched.addEventListener('change', () => keySwitch.set(switched.checked));
  switched.closest('section').hidden = false;
}
