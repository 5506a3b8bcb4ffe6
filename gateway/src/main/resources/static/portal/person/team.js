// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../kit/doing.js';
import { select, ticks } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { sure } from '../kit/sure.js';
import { nameOf } from '../parts/place-names.js';
import { asOptions, teamOf } from '../parts/workers.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import { goTo } from '../router.js';
import { isolated } from '../parts/isolated.js';

/** Who walks with them, where, and who stays out. */
class Team extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, me: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.team = teamOf(this, this.it.place, { lazy: true });
    this.elsewhere = new Polled(this, '/api/places', { lazy: true, heard: () => this.there ?? this.toward(this.others()[0]?.[0]) });
    super.connectedCallback();
  }

  /** @returns {[string, string][]} */
  others() {
    return this.elsewhere.data.places.filter(({ id }) => id !== this.it.place).map(({ id, name }) => [id, name]);
  }

  /** @param {string | undefined} place whose team is asked for */
  toward(place) {
    if (this.there) {
      this.removeController(this.there);
      this.there.hostDisconnected();
    }
    this.there = place === undefined ? undefined : teamOf(this, place);
    this.requestUpdate();
  }

  /** @param {string} what */
  url(what) {
    return `/api/people/${this.of}/${what}`;
  }

  /** What was meant while others saw to them is not meant again. @param {string} what */
  meant(what) {
    const { leadWorker, reach } = this.it;
    return `${this.url(what)} ${JSON.stringify([leadWorker?.id, reach])}`;
  }

  /** @param {string} what */
  kept(what) {
    return kept(this.url(what), { intention: this.meant(what), since: this.meant(what) });
  }

  /** @param {SubmitEvent} event */
  lead(event) {
    return this.doing.form(event, ({ leadWorker }, form) => sendForm(form, this.url('lead-worker'), { leadWorker }), { done: 'The lead worker has changed.', again: this.again });
  }

  /** Whoever moves them on does not see them any more, so the page is left. @param {SubmitEvent} event */
  async move(event) {
    event.preventDefault();
    if (!this.there?.data || this.doing.busy) return;
    const follows = html`<p>From then on the team there can see this page, and yours cannot.</p>`;
    if (!(await sure({ title: html`Move ${isolated(this.it.name || 'them')} to another place?`, follows, yes: 'Yes, move them' }))) return;
    if (await this.doing.form(event, ({ to, leadWorker }, form) => sendForm(form, this.url('move'), { to, leadWorker }))) goTo('/today', { replace: true });
  }

  /** Whoever would shut themselves out is asked first. @param {SubmitEvent} event */
  async restrict(event) {
    event.preventDefault();
    const openTo = several(/** @type {HTMLFormElement} */ (event.target), 'openTo');
    const follows = html`<p>You are not among the people you chose. From then on you cannot open this page.</p>`;
    if (![this.it.leadWorker?.id, ...openTo].includes(this.me.id) && !(await sure({ title: 'Close this page for yourself too?', follows, yes: 'Yes, close it for me' }))) return;
    await this.doing.form(event, (_, form) => sendForm(form, this.url('restrict'), { restricted: true, openTo }), { done: 'Only named workers see this page now.', again: this.again });
  }

  open() {
    return this.doing.send(this.url('restrict'), { restricted: false, openTo: [] }, { intention: this.meant('restrict'), done: 'The whole team sees this page now.', again: this.again });
  }

  async kin() {
    if (await this.doing.send(this.url('kin'), {}, { intention: this.meant('kin') })) goTo('/today', { replace: true });
  }

  render() {
    const { leadWorker, place, reach } = this.it;
    return html`<section class="card" aria-labelledby="team"><h2 id="team">Lead worker and team</h2>
      <p>${isolated(leadWorker?.name ?? 'No one yet')}, in ${nameOf(place)}. ${reach?.restricted ? html`<span class="chip late">Only named workers</span>` : nothing}</p>
      ${leadWorker?.left ? html`<div class="notice"><p>${isolated(leadWorker.name)} has left. Choose a new lead worker.</p></div>` : nothing}
      ${this.doing.notice()}
      ${later('Change the lead worker', shown(this.team, (it) => this.leads(asOptions(it))), this.team.now, this.url('lead-worker'))}
      ${later('They move to another place', shown(this.elsewhere, () => this.places(this.others())), this.elsewhere.now, this.url('move'))}
      ${later(reach?.restricted ? 'Who can open this page' : 'Open to named workers only', shown(this.team, (it) => this.named(asOptions(it))), this.team.now, this.url('restrict'))}
      ${later('I am family or a friend', html`<p>Someone else will be their lead worker, and this page will close for you. It keeps both of you safe.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.kin}>I am close to them</button></p>`)}
    </section>`;
  }

  /** @param {[string, string][]} workers */
  leads(workers) {
    if (!workers.length) return html`<p class="soft">No one else works in this place yet.</p>`;
    return html`<form novalidate ${this.kept('lead-worker')} @submit=${this.lead}>${select('leadWorker', 'Who?', workers, { id: 'lead-here', chosen: this.it.leadWorker?.id })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Save lead worker</button></p></form>`;
  }

  /** @param {[string, string][]} others */
  places(others) {
    if (!others.length || !this.there) return html`<p class="soft">There is no other place yet.</p>`;
    const welcoming = this.there.data ? asOptions(this.there.data) : [];
    return html`<form novalidate ${kept(this.url('move'), { intention: this.meant('move'), since: this.there.data ? this.there.url : null })} @reset=${() => this.toward(others[0][0])} @submit=${this.move}>
      <div @change=${(event) => event.target.name === 'to' && this.toward(event.target.value)}>${select('to', 'Where to?', others)}</div>
      ${shown(this.there, () => (welcoming.length ? select('leadWorker', 'Who will welcome them there?', welcoming, { id: 'welcoming' }) : html`<p class="soft">No one works in that place yet.</p>`))}
      <p class="soft">From then on the team there can see this page, and yours cannot.</p>
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${welcoming.length ? this.doing.waits : 'true'}>Move them</button></p></form>`;
  }

  /** @param {[string, string][]} workers */
  named(workers) {
    return html`<form novalidate ${this.kept('restrict')} @submit=${this.restrict}>
      ${ticks('openTo', 'As well as the lead worker', workers, { id: 'open', chosen: this.it.reach?.openTo ?? [] })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Only these</button>
        ${this.it.reach?.restricted ? html`<button class="govuk-button govuk-button--secondary" type="button" @click=${this.open}>Open to the whole team</button>` : nothing}</p></form>`;
  }
}

customElements.define('lw-their-team', Team);
