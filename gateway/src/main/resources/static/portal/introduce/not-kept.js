// @ts-check
import { item } from '../crisis.js';
import { asEnglish, englishLine } from '../say.js';

/**
 * They said no: nothing was kept, and whoever worries is not left alone with that. What was typed stays.
 * @param {HTMLFormElement} form @param {import('../api.js').Problem} refused
 */
export function showNotKept(form, refused) {
  const { next = [], crisis = [] } = /** @type {{next?: string[], crisis?: import('../types.js').CrisisLine[]}} */ (refused.body);
  const note = /** @type {HTMLElement} */ (/** @type {HTMLTemplateElement} */ (document.querySelector('#not-kept')).content.cloneNode(true));
  asEnglish(/** @type {HTMLElement} */ (note.querySelector('[data-said]'))).textContent = refused.message;
  note.querySelector('[data-next]')?.append(...next.map(englishLine));
  note.querySelector('[data-lines]')?.append(...crisis.map((line) => item(line)));
  form.querySelector('[data-trouble]')?.replaceChildren(note);
}
