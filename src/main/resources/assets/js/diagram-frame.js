// Runs in the frame of one diagram: draws what the page sends, and says how large it became.
const { mermaid, parent } = window;

function tell(message) {
  parent.postMessage(message, '*');
}

async function draw({ source, dark }) {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: dark ? 'dark' : 'neutral',
    maxTextSize: 50000,
    maxEdges: 500,
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  });
  try {
    const { svg } = await mermaid.render('diagram', source);
    document.body.innerHTML = svg;
    const picture = document.querySelector('svg');
    const box = picture.viewBox.baseVal;
    const shape = box?.width ? box : picture.getBoundingClientRect();
    tell({ state: 'drawn', width: shape.width, height: shape.height });
  } catch (error) {
    tell({ state: 'failed', reason: String(error?.message ?? error) });
  }
}

addEventListener('message', ({ source, data }) => {
  if (source === parent && typeof data?.source === 'string') {
    draw(data);
  }
});
tell({ state: 'ready' });
