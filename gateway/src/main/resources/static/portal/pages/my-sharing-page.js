// @ts-check
import { html, LitElement } from 'lit';
import '../sharing/sharing.js';

/** What a person shares of their plan with people who support them: theirs to ask for, and to stop. */
class MySharing extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<h1>Sharing my plan</h1>
      <p class="govuk-body-l">I decide what people who support me can see, and until when.</p>
      <lw-sharing own .of=${this.me.personId}></lw-sharing>
      <p><a href="/my-page">Back to my page</a></p>`;
  }
}

customElements.define('lw-my-sharing', MySharing);
