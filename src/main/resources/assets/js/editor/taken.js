// What the form took along: once the server has it, what this browser kept of it is let go.
import { inLanguage } from '../api.js';
import { forget } from './kept.js';

const TAKEN = 'colonnade.taken';
const SAFE = ['saved', 'merged', 'set-aside'];
const done = new URLSearchParams(location.search).get('done');

/** @param draft empty for one that has no address yet */
export function tookAlong(id, draft) {
  try {
    sessionStorage.setItem(TAKEN, JSON.stringify({ id, draft }));
  } catch {
    // This browser keeps nothing: then nothing is offered either.
  }
}

/** What is written while the form is on its way stays behind. */
export function stayedBehind() {
  try {
    sessionStorage.removeItem(TAKEN);
  } catch {
    // as above
  }
}

/** However far keeping it had come; what the form of another draft took along is not what this page says is saved. */
async function letGo() {
  const [, draft] = /^\/desk\/drafts\/([0-9a-f-]{36})/.exec(location.pathname) ?? [];
  try {
    const taken = JSON.parse(sessionStorage.getItem(TAKEN));
    sessionStorage.removeItem(TAKEN);
    if (taken && SAFE.includes(done) && draft && ['', draft].includes(taken.draft)) {
      await forget(taken.id);
    }
  } catch {
    // as above
  }
}

/** A page that opens again has done nothing. */
function unsaid() {
  if (done) {
    history.replaceState(null, '', inLanguage(location.pathname) + location.hash);
  }
}

/** When that is over. */
export const settled = letGo();
unsaid();
