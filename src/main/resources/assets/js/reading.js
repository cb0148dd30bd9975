// The reading page: the contents list marks where the reader is, and an address can be passed on.
function followContents() {
  const links = new Map(
    [...document.querySelectorAll('.contents a')].map((link) => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))]),
  );
  const headings = [...new Set(links.values())].filter(Boolean);
  if (headings.length === 0) {
    return;
  }
  const mark = () => {
    const line = innerHeight * 0.3;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const here = atEnd ? headings.at(-1) : headings.filter((heading) => heading.getBoundingClientRect().top <= line).at(-1);
    links.forEach((heading, link) => {
      if (heading === here) {
        link.setAttribute('aria-current', 'location');
        link.closest('.aside nav')?.scrollTo({ top: link.offsetTop - 120 });
      } else {
        link.removeAttribute('aria-current');
      }
    });
  };
  let waiting = false;
  const soon = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    }
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  mark();
}

/** On a phone the list covers the text that was asked for. */
function foldContents() {
  document.querySelectorAll('.contents.inline a').forEach((link) => {
    link.addEventListener('click', () => link.closest('details').removeAttribute('open'));
  });
}

function offerSharing(box) {
  const { title, address } = box.dataset;
  const acts = {
    async copy(button) {
      await navigator.clipboard.writeText(address);
      box.querySelector('[role=status]').textContent = button.dataset.done;
      button.querySelector('span').textContent = button.dataset.done;
    },
    async share() {
      try {
        await navigator.share({ title, url: address });
      } catch (refused) {
        if (refused.name !== 'AbortError') {
          throw refused;
        }
      }
    },
  };
  const able = { copy: navigator.clipboard, share: navigator.share };
  box.querySelectorAll('button[data-act]').forEach((button) => {
    const { act } = button.dataset;
    button.hidden = !able[act];
    button.addEventListener('click', () => acts[act](button));
  });
}

followContents();
foldContents();
document.querySelectorAll('.share').forEach(offerSharing);
