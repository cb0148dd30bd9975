// The editor: what is written is kept at once in the browser, within seconds on the server, and shown as readers see it.
import { watchInput } from './editor/area.js';
import { autosave } from './editor/autosave.js';
import { checks } from './editor/checks.js';
import { counter } from './editor/count.js';
import { finder } from './editor/find.js';
import { fullScreen } from './editor/full.js';
import { images } from './editor/images.js';
import { language } from './editor/language.js';
import { Mirror } from './editor/mirror.js';
import { offerAnew } from './editor/offer.js';
import { outline } from './editor/outline.js';
import { paste } from './editor/paste.js';
import { preview } from './editor/preview.js';
import { dress } from './prose.js';
import { aboveKeyboard } from './editor/screen.js';
import { inStep } from './editor/scroll.js';
import { oneLine } from './editor/title.js';
import { toolbar } from './editor/toolbar.js';
import { typing } from './editor/typing.js';
import { uploads } from './editor/uploads.js';
import { views } from './editor/views.js';

const form = document.getElementById('editor');
const area = form.elements.body;
const mirror = new Mirror(area);
const tools = {
  find: finder(form, mirror),
  outline: outline(form, mirror),
  'full-screen': fullScreen(form),
  'side-by-side': views(form),
};

oneLine(form.elements.title, area);
preview(form, dress);
inStep(form, mirror);
counter(form);
aboveKeyboard(form);
if (form.dataset.closed) {
  offerAnew(form);
} else {
  watchInput(form);
  language(form);
  typing(area);
  const pictures = uploads(form);
  tools.image = images(form, pictures);
  paste(form, pictures);
  autosave(form);
  checks(form, mirror);
}
toolbar(form, tools);
