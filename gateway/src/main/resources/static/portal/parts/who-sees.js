// @ts-check
import { html, LitElement, nothing } from 'lit';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { ticks } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { later } from '../kit/later.js';
import { goTo } from '../router.js';
import { asOptions, workersOf } from './workers.js';

/** Who stays out of an introduction while somebody waits; it goes along when they are welcomed. */
class WhoSees extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false }, workers: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  async kin() {
    if (await this.doing.send(`${this.of}/kin`, {})) goTo('/waiting', { replace: true });
  }

  /** @param {SubmitEvent} event */
  restrict(event) {
    const named = (/** @type {HTMLFormElement} */ form) => ({ restricted: true, openTo: several(form, 'openTo') });
    return this.doing.form(event, (_, form) => sendOnce(`${this.of}/restrict`, named(form)), { done: 'Only named workers see this now.', again: this.again });
  }

  open() {
    return this.doing.send(`${this.of}/restrict`, { restricted: false, openTo: [] }, { done: 'The whole team sees this now.', again: this.again });
  }

  team = async () => (this.workers ??= await workersOf(this.it.place));

  render() {
    const { reach } = this.it;
    return html`<section class="card" aria-labelledby="who-sees"><h2 id="who-sees">Who can see this</h2>
      <p>${reach?.restricted ? html`<span class="chip late">Only named workers</span>` : 'The whole team in this place.'}</p>
      ${this.doing.notice()}
      ${later('I am family or a friend', html`<p>This page will close for you, and someone else will welcome them. It keeps both of you safe.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.kin}>I am close to them</button></p>`)}
      ${later(reach?.restricted ? 'Who can open this' : 'Open to named workers only', this.workers ? this.named() : html`<p class="soft">Loading the team…</p>`, this.team)}
    </section>`;
  }

  named() {
    return html`<form novalidate @submit=${this.restrict}>
      ${ticks('openTo', 'For example, when a colleague asks for support. Anyone not named cannot see it. Include yourself to keep access.', asOptions(this.workers), { id: 'open', chosen: this.it.reach?.openTo ?? [] })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Only these</button>
        ${this.it.reach?.restricted ? html`<button class="govuk-button govuk-button--secondary" type="button" @click=${this.open}>Open to the whole team</button>` : nothing}</p></form>`;
  }
}

customElements.define('lw-who-sees', WhoSees);
