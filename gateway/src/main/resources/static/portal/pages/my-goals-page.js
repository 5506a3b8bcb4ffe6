// @ts-check
import { html, LitElement } from 'lit';
import '../outcome/goals.js';

/** A person's own goals, on their phone. */
class MyGoals extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<p><a href="/my-page">Back to my page</a></p><h1>My goals</h1>
      <p class="govuk-body-l">Up to three at a time, in my own words. I can change them or let them go whenever I like.</p>
      <lw-goals own .of=${this.me.personId}></lw-goals>`;
  }
}

customElements.define('lw-my-goals', MyGoals);
