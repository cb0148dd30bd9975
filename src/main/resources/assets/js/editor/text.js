// The text in the form, as the API takes it.
const FIELDS = ['title', 'body', 'summary', 'tags', 'column', 'lang', 'canonicalUrl'];

export function read(form) {
  return Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value]));
}

export function write(form, text) {
  FIELDS.filter((name) => name in text).forEach((name) => (form.elements[name].value = text[name]));
  form.elements.body.dispatchEvent(new Event('input', { bubbles: true }));
}

export function same(one, other) {
  return FIELDS.every((name) => (one[name] ?? '') === (other[name] ?? ''));
}

/** Tags are one line in the form and a list in the API. */
export function body(text) {
  const tags = text.tags.split(/[,，、;；\r\n]+/).map((tag) => tag.trim()).filter(Boolean);
  return JSON.stringify({ ...text, tags });
}
