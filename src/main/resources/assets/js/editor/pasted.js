// Pictures inside pasted HTML: those that came along are taken out to be sent, those that stayed elsewhere are counted.
const SENT_FOR = ['data-src', 'data-original', 'data-actualsrc', 'data-lazy-src', 'src'];
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const DATA = /^data:(image\/[\w.+-]+)?[^,]*?(;base64)?,(.*)$/is;

/** Whether readers can fetch it from where it is. */
const reachable = (address) => address && (!SCHEME.test(address) || /^https?:/i.test(address));

function fileOf(bytes, type, number) {
  return new File([bytes], `${number}.${type.split('/')[1].replace('jpeg', 'jpg')}`, { type });
}

function within(address, number) {
  const [, type = 'image/png', base64, content] = DATA.exec(address) ?? [];
  try {
    const text = content && (base64 ? atob(decodeURIComponent(content).replace(/\s/g, '')) : decodeURIComponent(content));
    return text ? fileOf(Uint8Array.from(text, (one) => one.charCodeAt(0)), type, number) : null;
  } catch {
    return null;
  }
}

/** Word's HTML points at files on the author's disk, but its RTF holds the same pictures in the same order, as hexadecimal numbers. */
function ofWord(rtf) {
  return rtf.split('{\\pict').slice(1).flatMap((part) => {
    const [, kind] = /\\(png|jpeg)blip/.exec(part.slice(0, 4000)) ?? [];
    const [hex] = (kind && /[\da-f\s]{128,}(?=\})/i.exec(part.replace(/\\[a-z]+-?\d* ?/gi, ''))) || [];
    const pairs = hex?.replace(/\s/g, '').match(/../g) ?? [];
    return pairs.length ? [{ type: `image/${kind}`, bytes: Uint8Array.from(pairs, (pair) => parseInt(pair, 16)) }] : [];
  });
}

/**
 * Takes the pictures out of HTML.
 *
 * @return {html, found: [{address, file, alt}], missing}: `address` stands where the file's own will
 */
export function pictures(html, rtf) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const inside = [...page.images].filter((image) => !SENT_FOR.some((name) => reachable(image.getAttribute(name)?.trim())));
  if (!inside.length) {
    return { html, found: [], missing: 0 };
  }
  const onDisk = inside.filter((image) => !/^\s*data:/i.test(image.getAttribute('src') ?? ''));
  const word = onDisk.length ? ofWord(rtf) : [];
  const found = inside.flatMap((image, at) => {
    // Where the numbers differ nobody knows which is which.
    const beside = word.length === onDisk.length ? word[onDisk.indexOf(image)] : null;
    const file = beside ? fileOf(beside.bytes, beside.type, at + 1) : within(image.getAttribute('src') ?? '', at + 1);
    if (!file) {
      return [];
    }
    SENT_FOR.forEach((name) => image.removeAttribute(name));
    image.setAttribute('src', `pasted-${at}`);
    return [{ address: `pasted-${at}`, file, alt: image.alt }];
  });
  return { html: page.documentElement.outerHTML, found, missing: inside.length - found.length };
}
