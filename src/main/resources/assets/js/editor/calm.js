// One act for many keys: once they pause, and at the latest after a while.
export function calm(act, pause, longest) {
  let timer;
  let since = 0;

  function now() {
    clearTimeout(timer);
    if (since) {
      since = 0;
      act();
    }
  }

  return {
    soon() {
      since ||= performance.now();
      clearTimeout(timer);
      timer = setTimeout(now, Math.max(0, Math.min(pause, since + longest - performance.now())));
    },
    /** Does at once what is due. */
    now,
    stop() {
      clearTimeout(timer);
      since = 0;
    },
  };
}
