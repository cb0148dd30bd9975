// How scripts ask the server, as whoever the page belongs to and in its language.
export const language = document.documentElement.lang;

/** A page of ours in the language this one was asked for, and without what it says of an act that is over. */
export function inLanguage(path) {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked ? `${path}?lang=${asked}` : path;
}

/** Where the API says what is wrong in words that can be shown. */
export function address(path) {
  return `/api/v1${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

export function call(method, path, { token, headers, ...options } = {}) {
  const own = { Accept: 'application/json', ...(token && { 'X-CSRF-Token': token }), ...headers };
  return fetch(address(path), { method, headers: own, ...options });
}

/** JSON to the API, with the token of a form. */
export function post(path, form, body, options) {
  const headers = { 'Content-Type': 'application/json' };
  return call('POST', path, { token: form.elements._csrf.value, headers, body, ...options });
}

export function signedOut(status, said) {
  return status === 401 || Boolean(said.type?.endsWith('/csrf'));
}

/**
 * What to say of a refusal.
 *
 * @param words {signedOut, unreachable}
 */
export function reason(status, said, words) {
  if (signedOut(status, said)) {
    return words.signedOut;
  }
  return status === 0 || status >= 500 ? words.unreachable : said.errors?.[0]?.detail ?? said.detail ?? words.unreachable;
}
