// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../kit/doing.js';
import { sendOnce } from '../intentions.js';
import { isolated } from './isolated.js';

/** Who sees to somebody who waits: taken with one press, for a day, and seen by everybody. */
class OnIt extends LitElement {
  static properties = { of: { attribute: false }, who: { attribute: false }, me: { attribute: false }, again: { attribute: false }, whole: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {string} what @param {object} body */
  async ask(what, body = {}) {
    const url = `/api/introductions/${this.of}/${what}`;
    const done = await this.doing.run(async () => (await sendOnce(url, body), true));
    await this.again();
    await this.updateComplete;
    if (done) this.querySelector('button')?.focus();
  }

  render() {
    return html`${this.stands()}${this.doing.notice()}`;
  }

  stands() {
    const { onIt, name } = this.who;
    const called = name || 'name not known yet';
    if (!onIt) return this.button('I’m on it', called, () => this.ask('take-on'));
    if (onIt.by === this.me.id) return html`<span class="chip on-it">You’re on it</span> ${this.button('Let go', called, () => this.ask('let-go'))}`;
    return html`<span class="chip on-it">${isolated(onIt.byName)} is on it</span> ${this.whole ? this.button('Take over', called, () => this.ask('take-on', { instead: onIt.by })) : nothing}`;
  }

  /** @param {string} text @param {string} called @param {() => void} press */
  button(text, called, press) {
    return html`<button class="govuk-button govuk-button--secondary slim" type="button" aria-label="${text}: ${called}" aria-disabled=${this.doing.waits} @click=${press}>${text}</button>`;
  }
}

customElements.define('lw-on-it', OnIt);
