// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Problem } from '../api.js';
import { sentence } from '../intentions.js';
import { kept, sendForm } from './kept-form.js';

/** The way into a record from outside, when it cannot wait: with a reason, for an hour, told to others. */
class OpenNow extends LitElement {
  static properties = { of: { attribute: false }, opened: { attribute: false }, busy: { state: true }, said: { state: true } };

  createRenderRoot = () => this;

  /** @param {SubmitEvent} event */
  async open(event) {
    event.preventDefault();
    if (this.busy) return;
    const form = /** @type {HTMLFormElement} */ (event.target);
    const reason = String(new FormData(form).get('reason')).trim();
    if (!reason) {
      this.said = 'Please say why you need to open this now.';
      return;
    }
    this.busy = true;
    this.said = undefined;
    try {
      await sendForm(form, `/api/people/${this.of}/break-glass`, { reason });
      this.opened();
    } catch (trouble) {
      this.said = words(trouble);
    }
    this.busy = false;
  }

  render() {
    return html`<details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">I need to open this now</span></summary>
      <div class="govuk-details__text">
        <p>Use emergency access when someone needs you and you cannot open their record. It opens for one hour. We tell the privacy officer, and the person can see that you opened it, and when.</p>
        <form novalidate ${kept(`open now ${this.of}`)} @submit=${this.open}>
          ${this.said ? html`<p class="govuk-error-message" id="why-wrong" role="alert">${this.said}</p>` : nothing}
          <div class="govuk-form-group">
            <label class="govuk-label" for="why">Why do you need it now?</label>
            <textarea class="govuk-textarea" dir="auto" id="why" name="reason" rows="3" maxlength="2000" autocomplete="off" aria-describedby=${this.said ? 'why-wrong' : nothing}></textarea>
          </div>
          <button class="govuk-button" aria-disabled=${this.busy ? 'true' : 'false'}>Open for one hour</button>
        </form>
      </div></details>`;
  }
}

/** @param {unknown} trouble */
function words(trouble) {
  if (trouble instanceof Problem && trouble.status === 404) return 'There is nothing here that can be opened.';
  return sentence(trouble);
}

customElements.define('lw-open-now', OpenNow);
