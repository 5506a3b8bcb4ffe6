// @ts-check
import { html, LitElement } from 'lit';
import { Doing } from '../kit/doing.js';
import { choice, field } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { lengths } from '../kit/lengths.js';

/** @type {[string, string, string][]} */
const kinds = [
  ['worker', 'Worker', 'Welcomes and supports people'],
  ['lead', 'Lead', 'A worker who also looks after the team and the place. A second lead confirms it'],
  ['privacy-officer', 'Privacy officer', 'Releases copies and erasures. A second lead confirms it'],
];

/** Invites somebody into the team of a place; tells `invited` with the answer. */
class Invite extends LitElement {
  static properties = { place: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  async submit(event) {
    const result = await this.doing.form(event, ({ kind, name }, form) => sendForm(form, '/api/accounts', { kind, place: this.place, name }));
    if (result) this.dispatchEvent(new CustomEvent('invited', { detail: result }));
  }

  render() {
    return html`<form novalidate ${kept(`invitation to ${this.place}`)} @submit=${this.submit} autocomplete="off">
      <fieldset class="govuk-fieldset card">
        <legend class="govuk-fieldset__legend">Invite someone to the team</legend>
        ${field('name', 'Their name', { id: `name-${this.place}`, hint: 'As people will see it', most: lengths.AccountRequest.name, required: true, missing: 'Please give their name, as the team knows them' })}
        ${choice('kind', 'Role', kinds, { id: `kind-${this.place}`, chosen: 'worker' })}
        ${this.doing.notice()}
        <p class="buttons"><button class="govuk-button" aria-disabled=${this.doing.waits}>Invite</button></p>
      </fieldset>
    </form>`;
  }
}

customElements.define('lw-invite', Invite);
