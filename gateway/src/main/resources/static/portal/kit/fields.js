// @ts-check
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { staysChosen } from './chosen.js';
export { date } from './date.js';

/**
 * How a field stands in its form. What is too long or missing is said when the form is sent (`Doing#form`), not cut off.
 * @typedef {object} How
 * @property {string} [id] where the name alone is not one of a kind on the page
 * @property {unknown} [hint]
 * @property {?(string | number)} [value] what stands there first, and again after a reset
 * @property {number} [most] characters, as `lengths.js` has it
 * @property {boolean} [required]
 * @property {string} [missing] what is said where nothing stands
 * @property {string} [of] the field of the API, where its name tells it not
 */

/** @param {string} id @param {unknown} label @param {unknown} hint @param {unknown} control */
const group = (id, label, hint, control) => html`<div class="govuk-form-group">
  <label class="govuk-label" for=${id}>${label}</label>${hinted(id, hint)}${control}
</div>`;

/** @param {string} id @param {unknown} hint */
const hinted = (id, hint) => (hint ? html`<div class="govuk-hint" id="${id}-hint">${hint}</div>` : nothing);

/** @param {string} id @param {unknown} hint */
const by = (id, hint) => (hint ? `${id}-hint` : nothing);

/** One line of text. @param {string} name @param {unknown} label @param {How & {type?: string, mode?: string, short?: boolean, masked?: boolean}} [how] */
export const field = (name, label, { id = name, hint, type = 'text', mode, value, most, required = false, missing, of, short = false, masked = false } = {}) =>
  group(id, label, hint, html`<input class="govuk-input ${short ? 'short' : masked ? 'masked' : ''}" dir="auto" autocapitalize=${masked ? 'none' : nothing} autocorrect=${masked ? 'off' : nothing} spellcheck=${masked ? 'false' : nothing} id=${id} name=${name} type=${type} inputmode=${mode ?? nothing} autocomplete="off"
    data-most=${most ?? nothing} data-missing=${missing ?? nothing} data-of=${of ?? nothing} .defaultValue=${String(value ?? '')} ?required=${required} aria-describedby=${by(id, hint)}>`);

/** Many words. @param {string} name @param {unknown} label @param {How & {rows?: number}} [how] */
export const words = (name, label, { id = name, hint, value, rows = 3, most, required = false, missing, of } = {}) =>
  group(id, label, hint, html`<textarea class="govuk-textarea" dir="auto" id=${id} name=${name} rows=${rows}
    data-most=${most ?? nothing} data-missing=${missing ?? nothing} data-of=${of ?? nothing} .defaultValue=${String(value ?? '')} ?required=${required} aria-describedby=${by(id, hint)}></textarea>`);

/**
 * What nobody is to see or keep: no password box, which browsers keep and carry to other devices, wherever one can be
 * masked without being one.
 * @param {string} name @param {unknown} label @param {How} [how]
 */
export const secret = (name, label, how = {}) => field(name, label, { ...how, ...(CSS.supports('-webkit-text-security', 'disc') ? { masked: true } : { type: 'password' }) });

/** A number to ring. @param {string} name @param {unknown} label @param {How} [how] */
export const phone = (name, label, how = {}) => field(name, label, { type: 'tel', mode: 'tel', ...how });

/** @param {string} name @param {unknown} label @param {How} [how] */
export const email = (name, label, how = {}) => field(name, label, { type: 'email', mode: 'email', ...how });

/** A whole number. @param {string} name @param {unknown} label @param {How} [how] */
export const number = (name, label, how = {}) => field(name, label, { mode: 'numeric', short: true, ...how });

/** A time of day. @param {string} name @param {unknown} label @param {How} [how] */
export const time = (name, label, how = {}) => field(name, label, { type: 'time', short: true, ...how });

/** Each stays the same while others come and go. @param {[string, ...unknown[]]} option */
const first = ([value]) => value;

/** One of many, in a list that opens. @param {string} name @param {unknown} label @param {[string, string, {unsafe?: boolean}?][]} options @param {How & {chosen?: ?string}} [how] */
export const select = (name, label, options, { id = name, hint, chosen = '', required = false, missing, of } = {}) =>
  group(id, label, hint, html`<select class="govuk-select" ${staysChosen()} id=${id} name=${name} data-missing=${missing ?? nothing} data-of=${of ?? nothing} ?required=${required} aria-describedby=${by(id, hint)}>
    ${repeat(options, first, ([value, text, { unsafe = false } = {}]) => html`<option value=${value} ?data-unsafe=${unsafe} ?selected=${value === chosen}>${text}</option>`)}
  </select>`);

/** @param {string} id @param {unknown} legend @param {unknown} hint @param {unknown} boxes */
const several = (id, legend, hint, boxes) => html`<div class="govuk-form-group"><fieldset class="govuk-fieldset" aria-describedby=${by(id, hint)}>
  <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${legend}</legend>${hinted(id, hint)}${boxes}
</fieldset></div>`;

/** One of few, all of them seen, each with its hint. @param {string} name @param {unknown} legend @param {[string, unknown, unknown?][]} options @param {How & {chosen?: ?string}} [how] */
export const choice = (name, legend, options, { id = name, hint, chosen, required = false, missing, of } = {}) =>
  several(id, legend, hint, html`<div class="govuk-radios">${repeat(options, first, ([value, text, more]) => html`<div class="govuk-radios__item">
    <input class="govuk-radios__input" type="radio" id="${id}-${value}" name=${name} value=${value} .defaultChecked=${value === chosen} ?required=${required} data-missing=${missing ?? nothing} data-of=${of ?? nothing} aria-describedby=${by(`${id}-${value}`, more)}>
    <label class="govuk-label govuk-radios__label" for="${id}-${value}">${text}</label>${more ? html`<div class="govuk-hint govuk-radios__hint" id="${id}-${value}-hint">${more}</div>` : nothing}
  </div>`)}</div>`);

/** @param {string} id @param {string} name @param {string} value @param {unknown} text @param {boolean} checked @param {unknown} [hint] @param {string} [of] */
const box = (id, name, value, text, checked, hint, of) => html`<div class="govuk-checkboxes__item">
  <input class="govuk-checkboxes__input" type="checkbox" id=${id} name=${name} value=${value} .defaultChecked=${checked} data-of=${of ?? nothing} aria-describedby=${by(id, hint)}>
  <label class="govuk-label govuk-checkboxes__label" for=${id}>${text}</label>${hint ? html`<div class="govuk-hint govuk-checkboxes__hint" id="${id}-hint">${hint}</div>` : nothing}
</div>`;

/** A yes that is not there until it is ticked. @param {string} name @param {unknown} label @param {{id?: string, checked?: ?boolean, hint?: unknown, of?: string}} [how] */
export const tick = (name, label, { id = name, checked = false, hint, of } = {}) =>
  html`<div class="govuk-form-group"><div class="govuk-checkboxes">${box(id, name, 'true', label, Boolean(checked), hint, of)}</div></div>`;

/** Any of several. @param {string} name @param {unknown} legend @param {[string, unknown, unknown?][]} options @param {{id?: string, hint?: unknown, chosen?: Iterable<string>}} [how] */
export function ticks(name, legend, options, { id = name, hint, chosen = [] } = {}) {
  const already = new Set(chosen);
  return several(id, legend, hint, html`<div class="govuk-checkboxes govuk-checkboxes--small areas">${repeat(options, first, ([value, text, more]) => box(`${id}-${value}`, name, value, text, already.has(value), more))}</div>`);
}
