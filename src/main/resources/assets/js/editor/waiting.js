// Pictures on their way, kept in the browser until the server has them; each member sees only their own.
const STORE = 'images';

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('colonnade', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function transact(mode, act) {
  const base = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const request = act(base.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    base.close();
  }
}

/** Where the browser keeps nothing, a picture lives as long as the page. */
export function waiting(member) {
  const keyOf = (id) => `${member}/${id}`;
  return {
    keep: (id, file) => transact('readwrite', (store) => store.put({ key: keyOf(id), file, name: file.name })).catch(() => {}),
    take: (id) => transact('readonly', (store) => store.get(keyOf(id))).catch(() => undefined),
    drop: (id) => transact('readwrite', (store) => store.delete(keyOf(id))).catch(() => {}),
  };
}
