// @ts-check
import { Problem, Unreachable } from '../api.js';
import { asEnglish, say } from '../say.js';

/** `introducer.name` in the API is `introducerName` in the form; `contact.phone` is `phone`. @param {string} path */
function inputFor(path) {
  const [outer, inner] = path.split('.');
  if (outer === 'introducer') return `introducer${inner ? inner.charAt(0).toUpperCase() + inner.slice(1) : 'Name'}`;
  return outer === 'contact' ? (inner ?? 'phone') : outer;
}

/** @param {HTMLFormElement} form */
export function clearErrors(form) {
  document.querySelectorAll('.govuk-error-summary, [data-help-first]').forEach((it) => it.remove());
  form.querySelector('[data-trouble]')?.replaceChildren();
  form.querySelectorAll('.govuk-error-message').forEach((message) => message.remove());
  form.querySelectorAll('.govuk-form-group--error').forEach((group) => group.classList.remove('govuk-form-group--error'));
  form.querySelectorAll('[aria-invalid]').forEach((field) => {
    field.removeAttribute('aria-invalid');
    field.classList.remove('govuk-input--error');
    const hints = field.getAttribute('aria-describedby')?.split(' ').filter((id) => !id.endsWith('-error')).join(' ');
    if (hints) field.setAttribute('aria-describedby', hints);
    else field.removeAttribute('aria-describedby');
  });
}

/** @param {HTMLFormElement} form @param {{field: string, message: string}[]} errors @param {?HTMLElement} [help] who helps now, before what is wrong */
export function showErrors(form, errors, help = null) {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector('#summary'));
  const summary = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  summary.querySelector('ul')?.append(...errors.map((error) => entry(form, error)));
  if (help) form.before(help);
  form.before(summary);
  (help ?? summary).focus();
}

/** @param {HTMLFormElement} form @param {{field: string, message: string}} error */
function entry(form, { field, message }) {
  const line = document.createElement('li');
  const input = document.getElementById(inputFor(field));
  if (!input || !form.contains(input)) return line.append(message), line;
  const link = document.createElement('a');
  link.href = `#${input.id}`;
  link.textContent = message;
  link.addEventListener('click', (event) => (event.preventDefault(), input.focus()));
  line.append(link);
  mark(input, message);
  return line;
}

/** @param {HTMLElement} input @param {string} message */
function mark(input, message) {
  const note = document.createElement('p');
  note.className = 'govuk-error-message';
  note.id = `${input.id}-error`;
  note.textContent = message;
  (input.closest('.govuk-radios, .govuk-date-input') ?? input).before(note);
  input.classList.toggle('govuk-input--error', !input.closest('.govuk-radios'));
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), note.id].filter(Boolean).join(' '));
  input.closest('details')?.setAttribute('open', '');
  input.closest('.govuk-form-group')?.classList.add('govuk-form-group--error');
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
