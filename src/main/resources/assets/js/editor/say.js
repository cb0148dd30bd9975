// What happened, for those who do not see it.
export function say(text) {
  const place = document.getElementById('editor-says');
  // The same words again are news only after they were gone.
  place.textContent = '';
  setTimeout(() => (place.textContent = text), 50);
}
