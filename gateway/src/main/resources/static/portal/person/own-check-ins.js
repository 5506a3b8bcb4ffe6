// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { byWay } from '../parts/check-in-words.js';
import { Polled } from '../polled.js';
import { one } from './keeping-in-touch.js';

/** When the team asks somebody how they are, and what was written of it: closed until they open it, as others may look. */
class OwnCheckIns extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.polled = new Polled(this, `/api/people/${this.of}/check-ins`);
    super.connectedCallback();
  }

  render() {
    return html`<section class="card unprinted" aria-labelledby="my-check-ins"><h2 id="my-check-ins">When we were in touch</h2>
      ${shown(this.polled, (it) => this.all(it), { missing: html`<p class="soft">Nothing is written here.</p>` })}</section>`;
  }

  /** @param {{planned: import('./keeping-in-touch.js').Planned[], past: import('./keeping-in-touch.js').Past[], earlier: number}} it */
  all({ planned: [next], past, earlier }) {
    return html`<p>${next ? `The team is in touch next on ${onDay(next.day)}${next.hour ? `, ${next.hour.slice(0, 5)}` : ''} ${next.way === 'portal' ? '' : byWay(next.way)}`.trim() : 'No day is planned'}.</p>
      ${past.length ? later('What was written each time', html`<ul class="govuk-list spaced">${past.map((it) => one(it, null))}</ul>`) : html`<p class="soft">Nothing is written here yet.</p>`}
      ${earlier ? html`<p class="soft">${earlier} more before these. A copy of everything holds them all.</p>` : nothing}`;
  }
}

customElements.define('lw-own-check-ins', OwnCheckIns);
