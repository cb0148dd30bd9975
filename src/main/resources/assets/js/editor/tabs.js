// Tabs of one browser that have the same draft open tell each other.
export function tabs(heard) {
  let channel = null;
  return {
    join(draft) {
      if (channel || !draft || !globalThis.BroadcastChannel) {
        return;
      }
      channel = new BroadcastChannel(`colonnade.draft.${draft}`);
      channel.onmessage = ({ data }) => {
        if (data.what === 'opened') {
          channel.postMessage({ what: 'open-too' });
        }
        heard(data);
      };
      channel.postMessage({ what: 'opened' });
    },
    saved: (version) => channel?.postMessage({ what: 'saved', version }),
  };
}
