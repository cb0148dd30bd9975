// Pictures on their way, kept in the browser until the server has them, sealed like texts: each member sees only their own.
import { sealer } from './seal.js';
import { within } from './store.js';

/** Where the browser keeps nothing, a picture lives as long as the page. */
export function waiting({ member, key }) {
  const keyOf = (id) => `${member}/${id}`;
  const { close, open, closeBytes, openBytes } = sealer(key);
  const dropped = new Set();

  async function keep(id, file) {
    const about = await close({ name: file.name, type: file.type });
    const content = await closeBytes(await file.arrayBuffer());
    // it may have arrived before it was sealed
    if (!dropped.has(id)) {
      await within('images', 'readwrite', (store) => store.put({ key: keyOf(id), about, content }));
    }
  }

  async function take(id) {
    const kept = await within('images', 'readonly', (store) => store.get(keyOf(id)));
    const about = kept?.about && (await open(kept.about));
    const bytes = about && (await openBytes(kept.content));
    return bytes ? new File([bytes], about.name, { type: about.type }) : undefined;
  }

  return {
    keep: (id, file) => keep(id, file).catch(() => {}),
    take: (id) => take(id).catch(() => undefined),
    drop: (id) => dropped.add(id) && within('images', 'readwrite', (store) => store.delete(keyOf(id))).catch(() => {}),
  };
}
