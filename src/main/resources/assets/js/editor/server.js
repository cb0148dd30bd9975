// What the server says to a text: that it is saved, or why it is not.
import { call, signedOut } from '../api.js';
import { body } from './text.js';

/** What browsers send after the page is gone; longer texts wait in the browser. */
const AFTER_THE_PAGE = 60000;

function send(method, path, token, header, text) {
  const sent = body(text);
  const keepalive = document.hidden && new Blob([sent]).size < AFTER_THE_PAGE;
  return call(method, path, { token, headers: { 'Content-Type': 'application/json', ...header }, body: sent, keepalive });
}

async function refused(answer) {
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 412) {
    return { what: 'stale' };
  }
  if (signedOut(answer.status, problem)) {
    return { what: 'signedOut' };
  }
  if (answer.status === 422) {
    return { what: 'invalid', errors: problem.errors ?? [] };
  }
  return { what: 'away', detail: answer.status < 500 ? problem.detail : null };
}

/**
 * Saves a draft over the version it was written from, or begins one.
 *
 * @param from {draft, version, token}, or {key, token} for a new one
 * @returns {what: 'saved', draft, version}, or what else: 'stale', 'signedOut', 'invalid' with errors, 'away'
 */
export async function save({ draft, version, key, token }, text) {
  try {
    const answer = await (draft
      ? send('PUT', `/drafts/${draft}`, token, { 'If-Match': `"${version}"` }, text)
      : send('POST', '/drafts', token, { 'Idempotency-Key': key }, text));
    // The heads of the answer say it all: its body is the text again, and reading a book takes as long as several keys.
    const [saved] = /\d+/.exec(answer.headers.get('ETag')) ?? [];
    return answer.ok && saved
      ? { what: 'saved', draft: draft || answer.headers.get('Location').split('/').at(-1), version: saved }
      : await refused(answer);
  } catch {
    return { what: 'away', offline: !navigator.onLine };
  }
}

/**
 * Who signed in again elsewhere has a new session: its token comes with any page, if it is the same member.
 *
 * @returns {token}, or {other: true} where somebody else is signed in; empty where nobody is
 */
export async function newToken(member) {
  try {
    const me = await call('GET', '/me');
    if (!me.ok) {
      return {};
    }
    if ((await me.json()).handle !== member) {
      return { other: true };
    }
    const page = await fetch('/desk/account');
    const field = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[name="_csrf"]');
    return { token: field?.value };
  } catch {
    return {};
  }
}
