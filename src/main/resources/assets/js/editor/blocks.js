// Marks before lines, and blocks that stand on lines of their own.
import { wholeLines } from './area.js';

const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;

const kinds = {
  list: { is: /^\s*[-*+]\s+(?!\[[ xX]\]\s)/, mark: () => '- ' },
  'ordered-list': { is: /^\s*\d{1,9}[.)]\s+/, mark: (number) => `${number}. ` },
  'task-list': { is: /^\s*[-*+]\s+\[[ xX]\]\s+/, mark: () => '- [ ] ' },
};

function lines(text, start, end, act) {
  const whole = wholeLines(text, start, end);
  const before = text.slice(whole.start, whole.end).split('\n');
  const after = act(before);
  const put = after.join('\n');
  if (start < end) {
    return { ...whole, text: put, from: whole.start, to: whole.start + put.length };
  }
  return { ...whole, text: put, from: Math.max(whole.start, start + after[0].length - before[0].length) };
}

export function heading(level, text, start, end) {
  const mark = `${'#'.repeat(level)} `;
  return lines(text, start, end, (before) => {
    const off = before.every((line) => !line.trim() || line.startsWith(mark));
    return before.map((line) => (line.trim() || before.length === 1 ? (off && line ? '' : mark) + line.replace(/^ {0,3}#{1,6}(?:\s+|$)/, '') : line));
  });
}

export function quote(text, start, end) {
  return lines(text, start, end, (before) =>
    before.every((line) => line.startsWith('>')) ? before.map((line) => line.replace(/^> ?/, '')) : before.map((line) => `> ${line}`),
  );
}

export function list(name, text, start, end) {
  const { is, mark } = kinds[name];
  return lines(text, start, end, (before) => {
    const off = before.every((line) => !line.trim() || is.test(line)) && before.some((line) => line.trim());
    let number = 0;
    return before.map((line) => {
      if (!line.trim() && before.length > 1) {
        return line;
      }
      const [, indent = ''] = ITEM.exec(line) ?? /^(\s*)/.exec(line);
      return indent + (off ? '' : mark(++number)) + line.replace(ITEM, '').trimStart();
    });
  });
}

/** A block with blank lines around it; `from` and `to` count from its own start. */
function block(text, start, end, put, from = put.length, to = from) {
  const ahead = text.slice(0, start);
  const behind = text.slice(end);
  const open = !ahead || ahead.endsWith('\n\n') ? '' : ahead.endsWith('\n') ? '\n' : '\n\n';
  const close = behind.startsWith('\n\n') || !behind ? '\n' : behind.startsWith('\n') ? '\n' : '\n\n';
  const at = start + open.length;
  return { start, end, text: open + put + close, from: at + from, to: at + to };
}

/** As many backticks as the code does not contain. */
function fence(code) {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(longest + 1);
}

export function codeBlock(text, start, end, language, code = text.slice(start, end)) {
  const mark = fence(code);
  const word = language ?? 'text';
  const put = `${mark}${word}\n${code}${code.endsWith('\n') ? '' : '\n'}${mark}`;
  return language === undefined ? block(text, start, end, put, mark.length, mark.length + word.length) : block(text, start, end, put);
}

export function table(text, start, end) {
  const rows = text.slice(start, end).trim().split('\n').map((row) => row.split('\t'));
  const cells = rows.length > 1 && rows[0].length > 1 ? rows : [['  ', '  ', '  '], ['  ', '  ', '  ']];
  const line = (row) => `| ${row.map((cell) => cell.trim().replaceAll('|', '\\|') || '  ').join(' | ')} |`;
  const put = [line(cells[0]), `|${cells[0].map(() => ' -- |').join('')}`, ...cells.slice(1).map(line)].join('\n');
  return block(text, start, end, put, 2);
}

export function formula(text, start, end) {
  const chosen = text.slice(start, end).trim();
  const whole = wholeLines(text, start, end);
  const inline = chosen ? !chosen.includes('\n') : text.slice(whole.start, whole.end).trim() !== '';
  if (inline) {
    return { start, end, text: `$${chosen}$`, from: start + 1, to: start + 1 + chosen.length };
  }
  return block(text, start, end, `$$\n${chosen}\n$$`, 3, 3 + chosen.length);
}

export function diagram(text, start, end) {
  const chosen = text.slice(start, end).trim() || 'flowchart LR\n  A --> B';
  return block(text, start, end, `\`\`\`mermaid\n${chosen}\n\`\`\``, 11, 11 + chosen.length);
}

export function rule(text, start, end) {
  const { start: at, end: until, text: put } = block(text, end, end, '---');
  const after = text.slice(until).startsWith('\n') ? 1 : 0;
  return { start: at, end: until, text: put, from: at + put.length + after };
}

/** The mark where the caret is, and its note at the end of the text. */
export function footnote(text, end) {
  const taken = new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, name]) => name));
  let number = 1;
  while (taken.has(String(number))) number++;
  const gap = /\n\[\^[^\]]+\]:[^\n]*\n?$/.test(text) ? (text.endsWith('\n') ? '' : '\n') : text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return [
    { start: text.length, end: text.length, text: `${gap}[^${number}]: ` },
    { start: end, end, text: `[^${number}]` },
  ];
}
