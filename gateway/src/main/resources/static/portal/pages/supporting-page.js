// @ts-check
import { html, LitElement, nothing } from 'lit';
import { isolated } from '../parts/isolated.js';

/** Where somebody lands who stands by a person: what was shared with them comes with the care plan. */
class SupportingPage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    const { name, roles } = this.me;
    return html`<h1>Hello${name ? html`, ${isolated(name)}` : nothing}</h1>
      <section class="own" aria-labelledby="shared"><h2 id="shared">What is shared with me</h2><p class="soft">Nothing yet. The person I support decides what I see, and can change it at any time.</p></section>
      <section class="own" aria-labelledby="myself"><h2 id="myself">Support for me</h2>
        ${roles.includes('person') ? html`<p><a href="/my-page">My own page</a></p>` : html`<p>Supporting someone can be hard. I can have someone to talk to as well.</p><p class="buttons"><a class="govuk-button govuk-button--secondary" href="/introduce">Introduce myself</a></p>`}
      </section>`;
  }
}

customElements.define('lw-supporting', SupportingPage);
