// @ts-check
import { html, nothing } from 'lit';
import { sendOnce, sentence } from '../intentions.js';

/** One thing at a time is sent for a page; what fails is said. */
export class Acting {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    this.busy = false;
    /** @type {unknown} */
    this.said = '';
    this.good = false;
    host.addController(this);
  }

  hostConnected() {}

  /** @param {string} url @param {unknown} body @param {unknown} done what is said when it worked @returns {Promise<boolean>} */
  async send(url, body, done) {
    if (this.busy) return false;
    this.busy = true;
    this.host.requestUpdate();
    try {
      await sendOnce(url, body);
      this.tell(done, true);
    } catch (trouble) {
      this.tell(sentence(trouble), false);
    }
    this.busy = false;
    this.host.requestUpdate();
    return this.good;
  }

  /** @param {unknown} said @param {boolean} good */
  tell(said, good) {
    this.said = said;
    this.good = good;
    this.host.requestUpdate();
  }

  /** Always on the page, so that a screen reader hears what comes into it. */
  notice() {
    return html`<div role=${this.good || !this.said ? 'status' : 'alert'}>${this.said ? html`<div class="notice"><p>${this.said}</p></div>` : nothing}</div>`;
  }
}
