// What comes from the clipboard: Word and web pages as Markdown, code as code, an address over words as a link.
import { post } from '../api.js';
import { change, first, insideFence, mend } from './area.js';
import { codeBlock } from './blocks.js';
import { isAddress, link } from './inline.js';
import { pictures } from './pasted.js';

const LONGEST_WAIT = 8000;
/** So long a text stands only once. */
const LONG = 40;
const FORMATTED = /<(?:h[1-6]|strong|b|em|i|u|s|del|strike|a|ul|ol|li|table|blockquote|pre|code|img|hr|sup|sub)[\s>]|style="[^"]*(?:font-weight:\s*(?:bold|[6-9]00)|font-style:\s*italic|line-through)/i;
const FIRST_BLOCK = /<(?:div|pre|span)\b[^>]*>/i;
const CODE_STYLE = /white-space:\s*pre(?!-)|font-family:[^;]*(?:mono|consolas|menlo|courier)/i;

function languageOf(data) {
  try {
    const { mode } = JSON.parse(data.getData('vscode-editor-data'));
    return mode === 'plaintext' || mode === 'markdown' ? '' : mode ?? '';
  } catch {
    return '';
  }
}

function isCode(data, html) {
  const [block = ''] = FIRST_BLOCK.exec(html) ?? [];
  return data.types.includes('vscode-editor-data') || CODE_STYLE.test(block);
}

async function markdownOf(html, form) {
  const answer = await post('/markdown', form, JSON.stringify({ html }), { signal: AbortSignal.timeout(LONGEST_WAIT) });
  return answer.ok ? (await answer.json()).markdown.trim() : '';
}

/** @param list of the pictures on their way */
export function paste(form, list) {
  const area = form.elements.body;
  let plain = false;

  const place = () => [area.value, area.selectionStart, area.selectionEnd];

  /** A mark for each picture that came along, where it stood. */
  function marked(markdown, found) {
    const begun = [];
    const text = markdown.replace(/!\[(?:\\.|[^\]\\])*\]\((pasted-\d+)(?:\s[^)]*)?\)/g, (all, address) => {
      const picture = found.find((one) => one.address === address);
      if (!picture) {
        return all;
      }
      const { mark, begin } = list.add(picture.file, false, picture.alt);
      begun.push(begin);
      return mark;
    });
    return { text, begin: () => begun.forEach((begin) => begin()), number: begun.length };
  }

  /** The browser pastes the plain text at once; undo goes back to it, and it stays where the server is away. */
  async function formatted(html, text, rtf) {
    const start = area.selectionStart;
    const { html: sent, found, missing } = pictures(html, rtf);
    const markdown = await markdownOf(sent, form).catch(() => '');
    const put = marked(markdown, found);
    if (markdown && markdown !== text) {
      // moved by what was typed before it; a word or two may stand elsewhere as well
      const moved = text.length > LONG ? first(text) : () => null;
      const here = (whole) => (whole.startsWith(text, start) ? [start, start + text.length] : moved(whole));
      await mend(area, here, put.text);
    }
    put.begin();
    list.miss(missing + found.length - put.number);
  }

  function linked(url) {
    const made = link(...place(), url);
    change(area, { ...made, from: made.start + made.text.length, to: undefined });
  }

  function code(data, text) {
    const [whole, start, end] = place();
    const lined = text.trimEnd().includes('\n') && !insideFence(whole, start);
    change(area, lined ? codeBlock(whole, start, end, languageOf(data), text.trimEnd()) : { start, end, text });
  }

  function pasted(event, { data, html, text, rtf }) {
    const [whole, start, end] = place();
    const chosen = whole.slice(start, end);
    if (isAddress(text.trim()) && chosen && !chosen.includes('\n') && !isAddress(chosen)) {
      event.preventDefault();
      linked(text.trim());
    } else if (html && isCode(data, html)) {
      event.preventDefault();
      code(data, text);
    } else if (FORMATTED.test(html) && !insideFence(whole, start)) {
      formatted(html, text, rtf);
    }
  }

  area.addEventListener('keydown', (event) => {
    plain = event.shiftKey && event.code === 'KeyV';
  });
  area.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    const text = data.getData('text/plain').replace(/\r\n?/g, '\n');
    const html = data.getData('text/html');
    if ((text || /<img\s/i.test(html)) && !plain && !event.defaultPrevented) {
      pasted(event, { data, html, text, rtf: data.getData('text/rtf') });
    }
    plain = false;
  });
}
