// @ts-check
import { html, LitElement } from 'lit';
import '../talk/huddle.js';
import { nameOf } from '../parts/place-names.js';

/** The team's short meeting, a place at a time. */
class HuddlePage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>Huddle</h1>
      <p class="govuk-body-l">Who is new, and who to discuss. Ten minutes, then the kettle.</p>
      ${this.me.places.map((place) => html`<h2>${nameOf(place)}</h2><lw-place-huddle .place=${place} .me=${this.me}></lw-place-huddle>`)}`;
  }
}

customElements.define('lw-huddle', HuddlePage);
