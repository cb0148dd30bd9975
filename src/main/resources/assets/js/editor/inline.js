// Marks around words: put on, and taken off where they stand.
const spans = {
  strong: { mark: '**', inside: /\*\*(?=\S)(.+?)(?<=\S)\*\*/g },
  emphasis: { mark: '*', inside: /(?<!\*)\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?!\*)/g },
  strikethrough: { mark: '~~', inside: /~~(?=\S)(.+?)(?<=\S)~~/g },
  code: { mark: '`', inside: /(?<!`)`([^`\n]+)`(?!`)/g },
};

const PREFIX = /^\s*(?:>\s?)*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/;

/** The marked words around or under the selection, if they are marked already. */
function marked(text, start, end, { inside, mark }) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  const line = text.slice(from, until < 0 ? text.length : until);
  return [...line.matchAll(inside)]
    .map((found) => ({ start: from + found.index, end: from + found.index + found[0].length, text: found[1] }))
    .find((span) => span.start <= start && end <= span.end && (start < end || (span.start + mark.length <= start && end <= span.end - mark.length)));
}

/** Marks hold only where no blank stands inside them, nor punctuation with a letter next to it outside: 说**“好”**了 would stay as typed. */
function shrink(text, start, end) {
  const blank = /\s/;
  const sign = /\p{P}/u;
  const letter = /[\p{L}\p{N}]/u;
  while (start < end && blank.test(text[start])) start++;
  while (start < end && blank.test(text[end - 1])) end--;
  const whole = { start, end };
  while (start < end && sign.test(text[start]) && letter.test(text[start - 1] ?? '')) start++;
  while (start < end && sign.test(text[end - 1]) && letter.test(text[end] ?? '')) end--;
  return start < end ? { start, end } : whole;
}

function paragraphs(chosen, mark) {
  return chosen
    .split('\n')
    .map((line) => {
      const prefix = PREFIX.exec(line)[0];
      const words = line.slice(prefix.length);
      return words.trim() ? prefix + mark + words.trim() + mark : line;
    })
    .join('\n');
}

export function around(name, text, start, end) {
  const { mark } = spans[name];
  const span = marked(text, start, end, spans[name]);
  if (span) {
    const shift = (at) => Math.min(Math.max(at - mark.length, span.start), span.start + span.text.length);
    return { start: span.start, end: span.end, text: span.text, from: shift(start), to: shift(end) };
  }
  if (text.slice(start, end).includes('\n')) {
    const lined = paragraphs(text.slice(start, end), mark);
    return { start, end, text: lined, from: start, to: start + lined.length };
  }
  const words = name === 'code' ? { start, end } : shrink(text, start, end);
  const chosen = text.slice(words.start, words.end);
  const from = words.start + mark.length;
  return { ...words, text: mark + chosen + mark, from, to: from + chosen.length };
}

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

export function isAddress(text) {
  return ADDRESS.test(text);
}

/** Brackets and spaces in an address would end it early. */
export function address(url) {
  return url.replace(/[()\s<>]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}

export function link(text, start, end, to = 'https://') {
  const chosen = text.slice(start, end);
  if (isAddress(chosen)) {
    return { start, end, text: `[](${address(chosen)})`, from: start + 1 };
  }
  const put = `[${chosen}](${address(to)})`;
  if (!chosen) {
    return { start, end, text: put, from: start + 1 };
  }
  const at = start + chosen.length + 3;
  return { start, end, text: put, from: at, to: at + address(to).length };
}
