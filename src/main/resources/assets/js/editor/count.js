// How much is written and chosen, counted as the published page counts: Chinese characters, words of other scripts, lines of code.
const PAUSE = 300;
const OTHER_LETTER = /[\p{L}\p{Nd}]/u;

/** By code unit: the same figures from patterns take twenty times as long on a book. */
const isHan = (unit) => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff) || unit === 0x3005 || unit === 0x3007;
const isOutside = (unit) => unit >= 0xd840 && unit <= 0xd888;
const isLetter = (unit) => (unit < 0x80 ? (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) : OTHER_LETTER.test(String.fromCharCode(unit)));

function tally(text) {
  let han = 0;
  let others = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const character = isHan(unit) || isOutside(unit);
    const letter = !character && isLetter(unit);
    han += character;
    others += letter && !inside;
    inside = letter;
  }
  return { han, others };
}

export function length(text) {
  let lines = 0;
  const prose = text
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n([\s\S]*?)(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm, (all, mark, code) => {
      lines += code.split('\n').length - 1;
      return '';
    })
    // What is not read: addresses, tags, marks of footnotes.
    .replace(/\]\([^)\s]*(?:\s+"[^"]*")?\)/g, ']')
    .replace(/<\/?[a-z][^>\n]*>|\[\^[^\]\s]+\]:?/gi, ' ');
  const { han, others } = tally(prose);
  return { words: han + others, minutes: Math.max(1, Math.round(han / 400 + others / 220 + lines / 40)) };
}

export function counter(form) {
  const area = form.elements.body;
  const line = form.querySelector('.text-count');
  const { words, minutes, chosen } = line.dataset;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  let whole = '';
  let timer;
  let chosenTimer;

  function tell() {
    const { selectionStart: start, selectionEnd: end } = area;
    // Asked for only where something is chosen: after each key the browser puts a long text together anew.
    const part = start < end && document.activeElement === area ? ` · ${chosen.replace('#', number.format(length(area.value.slice(start, end)).words))}` : '';
    if (line.textContent !== whole + part) {
      line.textContent = whole + part;
    }
  }

  function recount() {
    const all = length(area.value);
    whole = [words.replace('#', number.format(all.words)), all.words && minutes.replace('#', number.format(all.minutes))].filter(Boolean).join(' · ');
    tell();
  }

  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(recount, PAUSE);
  });
  document.addEventListener('selectionchange', () => {
    clearTimeout(chosenTimer);
    chosenTimer = setTimeout(tell, PAUSE / 2);
  });
  recount();
}
