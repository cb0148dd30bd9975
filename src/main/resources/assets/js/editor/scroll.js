// Text and preview scrolled in step: the blocks of the preview say which line they come from.

const REST = 250;

/** Where `at` stands between two rows of numbers that belong together. */
export function between(from, to, at) {
  let low = 0;
  let high = from.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from[middle] <= at) {
      low = middle;
    } else {
      high = middle;
    }
  }
  const span = from[high] - from[low];
  return span > 0 ? to[low] + ((at - from[low]) / span) * (to[high] - to[low]) : to[low];
}

function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

export function inStep(form, mirror) {
  const area = form.elements.body;
  const pane = form.querySelector('.preview');
  const page = pane.querySelector('.prose');
  let driver = area;
  let timer;
  let rows = null;
  let frame = 0;
  let typedAt = -REST;

  /** Pairs of heights in text and preview; both only grow, or a sideways block would send the panes back and forth. */
  function measure() {
    const blocks = [...page.querySelectorAll('[data-line]')];
    const starts = lineStarts(area.value);
    const known = blocks.filter((block) => block.dataset.line <= starts.length);
    const tops = mirror.tops(known.map((block) => starts[block.dataset.line - 1]));
    const origin = pane.getBoundingClientRect().top - pane.scrollTop;
    const text = [0];
    const shown = [0];
    known.forEach((block, at) => {
      const top = block.getBoundingClientRect().top - origin;
      if (tops[at] > text.at(-1) && top > shown.at(-1)) {
        text.push(tops[at]);
        shown.push(top);
      }
    });
    text.push(Math.max(area.scrollHeight, text.at(-1) + 1));
    shown.push(Math.max(pane.scrollHeight, shown.at(-1) + 1));
    return { text, shown };
  }

  /** The line at the top leads at the top, the one at the bottom at the bottom: both ends are reached together. */
  function follow() {
    frame = 0;
    const other = driver === area ? pane : area;
    const room = driver.scrollHeight - driver.clientHeight;
    if (!other.clientHeight || !driver.clientHeight || room <= 0) {
      return;
    }
    rows ??= measure();
    const [from, to] = driver === area ? [rows.text, rows.shown] : [rows.shown, rows.text];
    const share = Math.min(1, driver.scrollTop / room);
    const at = driver.scrollTop + share * driver.clientHeight;
    const target = between(from, to, at) - share * other.clientHeight;
    if (Math.abs(target - other.scrollTop) >= 1) {
      other.scrollTop = target;
    }
  }

  /** Measuring a long text takes time that belongs to the keys. */
  function soon() {
    const rest = typedAt + REST - performance.now();
    if (rest > 0) {
      clearTimeout(timer);
      timer = setTimeout(soon, rest);
    } else {
      frame ||= requestAnimationFrame(follow);
    }
  }

  function stale() {
    rows = null;
    soon();
  }

  // Only the pane somebody moves leads; what the other does in answer is no reason to move back.
  for (const lead of [area, pane]) {
    ['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'focusin', 'keydown'].forEach((name) =>
      lead.addEventListener(name, () => (driver = lead), { passive: true }),
    );
    lead.addEventListener('scroll', () => driver === lead && soon(), { passive: true });
  }
  area.addEventListener('input', () => {
    driver = area;
    rows = null;
    typedAt = performance.now();
  });
  pane.addEventListener('filled', stale);
  // Pictures, formulas and diagrams come late, and every one moves what stands below it.
  const observer = new ResizeObserver(stale);
  observer.observe(page);
  observer.observe(area);
}
