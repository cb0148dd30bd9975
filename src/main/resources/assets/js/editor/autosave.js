// Saves two seconds after the last key, never over somebody else's text, and says how it stands.
import { tellTimes } from '../page.js';
import { keeper } from './kept.js';
import { body, read, same, write } from './text.js';

const PAUSE = 2000;
const AGAIN = 10000;

export function autosave(form) {
  const state = document.getElementById('save-state');
  const keep = keeper(form);
  const language = document.documentElement.lang;
  let saved = read(form);
  let timer;
  let saving = false;
  let stopped = form.dataset.conflict === 'true';
  let leaving = false;
  let tokenLost = false;

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

  function request(text) {
    const address = form.dataset.draft ? `/api/v1/drafts/${form.dataset.draft}` : '/api/v1/drafts';
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-Token': form.elements._csrf.value };
    if (form.dataset.draft) {
      headers['If-Match'] = `"${form.elements.version.value}"`;
    } else {
      headers['Idempotency-Key'] = (form.dataset.attempt ||= crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`);
    }
    return fetch(`${address}?lang=${language}`, { method: form.dataset.draft ? 'PUT' : 'POST', headers, body: body(text) });
  }

  /** A draft that is new to the server has an address from now on. */
  function named(draft) {
    keep.drop();
    form.dataset.draft = draft.id;
    const asked = new URLSearchParams(location.search).get('lang');
    const address = `/desk/drafts/${draft.id}${asked ? `?lang=${asked}` : ''}`;
    form.action = address;
    history.replaceState(null, '', address);
  }

  async function accepted(answer, text) {
    const draft = await answer.json();
    if (!form.dataset.draft) {
      named(draft);
    }
    form.elements.version.value = draft.version;
    saved = text;
    if (same(read(form), text)) {
      keep.drop();
      saySaved();
    } else {
      later(PAUSE);
    }
  }

  async function refused(answer) {
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 412) {
      stopped = true;
      say(form.dataset.conflicted, 'bad');
    } else if (answer.status === 401 || problem.type?.endsWith('/csrf')) {
      tokenLost = true;
      say(form.dataset.signedOut, 'bad');
      later(AGAIN);
    } else if (answer.status === 422) {
      say((problem.errors ?? []).map((error) => error.detail).join(' ') || problem.detail, 'bad');
    } else {
      say(answer.status < 500 ? problem.detail ?? form.dataset.kept : form.dataset.kept, 'bad');
      later(AGAIN);
    }
  }

  async function save() {
    if (saving || stopped || leaving) {
      return;
    }
    const text = read(form);
    if (same(text, saved)) {
      return;
    }
    saving = true;
    say(form.dataset.saving);
    try {
      if (tokenLost) {
        await renewToken();
      }
      const answer = await request(text);
      await (answer.ok ? accepted(answer, text) : refused(answer));
    } catch {
      say(form.dataset.kept, 'bad');
      later(AGAIN);
    } finally {
      saving = false;
    }
  }

  function offerKept() {
    const kept = keep.kept();
    if (!kept || same(kept.text, read(form))) {
      keep.drop();
      return;
    }
    const offer = document.getElementById('kept');
    const time = document.getElementById('kept-at');
    time.dateTime = kept.at;
    tellTimes(offer);
    offer.hidden = false;
    document.getElementById('kept-take').addEventListener('click', () => {
      write(form, kept.text);
      offer.hidden = true;
    });
    document.getElementById('kept-drop').addEventListener('click', () => {
      keep.drop();
      offer.hidden = true;
    });
  }

  form.addEventListener('input', () => {
    keep.keep(read(form));
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
  offerKept();
}
