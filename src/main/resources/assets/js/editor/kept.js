// The text as this browser keeps it until the server has it; one for each member and draft.
export function keeper(form) {
  const key = () => `colonnade.draft.${form.dataset.member}.${form.dataset.draft || 'new'}`;
  return {
    keep(text) {
      try {
        localStorage.setItem(key(), JSON.stringify({ text, at: new Date().toISOString(), version: form.elements.version.value }));
      } catch {
        // The browser keeps nothing (private mode, full): the server is what is left.
      }
    },
    kept() {
      try {
        return JSON.parse(localStorage.getItem(key()));
      } catch {
        return null;
      }
    },
    drop() {
      try {
        localStorage.removeItem(key());
      } catch {
        // nothing is kept, so there is nothing to drop
      }
    },
  };
}
