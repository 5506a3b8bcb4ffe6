// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { Polled } from '../polled.js';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { choice } from '../kit/fields.js';

/** @type {[string, string][]} */
const ways = [
  ['known-in-person', 'I know them, and they asked me face to face'],
  ['document', 'They showed a document with their name'],
  ['call-back', 'I rang them back on the number we have'],
];
const stands = { asked: 'asked for. The privacy officer will answer by', gathering: 'released, and being put together', ready: 'ready to collect', refused: 'refused', over: 'collected, or deleted after 14 days' };

/** A worker writes down that somebody asked for a copy of everything, or for erasure. */
class Asked extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/people/${this.of}`;
    this.doing = new Doing(this);
    super.connectedCallback();
  }

  /** Read only when somebody looks: each reading is written down. */
  look() {
    this.copy ??= new Polled(this, `${this.url}/copy`);
    this.erasure ??= new Polled(this, `${this.url}/erasure`);
  }

  /** @param {SubmitEvent} event */
  async write(event) {
    const again = () => Promise.all([this.copy?.now(), this.erasure?.now()]);
    await this.doing.form(event, ({ what, identifiedBy }) => sendOnce(`${this.url}/${what}`, { identifiedBy }), { done: 'Recorded. The privacy officer will answer within a month.', again, focus: 'ul' });
  }

  render() {
    return html`<details class="card govuk-details" @toggle=${this.look}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">They want a copy of their record, or erasure</span></summary>
      ${this.doing.notice()}
      ${this.state()}
      <form @submit=${this.write} novalidate>
        ${choice('identifiedBy', 'How did you check that it is them?', ways, { id: 'by', required: true, missing: 'Choose how you checked that it is them.' })}
        <p class="buttons"><button class="govuk-button" name="what" value="copy">They asked for a copy</button><button class="govuk-button govuk-button--secondary" name="what" value="erasure">They asked for erasure</button></p>
      </form>
      <p class="soft small">They have a right to both. You do not need to ask why, and you cannot see the copy.</p>
    </details>`;
  }

  state() {
    const copy = this.copy?.data;
    const erasure = this.erasure?.data;
    const lines = [
      copy && copy.state !== 'none' ? html`<li>A copy: ${stands[copy.state]}${copy.decideBy ? ` ${onDay(copy.decideBy)}` : ''}.</li>` : nothing,
      erasure && erasure.state !== 'none' ? html`<li>Erasure: asked for${erasure.startsAt ? `, and starts on ${onDay(erasure.startsAt)}` : ''}.</li>` : nothing,
    ];
    return html`<ul class="govuk-list" tabindex="-1">${lines}</ul>`;
  }
}

customElements.define('lw-asked', Asked);
