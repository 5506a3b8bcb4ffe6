// @ts-check
import { dateOf } from './date.js';
import { say } from './slider.js';

/** @typedef {Record<string, string>} Its what stands in a form by name, without what is empty */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/**
 * What stands in a form, three boxes of a date as one, and what keeps it from being sent.
 * @param {HTMLFormElement} form @param {?HTMLElement} [submitter] @returns {{its: Its, wrong: import('../types.js').FieldError[]}}
 */
export function readForm(form, submitter = null) {
  const data = new FormData(form);
  if (submitter instanceof HTMLButtonElement && submitter.name) data.append(submitter.name, submitter.value);
  const its = Object.fromEntries([...data].map(([name, value]) => [name, String(value).trim()]).filter(([, value]) => value));
  for (const it of controls(form)) if (isSlider(it) && !it.dataset.number) delete its[it.name];
  const wrong = [...missing(form, its), ...tooLong(form)];
  for (const group of /** @type {Iterable<HTMLElement>} */ (form.querySelectorAll('[data-date]'))) {
    const { date = '' } = group.dataset;
    const { value, message } = dateOf(group);
    ['day', 'month', 'year'].forEach((part) => delete its[`${date}-${part}`]);
    if (value) its[date] = value;
    if (message) wrong.push({ field: date, message });
  }
  return { its, wrong };
}

/** Several answers under one name, each on its own. @param {HTMLFormElement} form @param {string} name */
export const several = (form, name) => new FormData(form).getAll(name).map((value) => String(value).trim()).filter(Boolean);

/** How a person knows a field: one of several radios is known by what they answer. @param {Control} control */
export const labelOf = (control) => (control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : control.labels?.[0])?.textContent?.trim() || 'This';

/** @param {HTMLFormElement} form @param {Its} its */
const missing = (form, its) =>
  controls(form)
    .filter((it) => it.required && !its[it.name])
    .filter((it, at, all) => all.findIndex((other) => other.name === it.name) === at)
    .map((it) => ({ field: it.name, message: it.dataset.missing ?? `${it instanceof HTMLSelectElement || it.type === 'radio' ? 'Choose' : 'Fill in'}: ${labelOf(it)}` }));

/** Nothing is cut off where it is typed or pasted: what is too long is said. @param {HTMLFormElement} form */
const tooLong = (form) =>
  controls(form)
    .filter((it) => it.dataset.most && it.value.trim().length > Number(it.dataset.most))
    .map((it) => ({ field: it.name, message: `${labelOf(it)}: use ${Number(it.dataset.most).toLocaleString('en-GB')} characters or fewer. There are ${it.value.trim().length.toLocaleString('en-GB')} now` }));

/** @param {Control} it */
const isBox = (it) => ['checkbox', 'radio'].includes(it.type);
/** Where nobody said a number, the browser has one all the same. @param {Control} it */
const isSlider = (it) => it.type === 'range';
const yesNo = (/** @type {boolean} */ yes) => (yes ? 'Yes' : 'No');

/** What stands in a field; of a box, whether it is ticked. @param {Control} it */
export const stands = (it) => (isBox(it) ? yesNo(/** @type {HTMLInputElement} */ (it).checked) : isSlider(it) ? (it.dataset.number ?? '') : it.value);

/** What stood in a field before anybody typed. @param {Control} it */
export const stood = (it) => {
  if (it instanceof HTMLSelectElement) return [...it.options].find((option) => option.defaultSelected)?.value ?? it.options[0]?.value ?? '';
  if (isSlider(it)) return it.dataset.stood ?? '';
  return isBox(it) ? yesNo(/** @type {HTMLInputElement} */ (it).defaultChecked) : it.defaultValue;
};

/** @param {Control} it @param {string} value as `stands` says it */
export function put(it, value) {
  if (isBox(it)) /** @type {HTMLInputElement} */ (it).checked = value === yesNo(true);
  else if (isSlider(it)) say(/** @type {HTMLInputElement} */ (it), value);
  else if (!(it instanceof HTMLSelectElement) || [...it.options].some((option) => option.value === value)) it.value = value;
  it.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: value }));
}

/** What is read on the screen. @param {Control} it @param {string} value */
export const seen = (it, value) => (it instanceof HTMLSelectElement ? ([...it.options].find((option) => option.value === value)?.text ?? value) : value);

/** The fields that are there, of those that were typed into. @param {HTMLFormElement} form @param {[string, string, string][]} typed */
export const standing = (form, typed) =>
  typed.flatMap(([id, mine, before]) => controls(form).filter((it) => it.id === id).map((it) => ({ it, mine, before })));

/** @param {HTMLFormElement} form */
export const controls = (form) => /** @type {Control[]} */ ([...form.elements].filter((it) => it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement || it instanceof HTMLSelectElement));
