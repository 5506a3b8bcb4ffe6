// @ts-check
import { html, LitElement, nothing } from 'lit';
import { sendEachTime } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { words } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';

/** What a worker does about a safety plan: says that they need it now, and stands it down together with them. */
class SafetyDeeds extends LitElement {
  static properties = { of: { attribute: false }, active: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  get url() {
    return `/api/people/${this.of}/care-plan/safety-plan`;
  }

  /** Each press asks of its own; while it rings the service takes it as the same. */
  activate() {
    return this.doing.run(() => sendEachTime(`${this.url}/activate`, {}), { done: 'Whoever is on duty is told at once, and again until someone is on it.', again: this.again, focus: false });
  }

  /** @param {SubmitEvent} event */
  standDown(event) {
    return this.doing.form(event, (its, form) => sendForm(form, `${this.url}/stand-down`, { agreed: its.agreed }), { done: 'It is stood down. They can read what you agreed.', again: this.again });
  }

  render() {
    return html`${this.doing.notice()}
      <p class="buttons"><button class="govuk-button ${this.active ? 'govuk-button--secondary' : ''}" type="button" aria-disabled=${this.doing.waits} @click=${this.activate}>${this.active ? 'They need it again' : 'They need this now'}</button></p>
      ${this.active ? this.down() : nothing}`;
  }

  down() {
    if (!this.active.taken) return html`<p>Before it can be stood down, someone says that they are on it. <a href="/people/${this.of}">Open their next steps</a></p>`;
    return later('Stand it down together with them', html`<form novalidate ${kept(`${this.url}/stand-down`)} @submit=${this.standDown}>
      ${words('agreed', 'What did you agree with them?', { id: 'safety-agreed', required: true, missing: 'Say what you agreed with them', most: lengths.SafetyPlanStandDownRequest.agreed, hint: 'They read this. Daily contact ends, and someone checks in with them later' })}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Stand it down</button></p></form>`, undefined, `${this.url}/stand-down`);
  }
}

customElements.define('lw-safety-deeds', SafetyDeeds);
