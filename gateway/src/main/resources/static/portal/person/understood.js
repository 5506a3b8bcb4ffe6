// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDate } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { ticks, words } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { chosen, missing } from './understanding-words.js';

/** @typedef {{on: string, missing: string[], what: ?string}} Met */

/** Whether what somebody needs was there when they were met: one press where it was, and what was missing where not. */
class Understood extends LitElement {
  static properties = { of: { attribute: false }, met: { attribute: false }, closed: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/communication-needs/met`;
    super.connectedCallback();
  }

  /** One press a time: another is meant once this one stands in the list. */
  all = () => this.doing.send(String(this.url), { missing: [] }, { intention: `all there ${this.of} ${JSON.stringify(this.met[0] ?? null)}`, done: 'Saved. What they need was there.', again: this.again, focus: false });

  /** @param {SubmitEvent} event */
  save(event) {
    const check = (/** @type {unknown} */ _, /** @type {HTMLFormElement} */ form) => [!several(form, 'missing').length && { field: 'missing', message: 'Choose what was missing' }];
    const send = (/** @type {import('../kit/form.js').Its} */ its, /** @type {HTMLFormElement} */ form) => sendForm(form, String(this.url), { missing: several(form, 'missing'), what: its.what ?? null });
    return this.doing.form(event, send, { check, done: 'Saved. It is a step for their lead worker.', again: this.again });
  }

  render() {
    const last = /** @type {Met | undefined} */ (this.met?.[0]);
    return html`${this.doing.notice()}${last ? html`<p>${onDate(last.on)}: ${last.missing.length ? html`<strong class="chip late">Missing: ${chosen(missing, last.missing).join(', ').toLowerCase()}</strong>` : 'what they need was there.'}
        ${last.what ? html`<span class="as-written">${last.what}</span>` : nothing}</p>` : nothing}
      ${this.closed ? nothing : html`<p class="unprinted">When you have met or rung them today, was what they need there?</p>
        <p class="buttons unprinted"><button class="govuk-button govuk-button--secondary slim" type="button" aria-disabled=${this.doing.waits} @click=${this.all}>It was there</button></p>
        ${later('Something was missing', this.form())}`}`;
  }

  form() {
    return html`<form novalidate ${kept(String(this.url))} @submit=${this.save}>
      ${ticks('missing', 'What was missing?', missing, { id: 'needs-missing' })}
      ${words('what', 'What happened', { id: 'needs-what', rows: 2, most: lengths.CommunicationNeedsMetRequest.what, hint: 'They can read this' })}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p></form>`;
  }
}

customElements.define('lw-understood', Understood);
