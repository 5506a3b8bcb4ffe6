// @ts-check
import { html, nothing } from 'lit';

/** One labelled field. @param {string} name @param {string} label @param {{hint?: string, type?: string, value?: ?string, most?: number, required?: boolean}} [how] */
export const field = (name, label, { hint, type = 'text', value, most = 200, required = false } = {}) => html`<div class="govuk-form-group">
  <label class="govuk-label" for=${name}>${label}</label>
  ${hint ? html`<div class="govuk-hint" id="${name}-hint">${hint}</div>` : nothing}
  <input class="govuk-input" id=${name} name=${name} type=${type} maxlength=${type === 'date' ? nothing : most} .value=${value ?? ''} ?required=${required} aria-describedby=${hint ? `${name}-hint` : nothing} autocomplete="off">
</div>`;

/** A field for many words. @param {string} name @param {string} label @param {{value?: ?string, rows?: number}} [how] */
export const area = (name, label, { value, rows = 3 } = {}) => html`<div class="govuk-form-group">
  <label class="govuk-label" for=${name}>${label}</label>
  <textarea class="govuk-textarea" dir="auto" id=${name} name=${name} rows=${rows} maxlength="2000" .value=${value ?? ''}></textarea>
</div>`;

/** A yes that is not there until it is ticked. @param {string} name @param {string} label @param {boolean} [checked] */
export const tick = (name, label, checked = false) => html`<div class="govuk-checkboxes govuk-form-group"><div class="govuk-checkboxes__item">
  <input class="govuk-checkboxes__input" type="checkbox" id=${name} name=${name} value="true" .checked=${checked}><label class="govuk-label govuk-checkboxes__label" for=${name}>${label}</label>
</div></div>`;

/** One of several. @param {string} name @param {string} label @param {[string, string][]} options @param {string} [chosen] */
export const choice = (name, label, options, chosen = '') => html`<div class="govuk-form-group">
  <label class="govuk-label" for=${name}>${label}</label>
  <select class="govuk-select" id=${name} name=${name}>${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select>
</div>`;

/** Something to do later, closed until it is wanted; nothing for paper. @param {string} title @param {unknown} content @param {() => void} [opened] */
export const later = (title, content, opened) => html`<details class="govuk-details unprinted" @toggle=${(event) => event.target.open && opened?.()}>
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
  <div class="govuk-details__text">${content}</div>
</details>`;
