// @ts-check
import { html, LitElement } from 'lit';
import '../parts/privacy-place.js';
import { nameOf } from '../parts/place-names.js';

/** The privacy officer's day: what people asked of their record, and what must stay for now. */
class Privacy extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>What people ask of their record</h1>
      <p class="govuk-body-l">Everybody may have a copy, and may be forgotten. You make sure who asks, look at whom else it concerns, and answer within a month.</p>
      ${this.me.places.map((place) => html`<h2>${nameOf(place)}</h2><lw-privacy-place .place=${place}></lw-privacy-place>`)}`;
  }
}

customElements.define('lw-privacy', Privacy);
