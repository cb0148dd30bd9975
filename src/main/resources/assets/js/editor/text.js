// The text in the form, as the API takes it.
const FIELDS = ['title', 'body', 'summary', 'tags', 'column', 'lang', 'canonicalUrl'];

function declared(form, chosen) {
  return [...form.querySelectorAll('[name="declarations"]')].filter((field) => field[chosen] && field.value).map((field) => field.value);
}

export function read(form) {
  return { ...Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value])), declarations: declared(form, 'checked') };
}

/** What the server wrote into the page: a browser that reloads it fills in what was typed before. */
export function served(form) {
  const value = (field) => (field.options ? ([...field.options].find((option) => option.defaultSelected) ?? field.options[0]).value : field.defaultValue);
  return { ...Object.fromEntries(FIELDS.map((name) => [name, value(form.elements[name])])), declarations: declared(form, 'defaultChecked') };
}

export function write(form, text) {
  FIELDS.filter((name) => name in text).forEach((name) => (form.elements[name].value = text[name]));
  const chosen = text.declarations ?? [];
  const origins = [...form.querySelectorAll('[type="radio"][name="declarations"]')];
  origins.forEach((field) => (field.checked = chosen.includes(field.value)));
  origins[0].checked ||= !origins.some((field) => field.checked);
  form.querySelectorAll('[type="checkbox"][name="declarations"]').forEach((field) => (field.checked = chosen.includes(field.value)));
  form.elements.body.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Tags are one line in the form and a list in the API, whatever commas stand between them. */
function listed(tags) {
  return (tags ?? '').split(/[,，、;；\r\n]+/).map((tag) => tag.trim()).filter(Boolean);
}

export function same(one, other) {
  const words = (text) => (text.declarations ?? []).join('\n');
  return words(one) === words(other) && FIELDS.every((name) =>
    name === 'tags' ? listed(one.tags).join('\n') === listed(other.tags).join('\n') : (one[name] ?? '') === (other[name] ?? ''),
  );
}

export function body(text) {
  return JSON.stringify({ ...text, tags: listed(text.tags) });
}
