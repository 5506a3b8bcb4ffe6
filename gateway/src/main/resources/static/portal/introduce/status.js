// @ts-check
import '../exit.js';
import { Problem, send } from '../api.js';
import { showLines } from '../crisis.js';
import { meet } from '../here.js';
import { newKey } from '../intentions.js';
import { asEnglish } from '../say.js';
import { clearErrors, sentence, showErrors } from './errors.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('#status'));
const button = /** @type {HTMLButtonElement} */ (form.querySelector('.send'));
const answer = /** @type {HTMLElement} */ (document.querySelector('[data-answer]'));
const trouble = /** @type {HTMLElement} */ (form.querySelector('[data-trouble]'));

/** @param {string} text */
const line = (text) => Object.assign(document.createElement('p'), { textContent: text });

/** What is wrong with the reference is said at its box; whatever else, beside the button. @param {unknown} wrong */
function refuse(wrong) {
  if (wrong instanceof Problem && wrong.errors.length) showErrors(form, wrong.errors);
  else trouble.replaceChildren(Object.assign(sentence(wrong), { className: 'notice' }));
}

/** The same answer for a reference that is wrong. @param {{next: string[]}} standing */
function show({ next }) {
  const section = /** @type {HTMLElement} */ (/** @type {HTMLTemplateElement} */ (document.querySelector('#answer')).content.firstElementChild?.cloneNode(true));
  section.append(...next.map((text) => asEnglish(line(text))));
  answer.replaceChildren(section);
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  clearErrors(form);
  answer.replaceChildren();
  try {
    show(await send('/api/introductions/status', { reference: String(new FormData(form).get('reference')).trim() }, newKey()));
  } catch (wrong) {
    refuse(wrong);
  }
  button.removeAttribute('aria-disabled');
});

showLines();
meet();
