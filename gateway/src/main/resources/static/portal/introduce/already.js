// @ts-check
/** Says that it came before, and leaves it to whoever wrote more whether that is sent as well. @param {HTMLFormElement} form @param {() => void} again */
export function showAlready(form, again) {
  const note = /** @type {HTMLElement} */ (/** @type {HTMLTemplateElement} */ (document.querySelector('#already')).content.cloneNode(true));
  note.querySelector('button')?.addEventListener('click', again);
  form.querySelector('[data-trouble]')?.replaceChildren(note);
}
