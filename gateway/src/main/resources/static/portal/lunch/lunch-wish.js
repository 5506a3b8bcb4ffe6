// @ts-check
import { html, LitElement } from 'lit';
import { replace } from '../api.js';
import { Doing } from '../kit/doing.js';
import { tick } from '../kit/fields.js';
import { kept } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';

/** Whether somebody wants to hear of lunches, said by themselves (`mine`) or by a worker with them. */
class LunchWish extends LitElement {
  static properties = { of: { attribute: false }, mine: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.mine = false;
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/keep-in-touch/lunches`;
    this.polled = new Polled(this, this.url, { lazy: true });
    super.connectedCallback();
  }

  /** @param {SubmitEvent} event */
  save = (event) => this.doing.form(event, (its) => replace(String(this.url), { wanted: its.wanted === 'true' }, null), { done: 'Saved.', again: this.polled?.now });

  render() {
    const polled = /** @type {Polled} */ (this.polled);
    return html`${later(this.mine ? 'Tell me about lunches' : 'Tell them about lunches', html`${shown(polled, ({ wanted }) => this.form(wanted))}${this.doing.notice()}`, polled.now)}`;
  }

  /** @param {boolean} wanted */
  form(wanted) {
    const [label, hint] = this.mine
      ? ['Tell me about lunches', 'A few days before, and only in a way I said is safe. No one needs to know whether I come.']
      : ['They want to hear about lunches', 'A few days before, and only in a way that is safe for them. We never note whether someone comes.'];
    return html`<form novalidate ${kept(`lunch wish ${this.of}`, { since: String(wanted) })} @submit=${this.save}>
      ${tick('wanted', label, { id: `lunches-${this.of}`, checked: wanted, hint })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" aria-disabled=${this.doing.waits}>Save</button></p></form>`;
  }
}

customElements.define('lw-lunch-wish', LunchWish);
