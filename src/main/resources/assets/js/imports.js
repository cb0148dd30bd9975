// Packs a folder before it is sent, takes what is dropped, and shows how far an import is.
import { dropped } from './imports/dropped.js';
import { takeLines } from './imports/lines.js';
import { zip } from './imports/zip.js';

const MOST = 64 * 1024 * 1024;
const ASIDE = /(^|\/)(\.[^/]+|node_modules|__MACOSX)\/|^[^/]+\/themes\//;
const WANTED = /\.(md|markdown|mdown|mkd|mdx|png|jpe?g|gif|webp|ya?ml|toml|zip|xml|rss|atom)$/i;
const language = document.documentElement.lang;

function inLanguage(path) {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked ? `${path}?lang=${asked}` : path;
}

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
  const query = new URLSearchParams({ name, destination, dryRun: 'true', lang: language });
  const answer = await fetch(`/api/v1/file-imports?${query}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream', 'X-CSRF-Token': form.dataset.csrf },
    body,
  });
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
  const go = (files) => files.length && send(form, files, say).catch(() => say(form.dataset.failed));
  form.querySelector('.drop-hint').hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const files = chosen(form);
    if (files.length === 0) {
      form.querySelector('input[type="file"]').focus();
    }
    go(files);
  });
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', async (event) => {
    event.preventDefault();
    form.classList.remove('over');
    go(await dropped(event.dataTransfer));
  });
}

/** Whether there is nothing more to wait for. */
async function look(running) {
  const { import: id, state, text } = running.dataset;
  const answer = await fetch(`/api/v1/file-imports/${id}`, { headers: { Accept: 'application/json' } });
  if (answer.ok) {
    const found = await answer.json();
    if (found.state !== state) {
      location.reload();
      return true;
    }
    const read = Object.values(found.items).reduce((sum, count) => sum + count, 0);
    const done = state === 'reading' ? read : read - (found.items.waiting ?? 0);
    running.querySelector('[role="status"]').textContent = text
      .replace('#done', done.toLocaleString(language))
      .replace('#total', found.total.toLocaleString(language));
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
