// @ts-check
import { html, LitElement } from 'lit';
import '../of-us/said.js';

/** @type {Record<string, {title: string, first: string, back: string, to: string}>} */
const words = {
  own: { title: 'What could have been better', first: 'What I told this service, and what it did about it.', back: 'Back to my page', to: '/my-page' },
  team: { title: 'What could have been better', first: 'What they told us about this service, and what we did about it.', back: 'Back to their plan', to: '' },
  supporter: { title: 'What could have been better', first: 'What I told this service, and what it did about it.', back: 'Back to what is shared with me', to: '/supporting' },
};

/** You said, we did: for the person, for their team, and for who supports them. */
class HeardPage extends LitElement {
  static properties = { of: { attribute: false }, as: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    const { title, first, back, to } = words[this.as];
    return html`<h1>${title}</h1><p class="govuk-body-l">${first}</p>
      <lw-said-of-us .of=${this.of} .as=${this.as} .me=${this.me}></lw-said-of-us>
      <p><a href=${to || `/people/${this.of}/plan`}>${back}</a></p>`;
  }
}

customElements.define('lw-heard-page', HeardPage);
