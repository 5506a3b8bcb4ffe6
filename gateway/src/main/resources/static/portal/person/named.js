// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { circles } from '../plan/people-words.js';
import { Polled } from '../polled.js';

/** @typedef {{entry: string, called: ?string, near: ?string, since: string}} Named */

/** Who is named in the plan as a supporter, until somebody spoke with them alone. */
class NamedSupporters extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.named = new Polled(this, `/api/people/${this.of}/supporters`);
    super.connectedCallback();
  }

  render() {
    return shown(/** @type {Polled} */ (this.named), ({ named }) => (named.length ? this.list(named) : nothing), { missing: nothing });
  }

  /** @param {Named[]} named */
  list(named) {
    return html`<h3>Named in the plan, not spoken with yet</h3>
      <p class="soft">Speak with them alone, and check first who must never know. Being named shares nothing and gives no login. Finish the step to offer them support when you have spoken with them, and they leave this list.</p>
      <ul class="govuk-list govuk-list--bullet">${named.map((it) => html`<li>${it.called ? isolated(it.called) : 'Someone. Who it is has not come from the plan yet'}${near(it)}, named ${onDay(it.since)}</li>`)}</ul>`;
  }
}

/** @param {Named} it */
const near = (it) => {
  const circle = circles.find(([code]) => code === it.near)?.[1];
  return circle ? html` (${circle.toLowerCase()})` : nothing;
};

customElements.define('lw-named-supporters', NamedSupporters);
