// @ts-check
import { html, LitElement } from 'lit';
import '../team/place-team.js';

/** Who works where, and the way in for somebody new. */
class TeamPage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>Your team</h1>
      <p class="govuk-body-l">Who works here. Invite someone new, or record that someone has left.</p>
      ${this.me.places.length
        ? this.me.places.map((place) => html`<lw-place-team .place=${place} .me=${this.me}></lw-place-team>`)
        : html`<p class="notice">You are not part of a place yet.</p>`}`;
  }
}

customElements.define('lw-team-page', TeamPage);
