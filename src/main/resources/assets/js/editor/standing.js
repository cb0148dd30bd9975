// Says how it stands with the text: in a line beside the buttons, in banners, at the fields. Aloud, only what went wrong and that it is right again.
import { tellTimes } from '../page.js';
import { say } from './say.js';

/** @param lost whether this browser could not keep the text either */
export function standing(form, lost) {
  const line = document.getElementById('save-state');
  const words = form.dataset;
  let failure = null;

  /** The same again is no news, and changing the page costs a key its time. */
  function show(text, tone = '') {
    if (line.textContent !== text || line.dataset.tone !== tone) {
      line.textContent = text;
      line.dataset.tone = tone;
    }
  }

  /** What could not be saved is at least here, or it is said that it is not. */
  function failed(text) {
    const told = lost() ? words.notKept : text;
    show(told, 'bad');
    if (told !== failure) {
      failure = told;
      say(told);
    }
  }

  function saved() {
    show(`${words.saved} `);
    const time = document.createElement('time');
    time.dateTime = new Date().toISOString();
    line.append(time);
    tellTimes(line);
    if (failure) {
      failure = null;
      say(words.saved);
    }
  }

  function mark(errors) {
    [...form.elements].forEach((field) => field.removeAttribute('aria-invalid'));
    return errors.map(({ pointer, detail }) => {
      const field = form.elements[pointer.split('/')[1]];
      field?.setAttribute?.('aria-invalid', 'true');
      const label = field?.labels?.[0]?.textContent;
      return label ? `${label}: ${detail}` : detail;
    });
  }

  setInterval(() => tellTimes(line), 10000);

  return {
    changed: () => show(words.unsaved),
    saving: () => show(words.saving),
    saved,
    failed,
    /** For who pressed a button, also what was said before. */
    answered(text) {
      failure = null;
      failed(text);
    },
    /** Where all counts on this browser, and it keeps nothing, that is said. */
    kept: (alone) => (failure || alone) && lost() && failed(words.notKept),
    invalid: (errors) => failed([words.refused, ...mark(errors)].join(' ')),
    valid: () => mark([]),
    banner(id, shown = true) {
      document.getElementById(id).hidden = !shown;
    },
    /** A draft that is new to the server has an address from now on. */
    named(address) {
      form.action = address;
      document.querySelector('#newer a').href = address;
    },
  };
}
