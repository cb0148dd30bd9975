// The pictures on their way, one line for each: how far it is, what went wrong, and at the end what it shows.
import { reason } from '../api.js';
import { first, mend } from './area.js';
import { say } from './say.js';
import { send } from './upload.js';
import { waiting } from './waiting.js';

const LARGEST = 16 * 1024 * 1024;

/** What may stand between the brackets of a picture. */
function plain(text) {
  return text.replace(/\s+/g, ' ').trim().replace(/[[\]\\]/g, '\\$&');
}

export function uploads(form) {
  const area = form.elements.body;
  const list = document.getElementById('uploads');
  const template = list.querySelector('template');
  const left = document.getElementById('left-behind');
  const kept = waiting(form.dataset);
  const known = new Set();
  let turn = Promise.resolve();

  left.querySelector('button').addEventListener('click', () => {
    left.hidden = true;
    area.focus({ preventScroll: true });
  });

  class Upload {
    constructor(file, id, mark, ask, alt = '') {
      Object.assign(this, { file, id, mark, ask, alt });
      this.row = template.content.firstElementChild.cloneNode(true);
      this.part('.upload-name').textContent = file?.name ?? '';
      this.row.addEventListener('click', (event) => this[event.target.dataset?.upload]?.());
      this.row.addEventListener('keydown', (event) => this.key(event));
      // Nothing here is a field of the draft.
      this.row.addEventListener('input', (event) => event.stopPropagation());
      list.append(this.row);
      list.hidden = false;
    }

    part(selector) {
      return this.row.querySelector(selector);
    }

    tell(text) {
      this.part('.upload-state').textContent = text;
    }

    /** One after the other: a phone's connection is not made faster by sharing it. */
    begin() {
      this.part('.upload-failed').hidden = true;
      this.part('progress').hidden = false;
      this.tell(list.dataset.sending);
      turn = turn.then(() => this.send()).catch(() => this.fail(list.dataset.unreachable));
    }

    async send() {
      if (!this.file) {
        return this.fail(list.dataset.lost);
      }
      if (this.file.size > LARGEST) {
        return this.fail(list.dataset.tooLarge);
      }
      if (this.file.type && !this.file.type.startsWith('image/')) {
        return this.fail(list.dataset.noImage);
      }
      if (!navigator.onLine) {
        return this.wait();
      }
      const { status, said } = await send(this.file, form.elements._csrf.value, (part) => (this.part('progress').value = part));
      if (status === 201) {
        await this.arrived(said);
      } else if (status === 0 && !navigator.onLine) {
        this.wait();
      } else {
        this.fail(reason(status, said, list.dataset));
      }
    }

    wait() {
      this.part('progress').hidden = true;
      this.tell(list.dataset.waiting);
      say(list.dataset.waiting);
      addEventListener('online', () => this.begin(), { once: true });
    }

    fail(reason) {
      this.part('progress').hidden = true;
      this.part('.upload-failed').hidden = false;
      this.part('[data-upload="retry"]').hidden = !this.file;
      this.row.dataset.state = 'failed';
      this.tell(reason);
      say(`${this.part('.upload-name').textContent} ${reason}`);
    }

    retry() {
      delete this.row.dataset.state;
      this.begin();
    }

    async remove() {
      await mend(area, first(this.mark), '');
      this.close();
    }

    async arrived({ url, width, height }) {
      await kept.drop(this.id);
      this.url = url;
      // Taken out by the author meanwhile: then it is not put back.
      if (!(await mend(area, first(this.mark), this.shown()))) {
        return this.close();
      }
      const picture = Object.assign(new Image(width, height), { src: url, alt: '' });
      this.part('.upload-picture').append(picture);
      this.part('progress').hidden = true;
      this.part('.upload-alt').hidden = false;
      const field = this.part('input');
      field.setAttribute('aria-label', list.dataset.done);
      field.value = this.alt;
      this.tell(list.dataset.done);
      say(list.dataset.said);
      // Who pasted goes on writing; only who chose from a folder has their hands free.
      if (this.ask && document.activeElement === area) {
        field.focus();
      }
    }

    shown() {
      return `![${plain(this.alt)}](${this.url})`;
    }

    key(event) {
      if (event.isComposing || event.target.tagName !== 'INPUT') {
        return;
      }
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        event.key === 'Enter' ? this.describe() : this.skip();
      }
    }

    async describe() {
      const words = plain(this.part('input').value);
      if (words) {
        await mend(area, first(this.shown()), `![${words}](${this.url})`);
      }
      this.close();
    }

    skip() {
      this.close();
    }

    close() {
      kept.drop(this.id);
      const next = this.row.nextElementSibling ?? this.row.previousElementSibling;
      const focused = this.row.contains(document.activeElement);
      this.row.remove();
      list.hidden = !list.querySelector('.upload');
      if (focused) {
        (next?.querySelector('.upload-alt:not([hidden]) input') ?? area).focus({ preventScroll: true });
      }
    }
  }

  return {
    /** @param alt what it shows, where that is known */
    add(file, ask, alt) {
      const id = crypto.getRandomValues(new Uint32Array(2)).reduce((all, part) => all + part.toString(36), '');
      const name = plain((file.name || '').slice(0, 40));
      const mark = `![${[list.dataset.placeholder, name].filter(Boolean).join(' ')}](upload:${id})`;
      const upload = new Upload(file, id, mark, ask, alt);
      known.add(id);
      kept.keep(id, file);
      return { mark, begin: () => upload.begin() };
    },
    /** Tells how many pictures stayed where the text was copied. */
    miss(number) {
      if (number > 0) {
        const text = list.dataset.missing.replace('#', number);
        left.querySelector('p').textContent = text;
        left.hidden = false;
        say(text);
      }
    },
    /** @param id of a mark in the text; its picture may be in another browser */
    async resume(id, mark) {
      if (known.has(id)) {
        return;
      }
      known.add(id);
      const file = await kept.take(id);
      new Upload(file, id, mark).begin();
    },
  };
}
