// @ts-check
import { html, LitElement } from 'lit';
import '../parts/waiting-list.js';
import { nameOf } from '../parts/place-names.js';

/** Everybody who has come and not been welcomed yet. */
class WaitingPage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>Who is waiting</h1>
      <p class="govuk-body-l">Urgent introductions come first, then those who have waited longest.</p>
      ${this.me.places.map((place) => html`<h2>${nameOf(place)}</h2><lw-waiting-list .place=${place} .me=${this.me}></lw-waiting-list>`)}`;
  }
}

customElements.define('lw-waiting', WaitingPage);
