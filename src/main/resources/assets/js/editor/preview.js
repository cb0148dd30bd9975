// The text as the published page would show it, rendered by the server.
import { post, reason } from '../api.js';
import { reachable } from '../page.js';

const PAUSE = 350;
const LINE = / data-line="\d+"/g;

/** Blocks that stay the same stay in place: pictures are not fetched again, formulas not set again, and nothing jumps. */
export function patch(page, html, shown) {
  const fresh = document.createElement('template');
  fresh.innerHTML = html;
  const blocks = [...fresh.content.children];
  const keys = blocks.map((block) => block.outerHTML.replace(LINE, ''));
  const present = [...page.children];
  let head = 0;
  while (head < keys.length && head < shown.length && keys[head] === shown[head]) head++;
  let tail = 0;
  while (tail < keys.length - head && tail < shown.length - head && keys.at(-1 - tail) === shown.at(-1 - tail)) tail++;
  present.slice(head, present.length - tail).forEach((block) => block.remove());
  const behind = page.children[head] ?? null;
  const put = blocks.slice(head, blocks.length - tail);
  put.forEach((block) => page.insertBefore(block, behind));
  for (let at = 1; at <= tail; at++) {
    renumber(page.children[page.children.length - at], blocks.at(-at));
  }
  return { keys, put };
}

/** What stayed may come from other lines now. */
function renumber(kept, fresh) {
  const lines = (block) => [block, ...block.querySelectorAll('[data-line]')];
  const numbers = lines(fresh);
  lines(kept).forEach((block, at) => numbers[at]?.dataset.line && (block.dataset.line = numbers[at].dataset.line));
}

/** @param dress what makes formulas and diagrams of new blocks */
export function preview(form, dress = () => {}) {
  const pane = form.querySelector('.preview');
  const page = pane.querySelector('.prose');
  const state = pane.querySelector('.preview-state');
  const area = form.elements.body;
  let timer;
  let asked = null;
  let text = null;
  let shown = [];
  let took = 0;
  let typed = 0;

  /** Why what is shown is not the text as it stands. */
  function tell(what) {
    state.hidden = !what;
    state.textContent = what;
  }

  function fill(html) {
    if (!shown.length) {
      // a refusal is no block
      page.replaceChildren();
    }
    const { keys, put } = patch(page, html, shown);
    shown = keys;
    page.classList.toggle('nothing', !text.trim());
    put.forEach(reachable);
    dress(page);
    pane.dispatchEvent(new Event('filled'));
  }

  function refuse(detail) {
    shown = [];
    page.classList.remove('nothing');
    page.textContent = detail;
  }

  /** Putting a long page in takes longer than a key: while somebody writes on, it waits for the next pause. */
  const overtaken = (at) => at !== typed && took > PAUSE;

  async function answered(answer, sent, at) {
    const said = await answer.json();
    if (overtaken(at)) {
      return;
    }
    if (answer.ok || (answer.status === 422 && !said.errors?.length)) {
      // A text that cannot be shown as a whole will not be shown by asking again.
      text = sent;
      answer.ok ? fill(said.html) : refuse(said.detail);
      tell('');
    } else {
      tell(reason(answer.status, said, state.dataset));
    }
  }

  async function show() {
    const sent = area.value;
    if (sent === text || !pane.clientHeight) {
      return;
    }
    asked?.abort();
    const turn = (asked = new AbortController());
    const begun = performance.now();
    const at = typed;
    try {
      const answer = await post('/previews', form, JSON.stringify({ body: sent }), { signal: turn.signal });
      await answered(answer, sent, at);
      took = performance.now() - begun;
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        tell(navigator.onLine ? state.dataset.unreachable : state.dataset.offline);
      }
    }
  }

  /** A long text that takes a while is asked for less often. */
  function soon() {
    clearTimeout(timer);
    timer = setTimeout(show, Math.max(PAUSE, 2 * took));
  }

  area.addEventListener('input', (event) => {
    typed++;
    if (!event.isComposing) {
      soon();
    }
  });
  area.addEventListener('compositionend', soon);
  addEventListener('online', show);
  addEventListener('offline', () => tell(state.dataset.offline));
  pane.hidden = false;
  new ResizeObserver(show).observe(pane);
}
