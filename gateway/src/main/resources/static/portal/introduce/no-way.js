// @ts-check
/** Asks once for a safe way; whoever would rather come or ring presses Send again. @param {HTMLFormElement} form @param {?string | undefined} ringUs */
export function showNoWay(form, ringUs) {
  const note = /** @type {HTMLElement} */ (/** @type {HTMLTemplateElement} */ (document.querySelector('#no-way')).content.cloneNode(true));
  if (ringUs) note.querySelector('[data-ring]')?.append(`, or ring us on ${ringUs}`);
  form.querySelector('[data-trouble]')?.replaceChildren(note);
}
