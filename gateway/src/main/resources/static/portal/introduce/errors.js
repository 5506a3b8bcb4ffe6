// @ts-check
import { Problem, Unreachable } from '../api.js';
import { clearErrors as clearMarks, marked } from '../kit/errors.js';
import { asEnglish, say } from '../say.js';

/** @param {HTMLFormElement} form */
export function clearErrors(form) {
  document.querySelectorAll('.govuk-error-summary, [data-help-first]').forEach((it) => it.remove());
  form.querySelector('[data-trouble]')?.replaceChildren();
  clearMarks(form);
}

/** @param {HTMLFormElement} form @param {{field: string, message: string}[]} errors @param {?HTMLElement} [help] who helps now, before what is wrong */
export function showErrors(form, errors, help = null) {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector('#summary'));
  const summary = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  summary.querySelector('ul')?.append(...marked(form, errors, ''));
  if (help) form.before(help);
  form.before(summary);
  (help ?? summary).focus();
}

/** @param {HTMLFormElement} form @param {unknown} trouble @param {boolean} [again] whether it is sent again by itself */
export function showTrouble(form, trouble, again = false) {
  const note = again ? told('again') : sentence(trouble);
  note.className = 'notice';
  form.querySelector('[data-trouble]')?.replaceChildren(note);
}

/** What went wrong: in the page's words where they are ours, else in the API's. @param {unknown} trouble */
export function sentence(trouble) {
  if (trouble instanceof Unreachable) return told('offline');
  if (trouble instanceof Problem && trouble.status < 500) return asEnglish(line(trouble.errors[0]?.message ?? trouble.message));
  return told('trouble');
}

/** @param {string} textContent */
const line = (textContent) => Object.assign(document.createElement('p'), { textContent });

/** @param {string} name */
const told = (name) => line(say(name));
