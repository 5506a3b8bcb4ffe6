// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Problem } from '../api.js';
import { drafts } from '../drafts.js';
import { newKey, sendNamed } from '../intentions.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';

const again = 5_000;

/** @typedef {{key: string, tap: 'one-more' | 'one-fewer'}} Tap */

/**
 * Counts whoever comes in, a tap a person. A tap has a key of its own and is kept here until it has arrived, so that a
 * poor connection loses none and counts none twice; what others count is added.
 */
class LunchCount extends LitElement {
  static properties = { of: { attribute: false }, taps: { state: true }, trouble: { state: true }, away: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    /** @type {Tap[]} not arrived yet */
    this.taps = [];
    this.trouble = '';
    this.away = false;
    /** @type {number | undefined} what the last tap came to, until it is read anew */
    this.counted = undefined;
    this.online = () => this.send();
  }

  connectedCallback() {
    this.polled = new Polled(this, `/api/lunches/${this.of}`, { heard: () => (this.counted = undefined) });
    this.taps = drafts.read(this.what) ?? [];
    addEventListener('online', this.online);
    super.connectedCallback();
    this.send();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('online', this.online);
    clearTimeout(this.timer);
  }

  get what() {
    return `taps of ${this.of}`;
  }

  /** @param {Tap['tap']} tap */
  count(tap) {
    this.trouble = '';
    this.keep([...this.taps, { key: newKey(), tap }]);
    this.send();
  }

  /** @param {Tap[]} taps */
  keep(taps) {
    this.taps = taps;
    if (taps.length) drafts.keep(this.what, taps);
    else drafts.forget(this.what);
  }

  /** One after the other, the oldest first. */
  async send() {
    clearTimeout(this.timer);
    if (this.sending) return;
    this.sending = true;
    while (this.taps.length && this.isConnected) if (!(await this.arrives(this.taps[0]))) break;
    this.sending = false;
    this.away = this.taps.length > 0;
    if (this.away && this.isConnected) this.timer = setTimeout(this.online, again);
  }

  /** @param {Tap} first */
  async arrives({ key, tap }) {
    try {
      this.counted = (await sendNamed(`/api/lunches/${this.of}/count`, { tap }, key)).count;
    } catch (wrong) {
      if (!refused(wrong)) return false;
      this.trouble = wrong.message;
    }
    this.keep(this.taps.slice(1));
    this.polled?.now(); // what was on its way from before this tap is not shown after it
    return true;
  }

  render() {
    return html`<div class="lunch-count">${shown(/** @type {Polled} */ (this.polled), (it) => this.counter(this.counted ?? it.count))}</div>`;
  }

  /** @param {number} arrived */
  counter(arrived) {
    const count = Math.max(0, arrived + this.taps.reduce((sum, { tap }) => sum + (tap === 'one-more' ? 1 : -1), 0));
    return html`<p class="so-far" role="status"><strong>${count}</strong> ${count === 1 ? 'person has' : 'people have'} come</p>
      <p class="taps"><button class="govuk-button" type="button" @click=${() => this.count('one-more')}><span aria-hidden="true">+</span><span class="govuk-visually-hidden">One more person came</span></button>
        <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${count === 0} @click=${() => count > 0 && this.count('one-fewer')}><span aria-hidden="true">−</span><span class="govuk-visually-hidden">One fewer: counted by mistake</span></button></p>
      ${this.away ? html`<div class="notice" role="alert"><p>${this.taps.length === 1 ? 'One tap has' : `${this.taps.length} taps have`} not arrived yet. Keep this page open: we try again by ourselves, and nothing is counted twice.</p>
          <p><button class="govuk-button govuk-button--secondary" type="button" @click=${this.online}>Try now</button></p></div>` : nothing}
      ${this.trouble ? html`<div class="notice" role="alert"><p>${this.trouble} That tap is not counted.</p></div>` : nothing}`;
  }
}

/** Said no for good; whoever is signed out, or too quick, comes again. @param {unknown} wrong @returns {wrong is Problem} */
const refused = (wrong) => wrong instanceof Problem && [404, 409, 422].includes(wrong.status) && !wrong.retryAfter;

customElements.define('lw-lunch-count', LunchCount);
