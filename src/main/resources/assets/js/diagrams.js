// Diagrams of Mermaid. Each is drawn in a frame of another origin: it needs styles of its own and runs what an author wrote.
const LARGEST = 20000;
const dark = matchMedia('(prefers-color-scheme: dark)');
const frames = new Map();

function say(frame) {
  frame.contentWindow.postMessage({ source: frames.get(frame).source, dark: dark.matches }, '*');
}

/** The source stays at hand: for whoever cannot see the picture, and to copy. */
function fold(block, words) {
  const details = document.createElement('details');
  details.className = 'diagram-source';
  const summary = details.appendChild(document.createElement('summary'));
  summary.textContent = words;
  block.replaceWith(details);
  details.append(block);
}

function drawn(frame, { width, height }) {
  const { block, text } = frames.get(frame);
  frame.style.inlineSize = `min(100%, ${width}px)`;
  frame.style.aspectRatio = `${width} / ${height}`;
  frame.removeAttribute('data-waiting');
  if (!block.closest('.diagram-source')) {
    fold(block, text.dataset.source ?? 'Mermaid');
  }
}

function isSize(number) {
  return Number.isFinite(number) && number > 0 && number < LARGEST;
}

function answer({ source, data }) {
  const frame = [...frames.keys()].find((one) => one.contentWindow === source);
  if (!frame || typeof data !== 'object' || data === null) {
    return;
  }
  if (data.state === 'ready') {
    say(frame);
  } else if (data.state === 'drawn' && isSize(data.width) && isSize(data.height)) {
    drawn(frame, data);
  } else if (data.state === 'failed') {
    frames.delete(frame);
    frame.remove();
  }
}

/** One element takes the place of one block, so that a preview can still count them. */
function place(block, text) {
  const around = document.createElement('div');
  around.className = 'diagram';
  Object.assign(around.dataset, block.dataset);
  const frame = document.createElement('iframe');
  frame.title = text.dataset.diagram ?? 'Mermaid';
  frame.sandbox = 'allow-scripts';
  frame.dataset.waiting = '';
  frame.src = '/diagram-frame';
  frames.set(frame, { source: block.querySelector('code').textContent, block, text });
  block.replaceWith(around);
  around.append(frame, block);
}

const near = new IntersectionObserver(
  (entries) => {
    entries
      .filter((entry) => entry.isIntersecting)
      .forEach(({ target }) => {
        near.unobserve(target);
        place(target, target.closest('.prose'));
      });
  },
  { rootMargin: '600px' },
);

addEventListener('message', answer);
dark.addEventListener('change', () => frames.forEach((_, frame) => say(frame)));

export function draw(text) {
  frames.forEach((_, frame) => frame.isConnected || frames.delete(frame));
  text.querySelectorAll('pre:has(> code.language-mermaid):not([data-seen])').forEach((block) => {
    block.dataset.seen = '';
    near.observe(block);
  });
}
