// On some phones the keyboard covers the end of the page: the text ends above it.
export function aboveKeyboard(form) {
  const seen = window.visualViewport;
  if (!seen) {
    return;
  }
  const place = () => form.style.setProperty('--seen', `${Math.round(seen.height)}px`);
  seen.addEventListener('resize', place);
  place();
}
