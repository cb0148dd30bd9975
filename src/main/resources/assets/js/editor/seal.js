// What waits in this browser is sealed: only pages of the member it belongs to come with the key.
const bytes = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export function sealer(key) {
  // Without https there is no cryptography in browsers: better kept open than lost.
  const able = Boolean(globalThis.crypto?.subtle && key);
  const imported = able && crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const seal = async (plain, iv = crypto.getRandomValues(new Uint8Array(12))) => ({
    iv,
    sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await imported, plain),
  });
  const unseal = async ({ iv, sealed }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await imported, sealed);
  return {
    async close(value) {
      return able ? seal(new TextEncoder().encode(JSON.stringify(value))) : { open: value };
    },
    /** The same for the bytes of a file. */
    async closeBytes(plain) {
      return able ? seal(plain) : { open: plain };
    },
    /** The bytes, or null. */
    async openBytes({ open, iv, sealed }) {
      if (!able || !sealed) {
        return able ? null : open ?? null;
      }
      return unseal({ iv, sealed }).catch(() => null);
    },
    /** The value, or null for one that this key does not open. */
    async open({ open, iv, sealed }) {
      if (!able) {
        return open ?? null;
      }
      if (!sealed) {
        // whoever used this browser before could have put it there
        return null;
      }
      try {
        return JSON.parse(new TextDecoder().decode(await unseal({ iv, sealed })));
      } catch {
        return null;
      }
    },
  };
}
