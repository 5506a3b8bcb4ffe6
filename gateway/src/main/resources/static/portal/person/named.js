// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { circles } from '../plan/people-words.js';
import { Polled } from '../polled.js';
import { nameId } from './named-words.js';

/** @typedef {{entry: string, called: ?string, near: ?string, since: string, step?: ?string}} Named */

/** Who is named in the plan as a supporter, until somebody spoke with them alone. */
class NamedSupporters extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.come = location.hash.startsWith(`#${nameId('')}`) ? location.hash.slice(1) : '';
  }

  connectedCallback() {
    this.named = new Polled(this, `/api/people/${this.of}/supporters`);
    super.connectedCallback();
  }

  /** Whoever was led here by a step is taken to whom it is about, once, or to where they stood; whoever types meanwhile stays there. */
  updated() {
    if (!this.come || this.named?.state !== 'ready') return;
    const to = document.getElementById(this.come) ?? document.getElementById('supporters');
    if (!document.activeElement?.matches('input, textarea, select')) to?.focus();
    this.come = '';
  }

  render() {
    return shown(/** @type {Polled} */ (this.named), ({ named }) => (named.length ? this.list(named) : nothing), { missing: nothing });
  }

  /** @param {Named[]} named */
  list(named) {
    return html`<h3>Named in the plan, not spoken with yet</h3>
      <p class="soft">Speak with them alone, and check first who must never know. Being named shares nothing and gives no login. Finish the step to offer them support when you have spoken with them, and they leave this list.</p>
      <ul class="govuk-list govuk-list--bullet">${named.map((it) => this.one(it))}</ul>`;
  }

  /** @param {Named} it */
  one(it) {
    return html`<li tabindex="-1" id=${it.step ? nameId(it.step) : nothing}>${it.called ? isolated(it.called) : 'Someone. Who it is has not come from the plan yet'}${near(it)}, named ${onDay(it.since)}
      ${it.called ? html`<p class="buttons unprinted"><button class="govuk-button govuk-button--secondary slim" type="button" @click=${() => this.introduce(it)}>Begin their introduction<span class="govuk-visually-hidden">: ${it.called}</span></button></p>` : nothing}</li>`;
  }

  /** What they are called is known here, and not typed again. @param {Named} it */
  introduce({ called }) {
    this.dispatchEvent(new CustomEvent('introduced', { detail: called }));
  }
}

/** @param {Named} it */
const near = (it) => {
  const circle = circles.find(([code]) => code === it.near)?.[1];
  return circle ? html` (${circle.toLowerCase()})` : nothing;
};

customElements.define('lw-named-supporters', NamedSupporters);
