// @ts-check
import { html, LitElement } from 'lit';
import '../talk/insight.js';
import { nameOf } from '../parts/place-names.js';

/** How each place of ours is doing, in numbers that give nobody away. */
class InsightPage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>How we are doing</h1>
      <p class="govuk-body-l">Numbers about our work, never about one person. Counts from 1 to 7 show as a star. All others are rounded to the nearest 5.</p>
      ${this.me.places.map((place) => html`<h2>${nameOf(place)}</h2><lw-place-insight .place=${place}></lw-place-insight>`)}`;
  }
}

customElements.define('lw-insight', InsightPage);
