// @ts-check
import { html, LitElement } from 'lit';
import { Problem } from '../api.js';
import { Doing } from '../kit/doing.js';
import { words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { kept, sendForm } from '../kit/kept.js';

/** The way into a record from outside, when it cannot wait: with a reason, for an hour, told to others. */
class OpenNow extends LitElement {
  static properties = { of: { attribute: false }, opened: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  async open(event) {
    const heading = () => /** @type {?HTMLElement} */ (document.querySelector('main h1'));
    await this.doing.form(event, ({ reason }, form) => sendForm(form, `/api/people/${this.of}/break-glass`, { reason }), { done: 'It is open for one hour.', again: () => this.opened(), focus: heading });
    if (this.doing.trouble instanceof Problem && this.doing.trouble.status === 404) this.doing.say('There is nothing here that can be opened.');
  }

  render() {
    return html`<details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">I need to open this now</span></summary>
      <div class="govuk-details__text">
        <p>Use emergency access when someone needs you and you cannot open their record. It opens for one hour. We tell the privacy officer, and the person can see that you opened it, and when.</p>
        <form novalidate ${kept(`open now ${this.of}`)} @submit=${this.open}>
          ${this.doing.notice()}
          ${words('reason', 'Why do you need it now?', { id: 'why', required: true, most: lengths.GlassWhy.reason, missing: 'Please say why you need to open this now.' })}
          <button class="govuk-button" aria-disabled=${this.doing.waits}>Open for one hour</button>
        </form>
      </div></details>`;
  }
}

customElements.define('lw-open-now', OpenNow);
