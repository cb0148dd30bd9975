// Saves two seconds after the last key, never over somebody else's text, and says how it stands.
import { tellTimes } from '../page.js';
import { keeper } from './kept.js';
import { body, read, same, served, write } from './text.js';

const PAUSE = 2000;
const AGAIN = 10000;

export function autosave(form) {
  const state = document.getElementById('save-state');
  const keep = keeper(form);
  const language = document.documentElement.lang;
  let saved = served(form);
  let timer;
  let saving = false;
  let stopped = form.dataset.conflict === 'true';
  let leaving = false;
  let tokenLost = false;
  let first = null;

  function say(text, tone = '') {
    state.textContent = text;
    state.dataset.tone = tone;
  }

  function saySaved() {
    say(`${form.dataset.saved} `);
    const time = document.createElement('time');
    time.dateTime = new Date().toISOString();
    state.append(time);
    tellTimes(state);
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  /** Who signed in again elsewhere has a new session: its token comes with any page of theirs. */
  async function renewToken() {
    const page = await fetch('/desk/account');
    if (page.ok && !page.redirected) {
      const read = new DOMParser().parseFromString(await page.text(), 'text/html');
      form.elements._csrf.value = read.querySelector('[name="_csrf"]').value;
      tokenLost = false;
    }
  }

  function send(method, address, header, text) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-Token': form.elements._csrf.value, ...header };
    return fetch(`${address}?lang=${language}`, { method, headers, body: body(text) });
  }

  function request(text) {
    return form.dataset.draft
      ? send('PUT', `/api/v1/drafts/${form.dataset.draft}`, { 'If-Match': `"${form.elements.version.value}"` }, text)
      : send('POST', '/api/v1/drafts', { 'Idempotency-Key': first.key }, text);
  }

  /** What a new draft began with goes out unchanged until it is answered: the same key with other words is refused. */
  function begun(text) {
    if (!form.dataset.draft && !first) {
      first = { key: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, text };
      keep.keep(text, first);
    }
    return first?.text ?? text;
  }

  /** The address without what it says of an act that is over. */
  function address(path) {
    const asked = new URLSearchParams(location.search).get('lang');
    return asked ? `${path}?lang=${asked}` : path;
  }

  /** A draft that is new to the server has an address from now on. */
  function named(draft) {
    keep.drop();
    first = null;
    form.dataset.draft = draft.id;
    form.action = address(`/desk/drafts/${draft.id}`);
    history.replaceState(null, '', form.action);
  }

  function mark(errors) {
    [...form.elements].forEach((field) => field.removeAttribute('aria-invalid'));
    return errors.map(({ pointer, detail }) => {
      const field = form.elements[pointer.split('/')[1]];
      field?.setAttribute('aria-invalid', 'true');
      const label = field?.labels?.[0]?.textContent;
      return label ? `${label}: ${detail}` : detail;
    });
  }

  async function accepted(answer, text) {
    const draft = await answer.json();
    if (!form.dataset.draft) {
      named(draft);
    }
    form.elements.version.value = draft.version;
    saved = text;
    mark([]);
    if (same(read(form), text)) {
      keep.drop();
      saySaved();
    } else {
      keep.keep(read(form), first);
      later(PAUSE);
    }
  }

  async function refused(answer, text) {
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 412) {
      stopped = true;
      say(form.dataset.conflicted, 'bad');
    } else if (answer.status === 401 || problem.type?.endsWith('/csrf')) {
      tokenLost = true;
      say(form.dataset.signedOut, 'bad');
      later(AGAIN);
    } else if (answer.status === 422) {
      // nothing of it was taken, so the next words may go out with the same key
      first = null;
      keep.keep(read(form), first);
      if (!same(read(form), text)) {
        later(PAUSE);
      }
      say([form.dataset.refused, ...mark(problem.errors ?? [])].join(' '), 'bad');
    } else {
      say(answer.status < 500 ? problem.detail ?? form.dataset.kept : form.dataset.kept, 'bad');
      later(AGAIN);
    }
  }

  async function save() {
    if (saving || stopped || leaving) {
      return;
    }
    const present = read(form);
    if (same(present, saved)) {
      return;
    }
    const text = begun(present);
    saving = true;
    say(form.dataset.saving);
    try {
      if (tokenLost) {
        await renewToken();
      }
      const answer = await request(text);
      await (answer.ok ? accepted(answer, text) : refused(answer, text));
    } catch {
      say(form.dataset.kept, 'bad');
      later(AGAIN);
    } finally {
      saving = false;
    }
  }

  function offerKept() {
    const kept = keep.kept();
    const present = read(form);
    const refused = stopped || form.querySelector('[aria-invalid="true"]');
    if (!same(present, saved)) {
      first = form.dataset.draft ? null : kept?.first;
      keep.keep(present, first);
      later(PAUSE);
      return;
    }
    if (!kept || same(kept.text, present)) {
      if (!refused) {
        keep.drop();
      }
      return;
    }
    const offer = document.getElementById('kept');
    const time = document.getElementById('kept-at');
    time.dateTime = kept.at;
    tellTimes(offer);
    offer.hidden = false;
    document.getElementById('kept-take').addEventListener('click', () => {
      first = form.dataset.draft ? null : kept.first;
      write(form, kept.text);
      offer.hidden = true;
    });
    document.getElementById('kept-drop').addEventListener('click', () => {
      keep.drop();
      offer.hidden = true;
    });
  }

  /** The form itself saved what was written since the last save of ours. */
  function dropSaved() {
    if (new URLSearchParams(location.search).get('done') === 'saved') {
      keep.drop();
      keep.drop('');
      history.replaceState(null, '', address(location.pathname));
    }
  }

  form.addEventListener('input', () => {
    keep.keep(read(form), first);
    if (!stopped) {
      say(form.dataset.unsaved);
      later(PAUSE);
    }
  });
  form.addEventListener('submit', () => (leaving = true));
  addEventListener('pageshow', () => (leaving = false));
  addEventListener('online', () => later(0));
  document.addEventListener('visibilitychange', () => document.hidden && save());
  setInterval(() => tellTimes(state), 10000);
  dropSaved();
  offerKept();
}
