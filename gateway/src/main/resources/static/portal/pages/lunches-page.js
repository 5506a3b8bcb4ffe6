// @ts-check
import { html, LitElement } from 'lit';
import '../lunch/lunches.js';
import { nameOf } from '../parts/place-names.js';

/** The team's listening lunches, a place at a time. */
class LunchesPage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>Lunches</h1>
      <p class="govuk-body-l">Anyone may come, eat and be heard. We count who comes, and ask no one who they are.</p>
      ${this.me.places.map((place) => html`<h2>${nameOf(place)}</h2><lw-place-lunches .place=${place}></lw-place-lunches>`)}`;
  }
}

customElements.define('lw-lunches', LunchesPage);
