// What every page gains where scripts run: relative times, the search key, and code that can be copied.
const language = document.documentElement.lang;

const STEPS = [
  [60, 'second', 1],
  [3600, 'minute', 60],
  [86400, 'hour', 3600],
  [7 * 86400, 'day', 86400],
];

function tellTime(time) {
  const then = new Date(time.dateTime);
  const seconds = (then - Date.now()) / 1000;
  const step = STEPS.find(([limit]) => Math.abs(seconds) < limit);
  time.title ||= then.toLocaleString(language, { dateStyle: 'full', timeStyle: 'short' });
  time.dataset.day ??= time.textContent;
  if (step) {
    const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    time.textContent = words.format(Math.round(seconds / step[2]), step[1]);
  }
}

export function tellTimes(root = document) {
  root.querySelectorAll('time[datetime]').forEach(tellTime);
}

/** On paper no time passes. */
function tellDays() {
  document.querySelectorAll('time[data-day]').forEach((time) => (time.textContent = time.dataset.day));
}

const SWITCH = 'colonnade.keys';

/** Who speaks to the machine, or types with a trembling hand, switches keys without Ctrl off. */
export const keys = {
  on() {
    try {
      return localStorage.getItem(SWITCH) !== 'off';
    } catch {
      return true;
    }
  },
  set(on) {
    localStorage.setItem(SWITCH, on ? 'on' : 'off');
  },
};

/** Whether a key is meant for the page: not for a field, not for the browser. */
export function forPage(event) {
  const { target } = event;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return !typing && !event.ctrlKey && !event.metaKey && !event.altKey && keys.on();
}

function searchKey(event) {
  if (event.key !== '/' || !forPage(event)) {
    return;
  }
  const box = document.getElementById('question') ?? document.getElementById('site-search');
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
}

/** What scrolls sideways must be reachable without a mouse. */
export function reachable(text) {
  text.querySelectorAll('pre, table, div.math').forEach((block) => {
    if (block.scrollWidth > block.clientWidth) {
      block.tabIndex = 0;
    } else {
      block.removeAttribute('tabindex');
    }
  });
}

/** What stands on a page as it opens is not read out: news are said again when it is there. */
function tellNews() {
  const news = [...document.querySelectorAll('.banner')].map((banner) => banner.innerText.trim());
  if (news.length > 0) {
    const place = document.getElementById('main').appendChild(document.createElement('p'));
    place.id = 'news';
    place.className = 'out-of-sight';
    place.role = 'status';
    setTimeout(() => (place.textContent = news.join(' ')), 300);
  }
}

tellTimes();
tellNews();
addEventListener('beforeprint', tellDays);
addEventListener('afterprint', () => tellTimes());
function allReachable() {
  document.querySelectorAll('.prose').forEach(reachable);
}
allReachable();
addEventListener('resize', allReachable);
document.addEventListener('keydown', searchKey);
if (document.querySelector('.article-page')) {
  import('./reading.js');
}
if (document.querySelector('.prose')) {
  import('./prose.js');
}
