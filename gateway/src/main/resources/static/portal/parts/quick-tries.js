// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../kit/doing.js';
import { sendOnce } from '../intentions.js';

/** @typedef {import('../types.js').Contact} Contact */
/** What comes of most tries, each with one press, where they said that the way is safe. @type {[string, {how: string, reached: boolean}, (may: Contact) => unknown][]} */
const tries = [
  ['No answer', { how: 'call', reached: false }, (may) => may.mayCall],
  ['Left word', { how: 'voicemail', reached: false }, (may) => may.mayVoicemail],
  ['Spoke', { how: 'call', reached: true }, (may) => may.mayCall],
  ['Sent a text', { how: 'text', reached: false }, (may) => may.mayText],
  ['They texted back', { how: 'text', reached: true }, (may) => may.mayText],
];

/** Beside the number: what came of the try. */
class QuickTries extends LitElement {
  static properties = { of: { attribute: false }, contact: { attribute: false }, again: { attribute: false }, kept: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {string} text @param {{how: string, reached: boolean}} body */
  async keep(text, body) {
    const url = `${this.of}/contact-attempts`;
    this.kept = undefined;
    if (!(await this.doing.run(async () => (await sendOnce(url, body, `${url} ${text}`), true)))) return;
    this.kept = `Saved: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    this.again();
  }

  render() {
    const safe = tries.filter(([, , may]) => may(this.contact));
    if (!safe.length) return nothing;
    return html`<span class="quick" role="group" aria-label="What came of it">${safe.map(
        ([text, body]) => html`<button class="govuk-button govuk-button--secondary slim" type="button" aria-disabled=${this.doing.waits} @click=${() => this.keep(text, body)}>${text}</button>`,
      )}</span>
      <span class="saved" role="status">${this.kept ?? nothing}</span>${this.doing.notice()}`;
  }
}

customElements.define('lw-quick-tries', QuickTries);
