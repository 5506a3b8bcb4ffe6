// @ts-check
import { controls, labelOf, seen, stands, stood } from '../kit/form.js';
import { left } from '../parts/left.js';

/** What was typed and not sent, and the forms it was typed into. @typedef {{forms: HTMLFormElement[], words: {label: string, text: string}[]}} Left */

/** What somebody was writing at the moment a page was taken from them. @param {HTMLElement} page @returns {?Left} nothing where nobody wrote anything */
export function leftIn(page) {
  const forms = [...page.querySelectorAll('form')].filter((form) => typed(form).length);
  return forms.length ? { forms, words: forms.flatMap((form) => typed(form).map((it) => ({ label: labelOf(it), text: seen(it, stands(it)) }))) } : null;
}

/** @param {HTMLFormElement} form */
const typed = (form) => controls(form).filter((it) => it.name !== 'sure' && stands(it).trim() && stands(it) !== stood(it));

/** It is there to be handed over, and to be thrown away. @param {Left} left @param {() => void} gone */
export const leftOver = ({ forms, words }, gone) =>
  left('left-over', 'They may be with another place now. Copy your words and hand them over. When you leave this page, they are gone.', words, 'I have handed it over', () => (forms.forEach((form) => form.reset()), gone()));
