// Looking for words and patterns in a text.
export const MOST = 20000;
const LONGEST = 2000;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function matches(text, what, { caseful, pattern }) {
  const expression = new RegExp(pattern ? what : escaped(what), caseful ? 'gmu' : 'gimu');
  const found = [];
  for (const match of text.matchAll(expression)) {
    if (match[0] && found.push(match) === MOST) {
      break;
    }
  }
  return found;
}

/** Looks for patterns beside the page, one at a time: some, like `(a+)+b`, take for ever and have to be ended. */
export function patterns() {
  let worker;
  let timer;

  function stop() {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  }

  /** @param then gets {found} or {failed: 'wrong' | 'slow'}, unless stopped before */
  function find(text, what, how, then) {
    const end = (answer) => {
      stop();
      then(answer);
    };
    stop();
    worker = new Worker(new URL('pattern-worker.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => end(data);
    worker.onerror = () => end({ failed: 'slow' });
    worker.postMessage({ text, what, how });
    timer = setTimeout(() => end({ failed: 'slow' }), LONGEST);
  }

  return { find, stop };
}
