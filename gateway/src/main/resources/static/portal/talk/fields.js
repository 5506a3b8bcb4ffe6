// @ts-check
import { html, nothing } from 'lit';

/** @param {string} id @param {string} label @param {unknown} field @param {string} [hint] */
export const group = (id, label, field, hint) => html`<div class="govuk-form-group">
  <label class="govuk-label" for=${id}>${label}</label>${hint ? html`<div class="govuk-hint" id="${id}-hint">${hint}</div>` : nothing}${field}
</div>`;

/** @param {string} id @param {string} name @param {string} label @param {[string, string][]} options @param {string} [chosen] */
export const choice = (id, name, label, options, chosen) =>
  group(id, label, html`<select class="govuk-select" id=${id} name=${name}>${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select>`);

/** @param {string} id @param {string} name @param {string} label @param {{value?: string, max?: string, min?: string}} [how] */
export const day = (id, name, label, { value, max, min } = {}) =>
  group(id, label, html`<input class="govuk-input" type="date" id=${id} name=${name} required .value=${value ?? ''} max=${max ?? nothing} min=${min ?? nothing}>`);

/** @param {string} id @param {string} name @param {string} label @param {{hint?: string, rows?: number, required?: boolean}} [how] */
export const lines = (id, name, label, { hint, rows = 3, required = false } = {}) =>
  group(id, label, html`<textarea class="govuk-textarea" dir="auto" id=${id} name=${name} rows=${rows} ?required=${required} aria-describedby=${hint ? `${id}-hint` : nothing}></textarea>`, hint);

/** @param {string} id @param {string} name @param {string} label @param {{required?: boolean, hint?: string, type?: string}} [how] */
export const line = (id, name, label, { required = false, hint, type = 'text' } = {}) =>
  group(id, label, html`<input class="govuk-input" id=${id} name=${name} type=${type} ?required=${required} autocomplete="off" aria-describedby=${hint ? `${id}-hint` : nothing}>`, hint);

/** @param {string} legend @param {string} name @param {[string, string][]} options */
export const ticks = (legend, name, options) => html`<fieldset class="govuk-fieldset govuk-form-group">
  <legend class="govuk-fieldset__legend">${legend}</legend>
  <div class="govuk-checkboxes govuk-checkboxes--small areas">${options.map(([value, text]) => tick(`${name}-${value}`, name, value, text))}</div>
</fieldset>`;

/** @param {string} id @param {string} name @param {string} value @param {string} text */
export const tick = (id, name, value, text) => html`<div class="govuk-checkboxes__item">
  <input class="govuk-checkboxes__input" type="checkbox" id=${id} name=${name} value=${value}>
  <label class="govuk-label govuk-checkboxes__label" for=${id}>${text}</label>
</div>`;
