// Find and replace in the text. The field cannot show a selection while one types elsewhere, so the match is drawn over it.
import { change, isComposing } from './area.js';
import { show } from './mirror.js';
import { say } from './say.js';
import { MOST, matches, patterns } from './search.js';

/** What takes the place of a match: `$1` and `$&` mean something in patterns only. */
export function instead(match, words, pattern) {
  return pattern ? words.replace(/\$(\$|&|\d)/g, (all, which) => (which === '$' ? '$' : which === '&' ? match[0] : match[which] ?? '')) : words;
}

export function finder(form, mirror) {
  const area = form.elements.body;
  const panel = form.querySelector('.find');
  const opener = form.querySelector('[data-act="find"]');
  const what = panel.querySelector('#find-what');
  const words = panel.querySelector('#find-instead');
  const told = panel.querySelector('.find-count');
  const beside = patterns();
  const marks = document.createElement('div');
  marks.className = 'find-marks';
  marks.setAttribute('aria-hidden', 'true');
  area.after(marks);
  let found = [];
  let current = -1;
  let timer;

  const pressed = (name) => panel.querySelector(`[data-find="${name}"]`).getAttribute('aria-pressed') === 'true';
  const how = () => ({ caseful: pressed('case'), pattern: pressed('pattern') });

  function tell(text) {
    told.textContent = text;
  }

  function draw() {
    const match = found[current];
    const boxes = match && !panel.hidden ? mirror.boxes(match.index, match.index + match[0].length) : [];
    marks.replaceChildren(
      ...boxes.map((box) => {
        const mark = document.createElement('span');
        ['top', 'left', 'width', 'height'].forEach((side) => (mark.style[side] = `${box[side]}px`));
        return mark;
      }),
    );
    follow();
  }

  function follow() {
    marks.style.transform = `translateY(${-area.scrollTop}px)`;
  }

  /** Looks again, from where the caret is. */
  function look(from = area.selectionStart, then = () => {}) {
    beside.stop();
    if (what.value && how().pattern) {
      found = [];
      const text = area.value;
      beside.find(text, what.value, how(), (answer) => (text === area.value ? (take(answer, from), then()) : look()));
    } else {
      take({ found: what.value ? matches(area.value, what.value, how()) : [] }, from);
      then();
    }
  }

  function take({ found: answer = [], failed }, from) {
    found = answer;
    what.toggleAttribute('data-none', Boolean(what.value) && !found.length);
    const at = found.findIndex((match) => match.index >= from);
    go(found.length ? Math.max(at, 0) : -1);
    if (failed) {
      tell(panel.dataset[failed]);
    }
  }

  function go(to) {
    current = to;
    const match = found[to];
    if (match) {
      form.dispatchEvent(new Event('show-text'));
      show(area, mirror, match.index, match.index + match[0].length);
      tell(panel.dataset.place.replace('#', to + 1).replace('%', found.length === MOST ? `${MOST}+` : found.length));
    } else {
      tell(what.value ? panel.dataset.none : '');
    }
    draw();
  }

  const step = (by) => found.length && go((current + by + found.length) % found.length);

  function replaceOne() {
    const match = found[current];
    if (match) {
      const text = instead(match, words.value, pressed('pattern'));
      change(area, { start: match.index, end: match.index + match[0].length, text });
      words.focus();
      look(match.index + text.length);
    }
  }

  /** One step for the browser's undo: from the first match to the last. */
  function replaceAll() {
    if (!found.length) {
      return;
    }
    const text = area.value;
    const start = found[0].index;
    let put = '';
    let at = start;
    found.forEach((match) => {
      put += text.slice(at, match.index) + instead(match, words.value, pressed('pattern'));
      at = match.index + match[0].length;
    });
    const number = found.length;
    change(area, { start, end: at, text: put, from: start });
    words.focus();
    look(start, () => {
      tell(panel.dataset.replaced.replace('#', number));
      say(told.textContent);
    });
  }

  function close() {
    beside.stop();
    panel.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    draw();
    area.focus({ preventScroll: true });
  }

  function open() {
    panel.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
    if (chosen && !chosen.includes('\n')) {
      what.value = chosen;
    }
    what.focus();
    what.select();
    look();
  }

  const acts = { next: () => step(1), previous: () => step(-1), one: replaceOne, all: replaceAll, close };

  panel.addEventListener('click', (event) => {
    const button = event.target.closest('[data-find]');
    if (button?.hasAttribute('aria-pressed')) {
      button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') !== 'true');
      look();
    } else if (button) {
      acts[button.dataset.find]();
    }
  });
  panel.addEventListener('input', (event) => {
    // The fields here are no part of the draft.
    event.stopPropagation();
    if (event.target === what) {
      look();
    }
  });
  panel.addEventListener('keydown', (event) => {
    if (isComposing(event) || (event.key !== 'Escape' && event.target.tagName !== 'INPUT')) {
      return;
    }
    const act = { Escape: close, Enter: () => (event.target === words ? replaceOne() : step(event.shiftKey ? -1 : 1)) }[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  });
  area.addEventListener('scroll', follow);
  area.addEventListener('input', () => {
    if (!panel.hidden && document.activeElement === area) {
      found = [];
      clearTimeout(timer);
      timer = setTimeout(() => look(), 300);
    }
  });
  new ResizeObserver(() => !panel.hidden && draw()).observe(area);
  return () => (panel.hidden || document.activeElement === area ? open() : close());
}
