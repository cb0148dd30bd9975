// Tabs of one browser that have the same draft open tell each other.
/**
 * @param version what the text of this tab was written from, as it is then
 * @param heard takes whether the other tab is open, and the version it has
 */
export function tabs(version, heard) {
  let channel = null;
  const tell = (what) => channel?.postMessage({ what, version: version() });
  return {
    join(draft) {
      if (channel || !draft || !globalThis.BroadcastChannel) {
        return;
      }
      channel = new BroadcastChannel(`colonnade.draft.${draft}`);
      channel.onmessage = ({ data }) => {
        if (data.what === 'opened') {
          tell('open-too');
        }
        heard(data);
      };
      tell('opened');
    },
    saved: () => tell('saved'),
  };
}
