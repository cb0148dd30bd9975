// The text as this browser keeps it until the server has it; one for each member and draft.
export function keeper(form) {
  const key = (draft = form.dataset.draft) => `colonnade.draft.${form.dataset.member}.${draft || 'new'}`;
  return {
    /** @param first what was sent of a draft that is new to the server, while nobody knows whether it arrived */
    keep(text, first) {
      try {
        localStorage.setItem(key(), JSON.stringify({ text, first, at: new Date().toISOString(), version: form.elements.version.value }));
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
    /** @param draft the one of the form, or '' for what was kept before it had an address */
    drop(draft) {
      try {
        localStorage.removeItem(key(draft));
      } catch {
        // nothing is kept, so there is nothing to drop
      }
    },
  };
}
