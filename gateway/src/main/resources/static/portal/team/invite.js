// @ts-check
import { html, LitElement } from 'lit';
import { Problem } from '../api.js';
import { sendOnce, sentence } from '../intentions.js';
import { errorSummary, input } from '../parts/checked-fields.js';

const kinds = [
  { kind: 'worker', text: 'Worker', hint: 'Welcomes and supports people' },
  { kind: 'lead', text: 'Lead', hint: 'A worker who also looks after the team and the place. A second lead confirms it' },
  { kind: 'privacy-officer', text: 'Privacy officer', hint: 'Releases copies and erasures. A second lead confirms it' },
];

/** Invites somebody into the team of a place; tells `invited` with the answer. */
class Invite extends LitElement {
  static properties = { place: { attribute: false }, busy: { state: true }, errors: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.errors = [];
  }

  /** @param {SubmitEvent} event */
  async submit(event) {
    event.preventDefault();
    if (this.busy) return;
    const form = /** @type {HTMLFormElement} */ (event.target);
    const its = new FormData(form);
    const name = String(its.get('name')).trim();
    if (!name) return this.show([{ field: 'name', message: 'Please give their name, as the team knows them' }]);
    const body = { kind: its.get('kind'), place: this.place, name };
    this.busy = true;
    try {
      const result = await sendOnce('/api/accounts', body, `invitation to ${this.place}`);
      this.errors = [];
      form.reset();
      this.dispatchEvent(new CustomEvent('invited', { detail: result }));
    } catch (trouble) {
      this.show(trouble instanceof Problem && trouble.errors.length ? trouble.errors : [{ field: 'name', message: sentence(trouble) }]);
    }
    this.busy = false;
  }

  /** @param {import('../types.js').FieldError[]} errors */
  async show(errors) {
    this.errors = errors;
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('.govuk-error-summary'))?.focus();
  }

  render() {
    return html`<form novalidate @submit=${this.submit} autocomplete="off">
      ${errorSummary(this.errors)}
      <fieldset class="govuk-fieldset card">
        <legend class="govuk-fieldset__legend">Invite someone to the team</legend>
        ${input({ id: 'name', label: 'Their name', hint: 'As people will see it', errors: this.errors, max: 120 })}
        <div class="govuk-radios" role="radiogroup" aria-label="Role">
          ${kinds.map(
            ({ kind, text, hint }, at) => html`<div class="govuk-radios__item">
              <input class="govuk-radios__input" type="radio" name="kind" value=${kind} id="kind-${kind}" ?checked=${at === 0} aria-describedby="kind-${kind}-hint" />
              <label class="govuk-label govuk-radios__label" for="kind-${kind}">${text}</label>
              <div class="govuk-hint govuk-radios__hint" id="kind-${kind}-hint">${hint}</div>
            </div>`,
          )}
        </div>
        <p class="buttons"><button class="govuk-button" aria-disabled=${this.busy ? 'true' : 'false'}>Invite</button></p>
      </fieldset>
    </form>`;
  }
}

customElements.define('lw-invite', Invite);
