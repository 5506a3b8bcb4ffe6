// @ts-check
import { html, nothing } from 'lit';

/** `crisisLines[0].tel` in the API is the input `crisisLines-0-tel`. @param {string} field */
export const idOf = (field) => field.replace(/[[.\]]+/g, '-').replace(/-$/, '');

/** @param {import('../types.js').FieldError[]} errors @param {string} id */
export const errorOf = (errors, id) => errors.find((error) => idOf(error.field) === id || idOf(error.field).replace(/-\d+$/, '') === id)?.message;

/** What needs another look, each leading to its field; takes the focus when it appears. @param {import('../types.js').FieldError[]} errors */
export const errorSummary = (errors) =>
  errors.length
    ? html`<div class="govuk-error-summary" role="alert" tabindex="-1">
        <h2 class="govuk-error-summary__title">Please look at this again</h2>
        <ul class="govuk-list govuk-error-summary__list">${errors.map(
          (error) => html`<li><a href="#${idOf(error.field).replace(/-\d+$/, '')}" @click=${jump}>${error.message}</a></li>`,
        )}</ul>
      </div>`
    : nothing;

/** @param {Event} event */
function jump(event) {
  event.preventDefault();
  const id = /** @type {HTMLAnchorElement} */ (event.currentTarget).hash.slice(1);
  document.getElementById(id)?.focus();
}

/**
 * One labelled input with its hint and what is wrong with it.
 * @param {{id: string, label: string, value?: ?(string|number), hint?: string, type?: string, mode?: string, errors?: import('../types.js').FieldError[], short?: boolean, max?: number}} it
 */
export function input({ id, label, value, hint, type = 'text', mode, errors = [], short, max }) {
  const error = errorOf(errors, id);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
  return html`<div class="govuk-form-group ${error ? 'govuk-form-group--error' : ''}">
    <label class="govuk-label" for=${id}>${label}</label>
    ${hint ? html`<div class="govuk-hint" id="${id}-hint">${hint}</div>` : nothing}
    ${error ? html`<p class="govuk-error-message" id="${id}-error">${error}</p>` : nothing}
    <input class="govuk-input ${short ? 'short' : ''} ${error ? 'govuk-input--error' : ''}" id=${id} name=${id} type=${type} inputmode=${mode ?? nothing}
      maxlength=${max ?? nothing} .value=${String(value ?? '')} aria-describedby=${described} aria-invalid=${error ? 'true' : nothing} autocomplete="off" />
  </div>`;
}
