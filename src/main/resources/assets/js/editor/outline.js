// The headings of the text: where one is, and a way to the others.
import { show } from './mirror.js';

const PAUSE = 500;
const LINES = /^ {0,3}(?:(`{3,}|~{3,})|(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$)/gm;

export function headings(text) {
  const found = [];
  let fence = null;
  for (const { index, 1: mark, 2: level, 3: words } of text.matchAll(LINES)) {
    if (mark) {
      fence = !fence ? mark : mark[0] === fence[0] && mark.length >= fence.length ? null : fence;
    } else if (!fence && words) {
      found.push({ at: index, level: level.length, words: words.replace(/[*`~]|\[([^\]]*)\]\([^)]*\)/g, '$1') });
    }
  }
  return found;
}

export function outline(form, mirror) {
  const area = form.elements.body;
  const panel = form.querySelector('.outline');
  const list = panel.querySelector('ol');
  const opener = form.querySelector('[data-act="outline"]');
  let present = [];
  let timer;

  function go(place) {
    form.dispatchEvent(new Event('show-text'));
    area.focus({ preventScroll: true });
    show(area, mirror, place.at, place.at);
    area.scrollTop = mirror.tops([place.at])[0] - parseFloat(getComputedStyle(area).paddingTop);
  }

  function item(heading) {
    const entry = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.level = heading.level;
    button.textContent = heading.words;
    button.addEventListener('click', () => go(heading));
    entry.append(button);
    return entry;
  }

  function here() {
    const current = present.findLastIndex((heading) => heading.at <= area.selectionStart);
    list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const entry = list.children[current]?.firstChild;
    entry?.setAttribute('aria-current', 'true');
    if (entry && (entry.offsetTop < panel.scrollTop || entry.offsetTop + entry.offsetHeight > panel.scrollTop + panel.clientHeight)) {
      panel.scrollTop = entry.offsetTop - panel.clientHeight / 2;
    }
  }

  function fill() {
    const found = headings(area.value);
    const same = found.length === present.length && found.every((heading, at) => heading.words === present[at].words && heading.level === present[at].level);
    if (same) {
      found.forEach((heading, at) => (present[at].at = heading.at));
    } else {
      present = found;
      list.replaceChildren(...present.map(item));
    }
    panel.querySelector('.note').hidden = present.length > 0;
    here();
  }

  function soon(act) {
    clearTimeout(timer);
    timer = setTimeout(() => !panel.hidden && act(), PAUSE);
  }

  area.addEventListener('input', () => soon(fill));
  document.addEventListener('selectionchange', () => document.activeElement === area && soon(fill));
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && (event.stopPropagation(), toggle()));

  function toggle() {
    panel.hidden = !panel.hidden;
    opener.setAttribute('aria-expanded', !panel.hidden);
    form.classList.toggle('with-outline', !panel.hidden);
    if (panel.hidden) {
      area.focus({ preventScroll: true });
    } else {
      fill();
    }
  }
  return toggle;
}
