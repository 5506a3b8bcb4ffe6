// @ts-check
import { say } from '../say.js';

/** Asks once for a safe way; whoever would rather come or ring presses Send again. @param {HTMLFormElement} form @param {?string | undefined} ringUs */
export function showNoWay(form, ringUs) {
  const note = /** @type {HTMLElement} */ (/** @type {HTMLTemplateElement} */ (document.querySelector('#no-way')).content.cloneNode(true));
  if (ringUs) note.querySelector('[data-ring]')?.append(say('ring', { number: ringUs }));
  form.querySelector('[data-trouble]')?.replaceChildren(note);
}
