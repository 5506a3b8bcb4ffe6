// @ts-check
import { html, LitElement, nothing } from 'lit';
import { places } from '../crisis.js';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { select, ticks } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { later } from '../kit/later.js';
import { sure } from '../kit/sure.js';
import { nameOf } from '../parts/place-names.js';
import { asOptions, workersOf } from '../parts/workers.js';
import { goTo } from '../router.js';
import { isolated } from '../parts/isolated.js';

/** Who walks with them, where, and who stays out. */
class Team extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, me: { attribute: false }, again: { attribute: false }, workers: { state: true }, elsewhere: { state: true }, there: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {string} what @param {unknown} body */
  ask(what, body = {}) {
    const url = `/api/people/${this.of}/${what}`;
    const { leadWorker, reach } = this.it;
    return sendOnce(url, body, `${url} ${JSON.stringify([leadWorker?.id, reach])}`);
  }

  /** @param {SubmitEvent} event */
  lead(event) {
    return this.doing.form(event, ({ leadWorker }) => this.ask('lead-worker', { leadWorker }), { done: 'The lead worker has changed.', again: this.again });
  }

  /** Whoever moves them on does not see them any more, so the page is left. @param {SubmitEvent} event */
  async move(event) {
    event.preventDefault();
    if (!this.there.length || this.doing.busy) return;
    const follows = html`<p>From then on the team there can see this page, and yours cannot.</p>`;
    if (!(await sure({ title: html`Move ${isolated(this.it.name || 'them')} to another place?`, follows, yes: 'Yes, move them' }))) return;
    if (await this.doing.form(event, ({ to, leadWorker }) => this.ask('move', { to, leadWorker }))) goTo('/today', { replace: true });
  }

  /** Whoever would shut themselves out is asked first. @param {SubmitEvent} event */
  async restrict(event) {
    event.preventDefault();
    const chosen = several(/** @type {HTMLFormElement} */ (event.target), 'openTo');
    const follows = html`<p>You are not among the people you chose. From then on you cannot open this page.</p>`;
    if (![this.it.leadWorker?.id, ...chosen].includes(this.me.id) && !(await sure({ title: 'Close this page for yourself too?', follows, yes: 'Yes, close it for me' }))) return;
    await this.doing.form(event, (_, form) => this.ask('restrict', { restricted: true, openTo: several(form, 'openTo') }), { done: 'Only named workers see this page now.', again: this.again });
  }

  open() {
    return this.doing.run(() => this.ask('restrict', { restricted: false, openTo: [] }), { done: 'The whole team sees this page now.', again: this.again });
  }

  async kin() {
    if (await this.doing.run(() => this.ask('kin'))) goTo('/today', { replace: true });
  }

  team = async () => (this.workers ??= await workersOf(this.it.place));

  others = async () => {
    this.elsewhere ??= (await places()).filter(({ id }) => id !== this.it.place);
    this.there ??= this.elsewhere.length ? await workersOf(this.elsewhere[0].id) : [];
  };

  render() {
    const { leadWorker, place, reach } = this.it;
    return html`<section class="card" aria-labelledby="team"><h2 id="team">Lead worker and team</h2>
      <p>${isolated(leadWorker?.name ?? 'No one yet')}, in ${nameOf(place)}. ${reach?.restricted ? html`<span class="chip late">Only named workers</span>` : nothing}</p>
      ${leadWorker?.left ? html`<div class="notice"><p>${isolated(leadWorker.name)} has left. Choose a new lead worker.</p></div>` : nothing}
      ${this.doing.notice()}
      ${later('Change the lead worker', this.workers ? this.leads() : fetching, this.team)}
      ${later('They move to another place', this.there ? this.places() : fetching, this.others)}
      ${later(reach?.restricted ? 'Who can open this page' : 'Open to named workers only', this.workers ? this.named() : fetching, this.team)}
      ${later('I am family or a friend', html`<p>Someone else will be their lead worker, and this page will close for you. It keeps both of you safe.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.kin}>I am close to them</button></p>`)}
    </section>`;
  }

  leads() {
    if (!this.workers.length) return html`<p class="soft">No one else works in this place yet.</p>`;
    return html`<form novalidate @submit=${this.lead}>${select('leadWorker', 'Who?', asOptions(this.workers), { chosen: this.it.leadWorker?.id })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Save lead worker</button></p></form>`;
  }

  places() {
    const pick = async (event) => (this.there = await workersOf(event.target.value));
    return html`<form novalidate @submit=${this.move}>
      <div @change=${(event) => event.target.name === 'to' && pick(event)}>${select('to', 'Where to?', this.elsewhere.map(({ id, name }) => [id, name]))}</div>
      ${this.there.length ? select('leadWorker', 'Who will welcome them there?', asOptions(this.there)) : html`<p class="soft">No one works in that place yet.</p>`}
      <p class="soft">From then on the team there can see this page, and yours cannot.</p>
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.there.length ? this.doing.waits : "true"}>Move them</button></p></form>`;
  }

  named() {
    return html`<form novalidate @submit=${this.restrict}>
      ${ticks('openTo', 'As well as the lead worker', asOptions(this.workers), { id: 'open', chosen: this.it.reach?.openTo ?? [] })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Only these</button>
        ${this.it.reach?.restricted ? html`<button class="govuk-button govuk-button--secondary" type="button" @click=${this.open}>Open to the whole team</button>` : nothing}</p></form>`;
  }
}

const fetching = html`<p class="soft">Loading the team…</p>`;

customElements.define('lw-their-team', Team);
