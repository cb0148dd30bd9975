// What waits in this browser is sealed: only pages of the member it belongs to come with the key.
const bytes = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export function sealer(key) {
  // Without https there is no cryptography in browsers: better kept open than lost.
  const able = Boolean(globalThis.crypto?.subtle && key);
  const imported = able && crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    async close(value) {
      if (!able) {
        return { open: value };
      }
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await imported, plain) };
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
        return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await imported, sealed)));
      } catch {
        return null;
      }
    },
  };
}
