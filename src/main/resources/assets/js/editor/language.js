// Spelling, hyphens and type follow the language the text is written in.
export function language(form) {
  const choice = form.elements.lang;
  const follow = () => {
    const lang = choice.value || document.documentElement.lang;
    [form.elements.body, form.querySelector('.preview .prose')].forEach((part) => (part.lang = lang));
  };
  choice.addEventListener('change', follow);
  follow();
}
