// @ts-check
/** @typedef {import('../types.js').FieldError} FieldError */

/** The parts of `crisisLines[0].tel`; which one of a list is wrong says nothing about where it stands. @param {string} field */
const parts = (field) => field.replace(/\[\d+\]$/, '').split(/[[\].]+/).filter(Boolean);

/** @param {string[]} of */
const camel = ([first = '', ...rest]) => first + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');

/** @type {Record<string, string>} */
const wrongly = { INPUT: 'govuk-input--error', TEXTAREA: 'govuk-textarea--error', SELECT: 'govuk-select--error' };

/** Where a field of the API stands in a form. @param {HTMLFormElement} form @param {string} field @returns {?HTMLElement} */
export function controlOf(form, field) {
  const its = parts(field);
  const names = [field, its.join('-'), camel(its), its.at(-1), its[0]];
  const among = /** @type {HTMLElement[]} */ ([...form.querySelectorAll('[name], [data-date]')]);
  const by = (/** @type {(it: HTMLElement) => boolean} */ test) => among.find(test);
  return (
    by((it) => it.dataset.of === field) ??
    names.map((name) => by((it) => name !== undefined && (it.getAttribute('name') === name || it.dataset.date === name))).find(Boolean) ??
    by((it) => Boolean(it.getAttribute('name')?.endsWith(`-${its.at(-1)}`))) ??
    null
  );
}

/** @param {HTMLFormElement} form */
export function clearErrors(form) {
  form.querySelectorAll('.govuk-error-summary, .govuk-error-message').forEach((it) => it.remove());
  form.querySelectorAll('.govuk-form-group--error').forEach((it) => it.classList.remove('govuk-form-group--error'));
  form.querySelectorAll('[data-wrong]').forEach((it) => {
    const { wrong } = /** @type {HTMLElement} */ (it).dataset;
    it.removeAttribute('data-wrong');
    it.removeAttribute('aria-invalid');
    it.classList.remove(...Object.values(wrongly));
    const left = it.getAttribute('aria-describedby')?.split(' ').filter((id) => id !== wrong) ?? [];
    if (left.length) it.setAttribute('aria-describedby', left.join(' '));
    else it.removeAttribute('aria-describedby');
  });
}

/**
 * Says what is wrong at each field, sums it up above the form with a link to each, and takes the focus there.
 * @param {HTMLFormElement} form @param {FieldError[]} errors
 */
export function showErrors(form, errors) {
  clearErrors(form);
  const summary = document.createElement('div');
  summary.className = 'govuk-error-summary';
  summary.tabIndex = -1;
  summary.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.className = 'govuk-error-summary__title';
  title.textContent = 'There is a problem';
  const list = document.createElement('ul');
  list.className = 'govuk-list govuk-error-summary__list';
  list.append(...marked(form, errors));
  summary.append(title, list);
  form.prepend(summary);
  summary.focus();
}

/** Says what is wrong at each field, and gives a line for each that leads there. @param {HTMLFormElement} form @param {FieldError[]} errors @param {string} [prefix] read out before each */
export const marked = (form, errors, prefix = 'Error: ') => errors.map((error) => entry(form, error, prefix));

/** @param {HTMLFormElement} form @param {FieldError} error @param {string} prefix */
function entry(form, { field, message }, prefix) {
  const line = document.createElement('li');
  const control = controlOf(form, field);
  if (!control) return line.append(message), line;
  const first = mark(control, message, prefix);
  const link = document.createElement('a');
  link.href = `#${first.id}`;
  link.textContent = message;
  link.addEventListener('click', (event) => (event.preventDefault(), first.focus()));
  line.append(link);
  return line;
}

/** Several boxes are one answer: their group says what is wrong. @param {HTMLElement} control @param {string} message @param {string} prefix @returns {HTMLElement} where to type */
function mark(control, message, prefix) {
  const boxes = /** @type {?HTMLElement} */ (control.closest('.govuk-radios, .govuk-checkboxes, .govuk-date-input'));
  const asked = /** @type {HTMLElement} */ ((boxes && control.closest('fieldset')) ?? control);
  const first = /** @type {HTMLElement} */ (control.matches('[data-date]') ? (control.querySelector('[data-half]') ?? control.querySelector('input')) : control);
  const id = `${control.dataset.date ? first.id.replace(/-(day|month|year)$/, '') : control.id}-error`;
  if (!document.getElementById(id)) (boxes ?? control).before(note(id, message, prefix));
  asked.dataset.wrong = id;
  asked.setAttribute('aria-describedby', [asked.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
  if (!boxes) {
    control.setAttribute('aria-invalid', 'true');
    control.classList.add(wrongly[control.tagName]);
  }
  control.closest('.govuk-form-group')?.classList.add('govuk-form-group--error');
  control.closest('details')?.setAttribute('open', '');
  return first;
}

/** @param {string} id @param {string} message @param {string} before */
function note(id, message, before) {
  const it = document.createElement('p');
  it.className = 'govuk-error-message';
  it.id = id;
  const prefix = document.createElement('span');
  prefix.className = 'govuk-visually-hidden';
  prefix.textContent = before;
  it.append(prefix, message);
  return it;
}
