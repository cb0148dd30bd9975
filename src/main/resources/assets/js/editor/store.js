// What this browser keeps beside the server: one database, a store for texts and one for pictures.
const STORES = {
  kept: (database) => database.createObjectStore('kept', { keyPath: 'id' }).createIndex('member', 'member'),
  images: (database) => database.createObjectStore('images', { keyPath: 'key' }),
};
const VERSION = 2;

let opened;
function database() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('colonnade', VERSION);
    asked.onupgradeneeded = () =>
      Object.keys(STORES)
        .filter((name) => !asked.result.objectStoreNames.contains(name))
        .forEach((name) => STORES[name](asked.result));
    asked.onsuccess = () => {
      // a tab with a later edition of these scripts must not wait for this one
      asked.result.onversionchange = () => {
        asked.result.close();
        opened = null;
      };
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
  // What failed once may succeed the next time.
  opened.catch(() => (opened = null));
  return opened;
}

/**
 * Does one thing with a store, and resolves once it is durable.
 *
 * @param mode "readonly" or "readwrite"
 * @param work takes the store, returns the request
 */
export async function within(name, mode, work) {
  const transaction = (await database()).transaction(name, mode);
  return new Promise((resolve, reject) => {
    const request = work(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}
