// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { Polled } from '../polled.js';
import { Acting } from '../parts/acting.js';

const ways = [
  { value: 'known-in-person', text: 'I know them, and they asked me face to face' },
  { value: 'document', text: 'They showed a document with their name' },
  { value: 'call-back', text: 'I rang them back on the number we have' },
];
const stands = { asked: 'asked for. The privacy officer will answer by', gathering: 'released, and being put together', ready: 'ready to collect', refused: 'refused', over: 'collected, or deleted after 14 days' };

/** A worker writes down that somebody asked for a copy of everything, or for erasure. */
class Asked extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/people/${this.of}`;
    this.acting = new Acting(this);
    super.connectedCallback();
  }

  /** Read only when somebody looks: each reading is written down. */
  look() {
    this.copy ??= new Polled(this, `${this.url}/copy`);
    this.erasure ??= new Polled(this, `${this.url}/erasure`);
  }

  /** @param {SubmitEvent} event */
  async write(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target), event.submitter);
    const identifiedBy = form.get('identifiedBy');
    if (!identifiedBy) return this.acting.tell('Choose how you checked that it is them.', false);
    await this.acting.send(`${this.url}/${form.get('what')}`, { identifiedBy }, 'Recorded. The privacy officer will answer within a month.');
    this.copy?.now();
    this.erasure?.now();
  }

  render() {
    return html`<details class="card govuk-details" @toggle=${this.look}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">They want a copy of their record, or erasure</span></summary>
      ${this.acting.notice()}
      ${this.state()}
      <form @submit=${this.write} novalidate>
        <fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">How did you check that it is them?</legend>
          <div class="govuk-radios govuk-radios--small">
            ${ways.map(({ value, text }) => html`<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" name="identifiedBy" id="by-${value}" value=${value}><label class="govuk-label govuk-radios__label" for="by-${value}">${text}</label></div>`)}
          </div></fieldset>
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
    return html`<ul class="govuk-list">${lines}</ul>`;
  }
}

customElements.define('lw-asked', Asked);
