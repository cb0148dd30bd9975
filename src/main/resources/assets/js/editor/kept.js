// Texts as this browser keeps them until the server has them: one for each tab, each its member's alone.
import { sealer } from './seal.js';
import { within } from './store.js';

const lockOf = (id) => `colonnade.kept.${id}`;

export const unique = () => globalThis.crypto?.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

/** Those of tabs that are open are theirs; where nobody can tell, all are offered. */
async function heldElsewhere() {
  const locks = await navigator.locks?.query();
  return new Set((locks?.held ?? []).map(({ name }) => name));
}

/** What a member left in this browser: [{id, draft, at, version, text, first}], newest first. */
export async function left({ member, key }) {
  try {
    const held = await heldElsewhere();
    const sealed = (await within('kept', 'readonly', (store) => store.index('member').getAll(member))).filter(({ id }) => !held.has(lockOf(id)));
    const { open } = sealer(key);
    const found = await Promise.all(sealed.map(async ({ id, draft, at, content }) => ({ id, draft, at, ...(await open(content)) })));
    return found.filter(({ text }) => text).sort((one, other) => other.at.localeCompare(one.at));
  } catch {
    // This browser keeps nothing: private mode, or switched off.
    return [];
  }
}

export const forget = (id) => within('kept', 'readwrite', (store) => store.delete(id)).catch(() => {});

/** Keeps a text of its own beside that of any tab, and says whether it could. */
export async function setAside({ member, key }, content) {
  try {
    await store(unique(), member, sealer(key), content);
    return true;
  } catch {
    return false;
  }
}

/** For a draft that takes no more text: as that of one that has no address yet. */
export function startAnew({ member, key }, { id, text }) {
  return store(id, member, sealer(key), { draft: '', version: '0', text, first: null });
}

async function store(id, member, { close }, { draft, ...content }) {
  const at = new Date().toISOString();
  const sealed = await close(content);
  await within('kept', 'readwrite', (kept) => kept.put({ id, member, draft, at, content: sealed }));
}

/** Keeps the text of this tab. */
export function keeper({ member, key }) {
  const id = unique();
  const sealed = sealer(key);
  let waiting = null;
  let running = null;
  let able = true;
  navigator.locks?.request(lockOf(id), () => new Promise(() => {}));

  /** One after the other, and of several only the newest: a long text takes longer than a key. */
  async function run() {
    while (waiting) {
      const work = waiting;
      waiting = null;
      try {
        await (work === 'drop' ? within('kept', 'readwrite', (store) => store.delete(id)) : store(id, member, sealed, work));
        able = true;
      } catch {
        able = work === 'drop';
      }
    }
    running = null;
  }

  function next(work) {
    waiting = work;
    return (running ??= run());
  }

  return {
    id,
    /**
     * Resolves once it is kept, or could not be.
     *
     * @param content {draft, version, text, first}: first is what was sent of a new draft, while nobody knows whether it arrived
     */
    keep: next,
    drop: () => next('drop'),
    /** Whether the last text that was to be kept is. */
    able: () => able && !waiting && !running,
    failed: () => !able,
  };
}
