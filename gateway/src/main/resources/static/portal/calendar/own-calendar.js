// @ts-check
import { html, LitElement } from 'lit';
import { shown } from '../kit/states.js';
import '../parts/held-back.js';
import { Polled } from '../polled.js';
import { isTheirsAlone } from '../safely/own-device.js';
import './their-calendar.js';

/** My next meetings; closed until I open them, unless I said that nobody else sees my device and that still holds. */
class OwnCalendar extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.rules = new Polled(this, `/api/people/${this.of}/contact-rules`);
    super.connectedCallback();
  }

  render() {
    return html`<section class="card unprinted" aria-labelledby="my-meetings"><h2 id="my-meetings">Your next meetings</h2>
      ${shown(this.rules, (it) => (isTheirsAlone(it) ? this.open() : this.closed()), { missing: this.closed() })}</section>`;
  }

  closed() {
    return html`<lw-held-back .name=${'your next meetings'} .inside=${() => this.open()}></lw-held-back>`;
  }

  open() {
    return html`<lw-calendar own bare .of=${this.of}></lw-calendar>`;
  }
}

customElements.define('lw-own-calendar', OwnCalendar);
