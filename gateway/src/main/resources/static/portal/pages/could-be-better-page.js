// @ts-check
import { html, LitElement } from 'lit';
import '../of-us/waiting.js';

/** What people told us could have been better, for the leads who answer it. */
class CouldBeBetter extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>What could have been better</h1>
      <p class="govuk-body-l">What people told us about this service, and complaints. What is about you is answered by another lead and is not listed here.</p>
      ${this.me.places.length ? this.me.places.map((/** @type {string} */ place) => html`<lw-waits-for-leads .place=${place}></lw-waits-for-leads>`) : html`<p class="notice">You are not part of a place yet.</p>`}`;
  }
}

customElements.define('lw-could-be-better', CouldBeBetter);
