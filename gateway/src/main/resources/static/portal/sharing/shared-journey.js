// @ts-check
import { html, LitElement, nothing } from 'lit';
import { inMonth, onDate } from '../dates.js';
import { nameOf } from '../journey/words.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';

/** @typedef {{on: string, step: string, summary: string}} Line */

const notThere = html`<p class="soft">Nothing is shared here just now.</p>`;

/** What one person shares of their journey, month by month, newest first; on which day, and not at what time. */
class SharedJourney extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.journey = new Polled(this, `/api/people/${this.of}/care-plan/shared/journey`, { whole: true });
    super.connectedCallback();
  }

  render() {
    return shown(this.journey, ({ lines }) => (lines.length ? html`<ul class="plan">${lines.map(line)}</ul>` : html`<p class="soft">Nothing here yet.</p>`), { missing: notThere });
  }
}

/** @param {Line} line @param {number} nth @param {Line[]} all */
const line = ({ on, step, summary }, nth, all) => html`<li>${nth && inMonth(all[nth - 1].on) === inMonth(on) ? nothing : html`<h4>${inMonth(on)}</h4>`}<p><span class="chip">${nameOf(step)}</span> ${summary}, <time datetime=${on}>${onDate(on)}</time></p></li>`;

customElements.define('lw-shared-journey', SharedJourney);
