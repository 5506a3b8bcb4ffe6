// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDate } from '../dates.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { Polled } from '../polled.js';
import { activeShown } from './active.js';
import './call-now.js';
import './deeds.js';
import { asked } from './need-now.js';
import { planShown, saidBefore } from './shown.js';
import './write.js';

/** Somebody's safety plan, for themselves (`own`) or for whoever works with them. */
class SafetyPlan extends LitElement {
  static properties = { of: { attribute: false }, own: { type: Boolean }, closed: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/people/${this.of}/care-plan/safety-plan`;
    this.polled = new Polled(this, this.url);
    this.look = () => this.polled?.now();
    asked.addEventListener('asked', this.look);
    super.connectedCallback();
  }

  disconnectedCallback() {
    asked.removeEventListener('asked', this.look);
    super.disconnectedCallback();
  }

  render() {
    const read = shown(this.polled, (it) => this.read(it), { missing: html`<p class="soft">The plan is being opened. This takes a moment.</p>` });
    return this.own ? html`<div class="own-safety-plan">${read}</div>` : html`<section class="card" aria-labelledby="safety-plan"><h3 id="safety-plan" tabindex="-1">Safety plan</h3>${read}</section>`;
  }

  /** @param {import('../types.js').SafetyPlan} it */
  read({ now, earlier, reviewOn, active, stoodDown }) {
    return html`${active ? html`${activeShown(active, this.own)}${this.own ? html`<lw-call-now .of=${this.of}></lw-call-now>` : nothing}` : nothing}
      ${!active && stoodDown ? agreed(stoodDown, this.own) : nothing}
      ${now ? planShown(now, this.own, reviewOn) : notYet(this.own)}
      ${this.own ? saidBefore(earlier) : nothing}
      ${this.closed ? nothing : html`<div class="unprinted">
        ${this.own ? nothing : html`<lw-safety-deeds .of=${this.of} .active=${active} .again=${this.polled.now}></lw-safety-deeds>`}
        <lw-write-safety-plan .of=${this.of} ?own=${this.own} ?there=${Boolean(now)} .again=${this.polled.now}></lw-write-safety-plan></div>`}`;
  }
}

/** @param {boolean} own */
const notYet = (own) => html`<p>${own ? 'Nothing is written here yet. The numbers below answer all the same, and so does “I need this now”.' : 'Nothing is written here yet.'}</p>`;

/** @param {{agreed: string, at: string}} it @param {boolean} own */
const agreed = (it, own) => html`<p class="soft">${own ? 'I do not need it any more, as I agreed with my worker' : 'Stood down together with them'}, ${onDate(it.at)}: ${isolated(it.agreed)}</p>`;

customElements.define('lw-safety-plan', SafetyPlan);
