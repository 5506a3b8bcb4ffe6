// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { Polled } from '../polled.js';
import '../sharing/shared.js';

/** @typedef {{person: string, signed: ?string}} Sharer */

/** Where somebody lands who stands by a person: what is shared with them, while it is, and support of their own. */
class SupportingPage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.sharing = new Polled(this, '/api/shared-with-me');
    super.connectedCallback();
  }

  render() {
    const { name, roles } = this.me;
    return html`<h1>Hello${name ? html`, ${isolated(name)}` : nothing}</h1>
      ${shown(this.sharing, ({ sharing, supporting = [] }) => html`${sharing.length ? repeat(sharing, (/** @type {Sharer} */ { person }) => person, ({ person, signed }) => html`<lw-shared .of=${person} .signed=${signed}></lw-shared>`) : nothingShared}
        ${complaints(supporting.filter((/** @type {string} */ it) => !sharing.some((/** @type {Sharer} */ { person }) => person === it)))}`)}
      <section class="own" aria-labelledby="myself"><h2 id="myself">Support for me</h2>
        ${roles.includes('person') ? html`<p><a href="/my-page">My own page</a></p>` : html`<p>Supporting someone can be hard. I can have someone to talk to as well.</p><p class="buttons"><a class="govuk-button govuk-button--secondary" href="/introduce">Introduce myself</a></p>`}
      </section>`;
  }
}

const nothingShared = html`<section class="own" aria-labelledby="shared"><h2 id="shared">What is shared with me</h2><p class="soft">Nothing yet. The person I support decides what I see, and can change it at any time.</p></section>`;

/** Where nothing is shared, nobody is named. @param {string[]} of whom they support @returns {unknown} */
const complaints = (of) => of.map((it, at) => html`<p><a href="/supporting/${it}">What could have been better, and complaints${of.length > 1 ? ` (person ${at + 1} of ${of.length})` : nothing}</a></p>`);

customElements.define('lw-supporting', SupportingPage);
