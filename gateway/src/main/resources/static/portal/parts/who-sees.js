// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../doing.js';
import { sendOnce } from '../intentions.js';
import { goTo } from '../router.js';
import { later } from './fields.js';
import { workersOf } from './workers.js';

/** Who stays out of an introduction while somebody waits; it goes along when they are welcomed. */
class WhoSees extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false }, workers: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {string} what @param {unknown} body */
  async ask(what, body = {}) {
    return this.doing.run(async () => (await sendOnce(`${this.of}/${what}`, body), true));
  }

  async kin() {
    if (await this.ask('kin')) goTo('/waiting', { replace: true });
  }

  /** @param {SubmitEvent} event */
  async restrict(event) {
    event.preventDefault();
    const openTo = new FormData(/** @type {HTMLFormElement} */ (event.target)).getAll('openTo');
    if (await this.ask('restrict', { restricted: true, openTo })) this.again();
  }

  async open() {
    if (await this.ask('restrict', { restricted: false, openTo: [] })) this.again();
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
    const open = new Set(this.it.reach?.openTo ?? []);
    return html`<form @submit=${this.restrict}>
      <fieldset class="govuk-fieldset"><legend class="govuk-label">For example, when a colleague asks for support. Anyone not named cannot see it. Include yourself to keep access.</legend>
        <div class="govuk-checkboxes">${this.workers.map(({ id, name }) => html`<div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" type="checkbox" id="open-${id}" name="openTo" value=${id} .checked=${open.has(id)}><label class="govuk-label govuk-checkboxes__label" for="open-${id}">${name}</label></div>`)}</div></fieldset>
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Only these</button>
        ${this.it.reach?.restricted ? html`<button class="govuk-button govuk-button--secondary" type="button" @click=${this.open}>Open to the whole team</button>` : nothing}</p></form>`;
  }
}

customElements.define('lw-who-sees', WhoSees);
