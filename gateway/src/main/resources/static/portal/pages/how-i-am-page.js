// @ts-check
import { html, LitElement } from 'lit';
import '../outcome/measures.js';

/** How a person says that they are, over time, on their phone. */
class HowIAm extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<p><a href="/my-page">Back to my page</a></p><h1>How I am</h1>
      <lw-measures own .of=${this.me.personId}></lw-measures>`;
  }
}

customElements.define('lw-how-i-am', HowIAm);
