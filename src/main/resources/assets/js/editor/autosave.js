// Saves two seconds after the last key, and never over somebody else's text.
import { inLanguage } from '../api.js';
import { calm } from './calm.js';
import { keeper, forget, setAside, unique } from './kept.js';
import { offerKept } from './offer.js';
import { newToken, save as put } from './server.js';
import { standing } from './standing.js';
import { tabs } from './tabs.js';
import { settled, stayedBehind, tookAlong } from './taken.js';
import { read, same, served, write } from './text.js';

const PAUSE = 2000;
/** Who types without a pause is saved all the same. */
const LONGEST = 8000;
/** Keeping a book takes longer than a key: it is kept when the keys pause, and every few seconds while they do not. */
const KEEP = 500;
const LONGEST_KEEP = 3000;
const AGAIN = 4000;
const LONGEST_AGAIN = 60000;

export function autosave(form) {
  const words = form.dataset;
  const { version } = form.elements;
  const keep = keeper(words);
  const keeping = calm(keepText, KEEP, LONGEST_KEEP);
  const state = standing(form, keep.failed);
  const others = tabs(() => version.value, heard);
  /** Null for what came back from a refusal or a conflict: the page has it, the server does not. */
  let saved = form.elements.base ? null : served(form);
  let timer;
  let since = 0;
  let again = AGAIN;
  /** Where a save failed, no key makes the next one come sooner. */
  let notBefore = 0;
  let saving = false;
  let stopped = words.conflict === 'true';
  let leaving = false;
  let tokenLost = false;
  let offline = false;
  let first = null;
  /** What waits for the answer to a save that is on its way. */
  const after = [];

  const unsaved = () => !saved || !same(read(form), saved);

  /** With the version it was written from: beside a conflict the form holds the one it would be saved over. */
  const present = () => ({ draft: words.draft ?? '', version: (form.elements.base ?? version).value, text: read(form), first });

  async function keepText() {
    await keep.keep(present());
    form.autocomplete = keep.failed() ? 'on' : 'off';
    state.kept(!saved);
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(pause, notBefore - Date.now()));
  }

  function retry() {
    notBefore = Date.now() + again;
    again = Math.min(again * 2, LONGEST_AGAIN);
    later(0);
  }

  /** What stood in the way may be over. */
  function afresh() {
    again = AGAIN;
    notBefore = 0;
  }

  function now() {
    afresh();
    later(0);
  }

  /** Somebody saved over what this text was written from: both are kept, and the author decides. */
  function overtaken() {
    if (unsaved()) {
      stopped = true;
      keepText();
      state.failed(words.conflicted);
      state.banner('overtaken');
    } else {
      state.banner('newer');
    }
  }

  function heard({ what, version: theirs }) {
    if (Number(theirs) > Number(version.value)) {
      overtaken();
    } else if (what !== 'saved') {
      state.banner('elsewhere');
    }
  }

  async function signedInAgain() {
    const { token, other } = await newToken(words.member);
    if (other) {
      state.failed(words.otherMember);
    }
    if (token) {
      document.querySelectorAll('[name="_csrf"]').forEach((field) => (field.value = token));
      tokenLost = false;
      state.banner('signed-out', false);
    }
    return Boolean(token);
  }

  /** What a new draft began with goes out unchanged until it is answered: the same key with other words is refused. */
  function begun(text) {
    if (!words.draft && !first) {
      first = { key: unique(), text };
      keepText();
    }
    return first?.text ?? text;
  }

  function named(id) {
    first = null;
    words.draft = id;
    state.named(inLanguage(`/desk/drafts/${id}`));
    history.replaceState(null, '', form.action);
  }

  const answers = {
    saved({ draft, version: now }, text) {
      if (!words.draft) {
        named(draft);
      }
      version.value = now;
      form.elements.base?.remove();
      saved = text;
      afresh();
      state.valid();
      others.join(draft);
      others.saved();
      if (unsaved()) {
        keepText();
        later(PAUSE);
      } else {
        since = 0;
        keeping.stop();
        keep.drop();
        state.saved();
      }
    },
    stale: overtaken,
    signedOut() {
      tokenLost = true;
      state.banner('signed-out');
      state.failed(words.signedOut);
      retry();
    },
    invalid({ errors }, text) {
      // nothing of it was taken, so the next words may go out with the same key
      first = null;
      keepText();
      if (!same(read(form), text)) {
        later(PAUSE);
      }
      state.invalid(errors);
    },
    away({ detail }) {
      state.failed(offline ? words.offline : detail ?? words.kept);
      retry();
    },
  };

  async function save() {
    if (saving || stopped || leaving || !unsaved()) {
      return;
    }
    const text = begun(read(form));
    saving = true;
    since = 0;
    try {
      if (tokenLost && !(await signedInAgain())) {
        retry();
        return;
      }
      state.saving();
      const answer = await put({ draft: words.draft, version: version.value, key: first?.key, token: form.elements._csrf.value }, text);
      offline = Boolean(answer.offline);
      answers[answer.what](answer, text);
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
    if (unsaved() && !(await setAside(words, present()))) {
      state.answered(words.notKept);
      return;
    }
    first = words.draft ? null : kept.first;
    if (words.draft) {
      version.value = kept.version;
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
    if (leaving) {
      stayedBehind();
    }
    if (stopped) {
      return;
    }
    since ||= Date.now();
    offline ? state.failed(words.offline) : state.changed();
    later(Math.min(PAUSE, since + LONGEST - Date.now()));
  });
  // Who leaves the field may leave the page next.
  form.addEventListener('focusout', keeping.now);
  form.addEventListener('submit', (event) => {
    keeping.now();
    if (offline || tokenLost) {
      // the form would lead to an error page, or to the sign-in
      event.preventDefault();
      state.answered(tokenLost ? words.signedOut : words.offline);
      save();
    } else if (saving) {
      // sent beside it, a new draft would be made twice, and any other would come into conflict with itself
      event.preventDefault();
      after.push(() => form.requestSubmit(event.submitter));
    }
  });
  // Behind all who may have held it back. A merge takes along what came with the page.
  addEventListener('submit', ({ target, defaultPrevented }) => {
    const goes = target === form || (target.matches('.conflict form') && same(read(form), served(form)));
    if (goes && !defaultPrevented) {
      leaving = true;
      tookAlong(keep.id, words.draft ?? '');
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
    state.failed(words.offline);
  });
  addEventListener('online', () => {
    offline = false;
    unsaved() ? now() : state.saved();
  });
  addEventListener('focus', () => tokenLost && now());
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
  others.join(words.draft);
  Promise.all([kept, settled]).then(offer);
}
