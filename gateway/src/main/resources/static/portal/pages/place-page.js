// @ts-check
import { html, LitElement } from 'lit';
import '../team/duty-contact.js';
import '../team/place-settings.js';

/** What a place promises and how it works, for its lead to change. */
class PlacePage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>Your place</h1>
      <p class="govuk-body-l">What you promise people here, and how the team works. Changes apply straight away.</p>
      ${this.me.places.length ? this.me.places.map((place) => html`<lw-duty-contact .place=${place}></lw-duty-contact><lw-place-settings .place=${place}></lw-place-settings>`) : html`<p class="notice">You are not part of a place yet.</p>`}`;
  }
}

customElements.define('lw-place-page', PlacePage);
