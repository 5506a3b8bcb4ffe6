// @ts-check
import { html, LitElement } from 'lit';
import '../parts/privacy-place.js';
import { nameOf } from '../parts/place-names.js';

/** The privacy officer's day: what people asked of their record, and what must stay for now. */
class Privacy extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>Requests about records</h1>
      <p class="govuk-body-l">Anyone can ask for a copy of their record, or for it to be erased. Check who is asking and who else it is about, and answer within a month.</p>
      ${this.me.places.map((place) => html`<h2>${nameOf(place)}</h2><lw-privacy-place .place=${place}></lw-privacy-place>`)}`;
  }
}

customElements.define('lw-privacy', Privacy);
