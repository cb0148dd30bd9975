// A text field does not tell where its lines stand. A hidden copy of it, set the same way, does.
const STYLES = ['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'tabSize', 'wordSpacing', 'textIndent', 'overflowWrap', 'wordBreak', 'lineBreak', 'textAutospace', 'textSpacingTrim'];

export class Mirror {
  #area;
  #copy = document.createElement('div');
  #text = document.createTextNode('');

  constructor(area) {
    this.#area = area;
    this.#copy.className = 'mirror';
    this.#copy.setAttribute('aria-hidden', 'true');
    this.#copy.append(this.#text);
    area.after(this.#copy);
  }

  /** Sets the copy as the field is set now. */
  fit() {
    const style = getComputedStyle(this.#area);
    STYLES.forEach((name) => (this.#copy.style[name] = style[name]));
    this.#copy.lang = this.#area.lang;
    this.#copy.style.width = `${this.#area.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)}px`;
    if (this.#text.data !== this.#area.value) {
      this.#text.data = this.#area.value;
    }
    return { top: parseFloat(style.paddingTop), left: parseFloat(style.paddingLeft) };
  }

  /** How far below the top of the text each place stands. */
  tops(places) {
    const { top } = this.fit();
    const origin = this.#copy.getBoundingClientRect().top;
    return places.map((at) => this.#rects(at, at)[0].top - origin + top);
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

  #rects(start, end) {
    const range = document.createRange();
    range.setStart(this.#text, Math.min(start, this.#text.length));
    range.setEnd(this.#text, Math.min(end, this.#text.length));
    const rects = [...range.getClientRects()];
    return rects.length ? rects : [range.getBoundingClientRect()];
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
