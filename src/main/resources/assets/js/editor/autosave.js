// Saves two seconds after the last key, never over somebody else's text, and says how it stands.
import { tellTimes } from '../page.js';
import { calm } from './calm.js';
import { keeper, forget, setAside, unique } from './kept.js';
import { offerKept } from './offer.js';
import { tabs } from './tabs.js';
import { body, read, same, served, write } from './text.js';

const PAUSE = 2000;
/** Who types without a pause is saved all the same. */
const LONGEST = 8000;
/** Keeping a book takes longer than a key: it is kept when the keys pause, and every few seconds while they do not. */
const KEEP = 500;
const LONGEST_KEEP = 3000;
const AGAIN = 4000;
const LONGEST_AGAIN = 60000;
/** What browsers send after the page is gone; longer texts wait in the browser. */
const AFTER_THE_PAGE = 60000;
/** Where a tab notes that the form took its text along. */
const TAKEN = 'colonnade.taken';

function tookAlong(id) {
  try {
    sessionStorage.setItem(TAKEN, id);
  } catch {
    // This browser keeps nothing: then nothing is offered either.
  }
}

/** What the form took along and the server has saved is not offered, however far keeping it had come. */
async function letGo(saved) {
  try {
    const taken = sessionStorage.getItem(TAKEN);
    sessionStorage.removeItem(TAKEN);
    if (taken && saved) {
      await forget(taken);
    }
  } catch {
    // as above
  }
}

export function autosave(form) {
  const state = document.getElementById('save-state');
  const keep = keeper(form.dataset);
  const keeping = calm(keepText, KEEP, LONGEST_KEEP);
  const language = document.documentElement.lang;
  /** Null for what came back from a refusal or a conflict: the page has it, the server does not. */
  let saved = form.elements.base ? null : served(form);
  let timer;
  let since = 0;
  let again = AGAIN;
  let saving = false;
  let stopped = form.dataset.conflict === 'true';
  let leaving = false;
  let tokenLost = false;
  let offline = false;
  let first = null;
  /** What waits for the answer to a save that is on its way. */
  const after = [];

  const others = tabs(({ what, version }) => {
    if (what === 'saved' && Number(version) > Number(form.elements.version.value)) {
      overtaken();
    } else if (what !== 'saved') {
      reveal('elsewhere');
    }
  });

  function reveal(id, shown = true) {
    document.getElementById(id).hidden = !shown;
  }

  /** The same again is no news, and changing the page costs a key its time. */
  function say(text, tone = '') {
    if (state.textContent !== text || state.dataset.tone !== tone) {
      state.textContent = text;
      state.dataset.tone = tone;
    }
  }

  function saySaved() {
    say(`${form.dataset.saved} `);
    const time = document.createElement('time');
    time.dateTime = new Date().toISOString();
    state.append(time);
    tellTimes(state);
  }

  /** What could not be saved is at least here, or it is said that it is not. */
  function sayKept(text) {
    say(keep.failed() ? form.dataset.notKept : text, 'bad');
  }

  const unsaved = () => !saved || !same(read(form), saved);

  /** With the version it was written from: beside a conflict the form holds the one it would be saved over. */
  const present = () => ({
    draft: form.dataset.draft ?? '',
    version: (form.elements.base ?? form.elements.version).value,
    text: read(form),
    first,
  });

  /** Where what is said counts on this browser, and it keeps nothing, that is said. */
  async function keepText() {
    await keep.keep(present());
    form.autocomplete = keep.failed() ? 'on' : 'off';
    if (keep.failed() && state.dataset.tone === 'bad') {
      say(form.dataset.notKept, 'bad');
    }
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  function retry() {
    later(again);
    again = Math.min(again * 2, LONGEST_AGAIN);
  }

  /** Somebody saved over what this text was written from: both are kept, and the author decides. */
  function overtaken() {
    if (unsaved()) {
      stopped = true;
      keepText();
      say(form.dataset.conflicted, 'bad');
      reveal('overtaken');
    } else {
      reveal('newer');
    }
  }

  /** Who signed in again elsewhere has a new session: its token comes with any page, if it is the same member. */
  async function renewToken() {
    const me = await fetch('/api/v1/me', { headers: { Accept: 'application/json' } });
    if (!me.ok) {
      return false;
    }
    if ((await me.json()).handle !== form.dataset.member) {
      say(form.dataset.otherMember, 'bad');
      return false;
    }
    const page = await fetch('/desk/account');
    const token = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[name="_csrf"]');
    if (token) {
      document.querySelectorAll('[name="_csrf"]').forEach((field) => (field.value = token.value));
      tokenLost = false;
      reveal('signed-out', false);
    }
    return Boolean(token);
  }

  function send(method, address, header, text) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-Token': form.elements._csrf.value, ...header };
    const sent = body(text);
    const keepalive = document.hidden && new Blob([sent]).size < AFTER_THE_PAGE;
    return fetch(`${address}?lang=${language}`, { method, headers, body: sent, keepalive });
  }

  function request(text) {
    return form.dataset.draft
      ? send('PUT', `/api/v1/drafts/${form.dataset.draft}`, { 'If-Match': `"${form.elements.version.value}"` }, text)
      : send('POST', '/api/v1/drafts', { 'Idempotency-Key': first.key }, text);
  }

  /** What a new draft began with goes out unchanged until it is answered: the same key with other words is refused. */
  function begun(text) {
    if (!form.dataset.draft && !first) {
      first = { key: unique(), text };
      keepText();
    }
    return first?.text ?? text;
  }

  /** The address without what it says of an act that is over. */
  function address(path) {
    const asked = new URLSearchParams(location.search).get('lang');
    return asked ? `${path}?lang=${asked}` : path;
  }

  /** A draft that is new to the server has an address from now on. */
  function named(id) {
    first = null;
    form.dataset.draft = id;
    form.action = address(`/desk/drafts/${id}`);
    history.replaceState(null, '', form.action);
    others.join(id);
  }

  function mark(errors) {
    [...form.elements].forEach((field) => field.removeAttribute('aria-invalid'));
    return errors.map(({ pointer, detail }) => {
      const field = form.elements[pointer.split('/')[1]];
      field?.setAttribute?.('aria-invalid', 'true');
      const label = field?.labels?.[0]?.textContent;
      return label ? `${label}: ${detail}` : detail;
    });
  }

  /** The heads of the answer say it all: its body is the text again, and reading a book takes as long as several keys. */
  function accepted(answer, text) {
    const version = /\d+/.exec(answer.headers.get('ETag'))[0];
    if (!form.dataset.draft) {
      named(answer.headers.get('Location').split('/').at(-1));
    }
    form.elements.version.value = version;
    form.elements.base?.remove();
    saved = text;
    again = AGAIN;
    mark([]);
    others.saved(version);
    if (unsaved()) {
      keepText();
      later(PAUSE);
    } else {
      since = 0;
      keeping.stop();
      keep.drop();
      saySaved();
    }
  }

  async function refused(answer, text) {
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 412) {
      overtaken();
    } else if (answer.status === 401 || problem.type?.endsWith('/csrf')) {
      tokenLost = true;
      reveal('signed-out');
      sayKept(form.dataset.signedOut);
      retry();
    } else if (answer.status === 422) {
      // nothing of it was taken, so the next words may go out with the same key
      first = null;
      keepText();
      if (!same(read(form), text)) {
        later(PAUSE);
      }
      say([form.dataset.refused, ...mark(problem.errors ?? [])].join(' '), 'bad');
    } else {
      sayKept(answer.status < 500 ? problem.detail ?? form.dataset.kept : form.dataset.kept);
      retry();
    }
  }

  async function save() {
    if (saving || stopped || leaving || !unsaved()) {
      return;
    }
    const text = begun(read(form));
    saving = true;
    try {
      if (tokenLost && !(await renewToken())) {
        retry();
        return;
      }
      say(form.dataset.saving);
      const answer = await request(text);
      offline = false;
      await (answer.ok ? accepted(answer, text) : refused(answer, text));
    } catch {
      offline = !navigator.onLine;
      sayKept(offline ? form.dataset.offline : form.dataset.kept);
      retry();
    } finally {
      saving = false;
      after.splice(0).forEach((act) => act());
    }
  }

  /** From another version it is not written over what stands there now: the save shows both. What it takes the place of is offered in turn. */
  async function take(kept) {
    if (saving) {
      await new Promise((answered) => after.push(answered));
    }
    if (unsaved() && !(await setAside(form.dataset, present()))) {
      say(form.dataset.notKept, 'bad');
      return;
    }
    first = form.dataset.draft ? null : kept.first;
    if (form.dataset.draft) {
      form.elements.version.value = kept.version;
      form.elements.base?.setAttribute('value', kept.version);
    }
    write(form, kept.text);
    await keepText();
    if (!keep.failed()) {
      await forget(kept.id);
    }
    await offer();
  }

  const offer = () => offerKept(form, read(form), !unsaved() || keep.able(), take);

  form.addEventListener('input', () => {
    keeping.soon();
    if (stopped) {
      return;
    }
    since ||= Date.now();
    offline ? sayKept(form.dataset.offline) : say(form.dataset.unsaved);
    later(Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  });
  // Who leaves the field may leave the page next.
  form.addEventListener('focusout', keeping.now);
  form.addEventListener('submit', (event) => {
    keeping.now();
    if (offline || tokenLost) {
      // the form would lead to an error page, or to the sign-in
      event.preventDefault();
      sayKept(tokenLost ? form.dataset.signedOut : form.dataset.offline);
      save();
    } else if (saving) {
      // sent beside it, a new draft would be made twice, and any other would come into conflict with itself
      event.preventDefault();
      after.push(() => form.requestSubmit(event.submitter));
    }
  });
  // Behind all who may have held it back.
  addEventListener('submit', (event) => {
    if (event.target === form && !event.defaultPrevented) {
      leaving = true;
      tookAlong(keep.id);
    }
  });
  addEventListener('pageshow', ({ persisted }) => {
    leaving = false;
    if (persisted) {
      // back from another page, which may have changed the draft: as it is now, or, with words of its own, as a save finds it
      unsaved() ? later(0) : location.reload();
    }
  });
  addEventListener('offline', () => {
    offline = true;
    sayKept(form.dataset.offline);
  });
  addEventListener('online', () => {
    offline = false;
    again = AGAIN;
    if (unsaved()) {
      later(0);
    } else {
      saySaved();
    }
  });
  addEventListener('focus', () => tokenLost && later(0));
  addEventListener('beforeunload', (event) => {
    keeping.now();
    if (!leaving && unsaved() && !keep.able()) {
      event.preventDefault();
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      keeping.now();
      save();
    }
  });
  setInterval(() => tellTimes(state), 10000);

  const done = new URLSearchParams(location.search).has('done');
  if (done) {
    history.replaceState(null, '', address(location.pathname) + location.hash);
  }
  let kept = null;
  if (unsaved()) {
    // what was typed before a reload, or came back from a refusal
    kept = keepText();
    if (!stopped) {
      later(PAUSE);
    }
  }
  // What this browser keeps is offered. What it would fill in by itself, on the way back, may have been saved and overtaken.
  form.autocomplete = 'off';
  others.join(form.dataset.draft);
  Promise.all([kept, letGo(done)]).then(offer);
}
