// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { Polled } from '../polled.js';
import { Doing } from '../kit/doing.js';
import { sendOnce } from '../intentions.js';
import { choice } from '../kit/fields.js';
import { kept } from '../kit/kept.js';
import { shown, together } from '../kit/states.js';

/** @type {[string, string][]} */
const ways = [
  ['known-in-person', 'I know them, and they asked me face to face'],
  ['document', 'They showed a document with their name'],
  ['call-back', 'I rang them back on the number we have'],
];
const stands = { asked: 'asked for. The privacy officer will answer by', gathering: 'released, and being put together', ready: 'ready to collect', refused: 'refused', over: 'collected, or deleted after 14 days' };

const soon = 20_000;

/** A worker writes down that somebody asked for a copy of everything, or for erasure. */
class Asked extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/people/${this.of}`;
    this.doing = new Doing(this);
    this.copy = new Polled(this, `${this.url}/copy`, { lazy: true, every: soon });
    this.erasure = new Polled(this, `${this.url}/erasure`, { lazy: true, every: soon });
    super.connectedCallback();
  }

  /** Read only when somebody looks: each reading is written down. */
  look = () => Promise.all([this.copy.now(), this.erasure.now()]);

  /** @param {SubmitEvent} event */
  async write(event) {
    await this.doing.form(event, ({ what, identifiedBy }) => sendOnce(`${this.url}/${what}`, { identifiedBy }), { done: 'Recorded. The privacy officer will answer within a month.', again: this.look, focus: 'ul' });
  }

  render() {
    return html`<details class="card govuk-details" @toggle=${(event) => event.target.open && this.look()}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">They want a copy of their record, or erasure</span></summary>
      ${this.doing.notice()}
      ${shown(together(this.copy, this.erasure), ([copy, erasure]) => stand(copy, erasure))}
      <form novalidate ${kept(`asked ${this.of}`)} @submit=${this.write}>
        ${choice('identifiedBy', 'How did you check that it is them?', ways, { id: 'by', required: true, missing: 'Choose how you checked that it is them.' })}
        <p class="buttons"><button class="govuk-button" name="what" value="copy">They asked for a copy</button><button class="govuk-button govuk-button--secondary" name="what" value="erasure">They asked for erasure</button></p>
      </form>
      <p class="soft small">They have a right to both. You do not need to ask why, and you cannot see the copy.</p>
    </details>`;
  }
}

/** @param {any} copy @param {any} erasure */
const stand = (copy, erasure) => html`<ul class="govuk-list" tabindex="-1">
  ${copy.state === 'none' ? nothing : html`<li>A copy: ${stands[copy.state]}${copy.decideBy ? ` ${onDay(copy.decideBy)}` : ''}.</li>`}
  ${erasure.state === 'none' ? nothing : html`<li>Erasure: asked for${erasure.startsAt ? `, and starts on ${onDay(erasure.startsAt)}` : ''}.</li>`}
  ${copy.state === 'none' && erasure.state === 'none' ? html`<li class="soft">They have not asked for either.</li>` : nothing}</ul>`;

customElements.define('lw-asked', Asked);
