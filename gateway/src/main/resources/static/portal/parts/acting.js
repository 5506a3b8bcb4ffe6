// @ts-check
import { html, nothing } from 'lit';
import { Problem, send, Unreachable } from '../api.js';

/** One thing at a time is sent for a page; what fails is said, and sent again under the same key. */
export class Acting {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    this.busy = false;
    /** @type {unknown} */
    this.said = '';
    this.good = false;
    /** @type {Map<string, string>} */
    this.keys = new Map();
    host.addController(this);
  }

  hostConnected() {}

  /** @param {string} url @param {unknown} body @param {unknown} done what is said when it worked @returns {Promise<boolean>} */
  async send(url, body, done) {
    if (this.busy) return false;
    this.busy = true;
    this.host.requestUpdate();
    const what = url + JSON.stringify(body);
    const key = this.keys.get(what) ?? crypto.randomUUID();
    this.keys.set(what, key);
    try {
      await send(url, body, key);
      this.keys.delete(what);
      this.tell(done, true);
    } catch (trouble) {
      if (trouble instanceof Problem && trouble.status < 500) this.keys.delete(what);
      this.tell(trouble instanceof Unreachable ? 'You seem to be offline. Nothing was lost; please try again.' : sentence(trouble), false);
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

/** @param {any} trouble */
const sentence = (trouble) => trouble.errors?.[0]?.message ?? trouble.message ?? 'That did not work.';
