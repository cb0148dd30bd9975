// The editor: what is written is kept at once in the browser, within seconds on the server, and shown as readers see it.
import { autosave } from './editor/autosave.js';
import { preview } from './editor/preview.js';
import { toolbar } from './editor/toolbar.js';

const form = document.getElementById('editor');

preview(form);
if (!form.dataset.closed) {
  toolbar(form);
  autosave(form);
}
