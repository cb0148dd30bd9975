// Sends JSON Lines in parts that the server takes, and says how far it is.
import { call as ask, language } from '../api.js';

const LINES = 1000;
const BYTES = 8_000_000;
const NEW_LINE = 10;
const REMARKS = 200;

async function* chunks(file) {
  let stream = file.stream();
  if (file.name.endsWith('.gz')) {
    stream = stream.pipeThrough(new DecompressionStream('gzip'));
  }
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    yield read.value;
  }
}

/** Lines with their ends, as the bytes they are: what is no UTF-8 is for the server to report. */
async function* lines(file) {
  let line = [];
  for await (const chunk of chunks(file)) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      line.push(chunk.subarray(from, end + 1));
      yield new Blob(line);
      line = [];
      from = end + 1;
    }
    line.push(chunk.subarray(from));
  }
  yield new Blob(line);
}

async function* parts(file) {
  let part = [];
  let size = 0;
  let first = 1;
  for await (const line of lines(file)) {
    if (part.length === LINES || (part.length > 0 && size + line.size > BYTES)) {
      yield { body: new Blob(part), first };
      first += part.length;
      part = [];
      size = 0;
    }
    part.push(line);
    size += line.size;
  }
  if (size > 0) {
    yield { body: new Blob(part), first };
  }
}

export function takeLines(form) {
  const state = document.getElementById('import-lines-state');
  const bar = document.getElementById('import-lines-progress');
  const remarks = document.getElementById('import-lines-remarks');
  const total = { read: 0, imported: 0, updated: 0, unchanged: 0, failed: 0 };

  function remark(line, text) {
    if (remarks.children.length < REMARKS) {
      const item = document.createElement('li');
      item.textContent = `${form.dataset.line.replace('#', line)} ${text}`;
      remarks.append(item);
    }
  }

  function say(pattern) {
    state.textContent = pattern.replace(/#(\w+)/g, (_, name) => total[name].toLocaleString(language));
  }

  async function call(method, path, body) {
    const headers = { 'Content-Type': 'application/x-ndjson' };
    const answer = await ask(method, `/imports${path}`, { token: form.dataset.csrf, headers, body });
    const told = await answer.json();
    if (!answer.ok) {
      throw new Error(told.detail ?? told.title);
    }
    return told;
  }

  async function finished(id) {
    for (;;) {
      const found = await call('GET', `/${id}`);
      if (found.done) {
        return found;
      }
      await new Promise((later) => setTimeout(later, 500));
    }
  }

  function add(found, first) {
    total.read += found.read;
    total.imported += found.imported;
    total.updated += found.updated;
    total.unchanged += found.unchanged;
    total.failed += found.failed.length;
    found.failed.forEach((failed) => remark(first + failed.line - 1, failed.problem));
    found.warnings.forEach((warning) => remark(first + warning.line - 1, warning.detail));
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const file = form.elements.file.files[0];
    const button = form.querySelector('button');
    button.disabled = true;
    remarks.replaceChildren();
    Object.keys(total).forEach((name) => (total[name] = 0));
    bar.hidden = false;
    bar.removeAttribute('value');
    state.textContent = form.dataset.reading;
    try {
      for await (const part of parts(file)) {
        add(await finished((await call('POST', '', part.body)).id), part.first);
        say(form.dataset.progress);
      }
      say(form.dataset.done);
    } catch (failure) {
      state.textContent = `${form.dataset.stopped} ${failure.message}`;
    } finally {
      bar.hidden = true;
      button.disabled = false;
    }
  });
  form.hidden = false;
}
