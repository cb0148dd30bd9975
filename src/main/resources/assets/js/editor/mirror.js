// A text field does not tell where its lines stand. A hidden copy of it, set the same way, does.
const STYLES = ['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'tabSize', 'wordSpacing', 'textIndent', 'overflowWrap', 'wordBreak', 'lineBreak', 'textAutospace', 'textSpacingTrim'];

/** How many items two rows have in common before and after what differs between them. */
function common(one, other) {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return { head, tail };
}

function row(line) {
  const box = document.createElement('div');
  box.append(document.createTextNode(line));
  return box;
}

export class Mirror {
  #area;
  #copy = document.createElement('div');
  #text = null;
  #lines = [];
  #starts = [];

  constructor(area) {
    this.#area = area;
    this.#copy.className = 'mirror';
    this.#copy.setAttribute('aria-hidden', 'true');
    area.after(this.#copy);
  }

  /** Sets the copy as the field is set now. */
  fit() {
    const style = getComputedStyle(this.#area);
    STYLES.forEach((name) => (this.#copy.style[name] = style[name]));
    this.#copy.lang = this.#area.lang;
    this.#copy.style.width = `${this.#area.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)}px`;
    this.#fill(this.#area.value);
    return { top: parseFloat(style.paddingTop), left: parseFloat(style.paddingLeft) };
  }

  /** How far below the top of the text each place stands. */
  tops(places) {
    const { top } = this.fit();
    const origin = this.#copy.getBoundingClientRect().top;
    return places.map((at) => this.#top(at) - origin + top);
  }

  /** The boxes that the characters from `start` to `end` fill, measured from the top left of the text. */
  boxes(start, end) {
    const { top, left } = this.fit();
    const origin = this.#copy.getBoundingClientRect();
    return this.#rects(start, end).map((box) => ({
      top: box.top - origin.top + top,
      left: box.left - origin.left + left,
      width: box.width,
      height: box.height,
    }));
  }

  /** A box for each line: in a single one of a book, each key and each measure would cost the whole book. */
  #fill(text) {
    if (text === this.#text) {
      return;
    }
    const lines = text.split('\n');
    const { head, tail } = common(lines, this.#lines);
    const rows = [...this.#copy.children];
    const behind = rows[rows.length - tail] ?? null;
    rows.slice(head, rows.length - tail).forEach((old) => old.remove());
    const fresh = document.createDocumentFragment();
    lines.slice(head, lines.length - tail).forEach((line) => fresh.append(row(line)));
    this.#copy.insertBefore(fresh, behind);
    let at = 0;
    this.#starts = lines.map((line) => (at += line.length + 1) - line.length - 1);
    this.#lines = lines;
    this.#text = text;
  }

  /** The number of the line that `at` stands in. */
  #line(at) {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle] <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #top(at) {
    const line = this.#line(at);
    return this.#starts[line] === at ? this.#copy.children[line].getBoundingClientRect().top : this.#rects(at, at)[0].top;
  }

  #rects(start, end) {
    const first = this.#line(start);
    const count = this.#line(end) - first + 1;
    return Array.from({ length: count }, (_, by) => this.#within(first + by, start, end)).flat();
  }

  /** What of a stretch stands in one line. */
  #within(line, start, end) {
    const box = this.#copy.children[line];
    const words = box.firstChild;
    const place = (at) => Math.max(0, Math.min(at - this.#starts[line], words.length));
    const range = document.createRange();
    range.setStart(words, place(start));
    range.setEnd(words, place(end));
    const rects = [...range.getClientRects()];
    if (rects.length) {
      return rects;
    }
    const { top, left, height } = box.getBoundingClientRect();
    return [{ top, left, width: 0, height }];
  }
}

/** Selects a place and brings it to the upper third of the field. */
export function show(area, mirror, start, end) {
  area.setSelectionRange(start, end);
  const [{ top, height }] = mirror.boxes(start, end);
  if (top < area.scrollTop || top + height > area.scrollTop + area.clientHeight) {
    area.scrollTop = top - area.clientHeight / 3;
  }
}
