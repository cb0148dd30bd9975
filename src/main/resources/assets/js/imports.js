// Packs a folder before it is sent, takes what is dropped, and shows how far an import is.
import { call, inLanguage, language } from './api.js';
import { dropped } from './imports/dropped.js';
import { takeLines } from './imports/lines.js';
import { zip } from './imports/zip.js';

const MOST = 64 * 1024 * 1024;
const ASIDE = /(^|\/)(\.[^/]+|node_modules|__MACOSX)\/|^[^/]+\/themes\//;
const WANTED = /\.(md|markdown|mdown|mkd|mdx|png|jpe?g|gif|webp|ya?ml|toml|zip|xml|rss|atom)$/i;

function chosen(form) {
  return [...form.querySelectorAll('input[type="file"]')]
    .flatMap((input) => [...input.files])
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function send(form, files, say) {
  const wanted = files.length === 1 ? files : files.filter(({ path }) => WANTED.test(path) && !ASIDE.test(path));
  if (wanted.reduce((sum, { file }) => sum + file.size, 0) > MOST) {
    say(form.dataset.tooLarge);
    return;
  }
  say(form.dataset.packing);
  const single = wanted.length === 1 && !wanted[0].path.includes('/');
  const name = single ? wanted[0].path : `${files[0].path.split('/')[0]}`;
  const body = single ? wanted[0].file : await zip(wanted);
  say(form.dataset.sending);
  const destination = form.querySelector('[name="destination"]:checked')?.value ?? '';
  const query = new URLSearchParams({ name, destination, dryRun: 'true' });
  const headers = { 'Content-Type': 'application/octet-stream' };
  const answer = await call('POST', `/file-imports?${query}`, { token: form.dataset.csrf, headers, body });
  const told = await answer.json();
  if (!answer.ok) {
    say(told.errors?.[0]?.detail ?? told.detail ?? told.title);
    return;
  }
  location.assign(inLanguage(`/desk/imports/${told.id}`));
}

function takeFiles(form) {
  const state = form.querySelector('.drop-state');
  const say = (text) => (state.textContent = text);
  let sending = false;

  /** A second press while the first is on its way would bring everything twice. */
  async function go(gather) {
    if (sending) {
      return;
    }
    sending = true;
    try {
      const files = await gather();
      if (files.length > 0) {
        await send(form, files, say);
      }
    } catch {
      say(form.dataset.failed);
    } finally {
      sending = false;
    }
  }

  form.querySelector('.drop-hint').hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const files = chosen(form);
    if (files.length === 0) {
      form.querySelector('input[type="file"]').focus();
    }
    go(() => files);
  });
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    go(() => dropped(event.dataTransfer));
  });
}

/** Every tenth part is news; each of many files would be a din. */
function aloud(place, text, part) {
  if (place.dataset.part !== String(part)) {
    place.dataset.part = part;
    place.textContent = text;
  }
}

/** Whether there is nothing more to wait for. */
async function look(running) {
  const { import: id, state, text } = running.dataset;
  const answer = await call('GET', `/file-imports/${id}`);
  if (answer.ok) {
    const found = await answer.json();
    if (found.state !== state) {
      location.reload();
      return true;
    }
    const read = Object.values(found.items).reduce((sum, count) => sum + count, 0);
    const done = state === 'reading' ? read : read - (found.items.waiting ?? 0);
    const told = text.replace('#done', done.toLocaleString(language)).replace('#total', found.total.toLocaleString(language));
    running.querySelector('.import-standing').textContent = told;
    aloud(running.querySelector('[role="status"]'), told, Math.floor((10 * done) / Math.max(1, found.total)));
    const bar = running.querySelector('progress');
    bar.max = Math.max(1, found.total);
    bar.value = done;
  }
  return false;
}

/** Who is offline for a while goes on looking. */
async function watch(running) {
  if (!(await look(running).catch(() => false))) {
    setTimeout(() => watch(running), 700);
  }
}

const form = document.getElementById('import-files');
const lines = document.getElementById('import-lines');
const running = document.getElementById('import-running');
if (form) {
  takeFiles(form);
}
if (lines) {
  takeLines(lines);
}
if (running) {
  watch(running);
}
