// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { atMoment, dayOf, today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date, select, ticks } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { sure } from '../kit/sure.js';
import { Polled } from '../polled.js';
import { calm, shown } from '../kit/states.js';
import { chips } from '../parts/waiting-row.js';
import { asOptions, teamOf } from '../parts/workers.js';
import { isolated } from '../parts/isolated.js';

/** @type {[string, string][]} */
const steps = [['conversation', 'A conversation'], ['call', 'A call'], ['visit', 'A visit'], ['check-in', 'A check-in'], ['practical-help', 'Practical help'], ['talk-with-partner', 'Talk with a partner']];

/** One place's huddle of today: agenda, who came, decisions. */
class PlaceHuddle extends LitElement {
  static properties = { place: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    const place = encodeURIComponent(this.place);
    this.polled = new Polled(this, `/api/huddles?place=${place}`);
    this.team = teamOf(this, this.place);
    super.connectedCallback();
  }

  /** @param {string} path @param {object} body @param {string} done */
  act(path, body, done) {
    return this.doing.send(`/api/huddles${path}`, body, { intention: `huddle${path} ${this.place}`, done, again: this.polled.now });
  }

  /** @param {SubmitEvent} event @param {string} path @param {string} done @param {(its: Record<string, string>, form: HTMLFormElement) => object} body */
  save(event, path, done, body) {
    return this.doing.form(event, (its, form) => sendForm(form, `/api/huddles${path}`, body(its, form)), { done, again: this.polled.now });
  }

  /** Who can be chosen; nobody until they are known. @returns {[string, string][]} */
  get workers() {
    return this.team.data ? asOptions(this.team.data) : [];
  }

  render() {
    return html`${shown(this.polled, (it) => this.whole(it))}${this.doing.notice()}`;
  }

  whole(it) {
    const nobody = !it.introductions.length && !it.needThought.length;
    return html`${it.state === 'none' ? this.begin() : it.state === 'open' ? shown(this.team, () => this.here(it)) : over}
      ${nobody ? calm('No one to discuss at the moment', 'You can add someone to the agenda from their page.') : nothing}
      ${it.introductions.length ? html`<h3>New</h3><ul class="rows">${repeat(it.introductions, (one) => one.id, (one) => this.item(it, one, 'introduction', one.broughtBy, `/waiting/${one.id}`))}</ul>` : nothing}
      ${it.needThought.length ? html`<h3>To discuss</h3><ul class="rows">${repeat(it.needThought, (one) => one.id, (one) => this.item(it, one, 'person', one.why, `/people/${one.id}`))}</ul>` : nothing}
      ${it.decisions.length ? html`<p class="soft">${it.decisions.length === 1 ? 'One decision' : `${it.decisions.length} decisions`} today, all carried out.</p>` : nothing}
      ${it.state === 'open' ? this.end(it) : nothing}`;
  }

  begin() {
    return html`<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.act('', { place: this.place }, 'The huddle has started.')}>Start today’s huddle</button></p>`;
  }

  end(it) {
    const left = it.introductions.length + it.needThought.length;
    const end = async () => {
      const follows = html`<p>Nothing more can be decided in it today. ${left ? html`${left === 1 ? 'One person stays' : `${left} people stay`} on the agenda for the next one.` : 'No one is left on the agenda.'}</p>`;
      if (await sure({ title: 'End today’s huddle?', follows, yes: 'End it' })) await this.act(`/${it.huddle}/close`, {}, 'The huddle is over.');
    };
    return html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${end}>End the huddle</button></p>`;
  }

  here(it) {
    if (!this.workers.length) return nothing;
    const path = `/${it.huddle}/came`;
    const note = (event) => this.save(event, path, 'Saved.', (_, form) => ({ workers: several(form, 'came') }));
    return later(`Who came (${it.came.length})`, html`<form novalidate ${kept(`huddle${path}`, { since: it.came.join() })} @submit=${note}>
        ${ticks('came', 'Who is here?', this.workers, { id: `came-${this.place}`, chosen: it.came })}
        <button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Save who came</button></form>`);
  }

  item(it, one, about, words, href) {
    return html`<li class="row topic ${one.urgent ? 'urgent' : ''}"><h4><a href=${href}>${isolated(one.name || 'Name not known yet')}</a></h4>
      <p class="said unprinted">“${isolated(words)}”</p><p class="when soft">${about === 'introduction' ? chips(one) : nothing}<span>since ${atMoment(one.receivedAt ?? one.since)}</span></p>
      ${it.state === 'open' && this.workers.length ? this.decision(it, one, about) : nothing}</li>`;
  }

  /** Who, what next and when stand filled in, so that most decisions are one press. */
  decision(it, one, about) {
    const path = `/${it.huddle}/decisions`;
    const decide = (event) => this.save(event, path, 'Decided.', ({ lead, step, due }) => ({ about, subject: one.id, leadWorker: lead, step, due }));
    const arrived = about === 'introduction';
    const text = arrived ? 'Welcome them' : 'Decide';
    const lead = [one.onIt, one.leadWorker, this.me.id].find((id) => this.workers.some(([worker]) => worker === id));
    return html`<form class="decision unprinted" novalidate ${kept(`huddle${path} ${one.id}`)} @submit=${decide}>
        ${select('lead', 'Lead worker', this.workers, { id: `lead-${one.id}`, of: 'leadWorker', chosen: lead })}
        ${select('step', 'What happens next', steps, { id: `step-${one.id}`, chosen: arrived ? 'conversation' : 'call' })}
        ${date('due', 'By when', { id: `due-${one.id}`, value: one.urgent ? today() : inDays(7), min: today(), required: true })}
        <button class="govuk-button" type="submit" aria-label="${text}: ${one.name || 'name not known yet'}" aria-disabled=${this.doing.waits}>${text}</button></form>`;
  }
}

const over = html`<div class="notice"><p>Today’s huddle is over. Thank you all.</p></div>`;

/** @param {number} days */
const inDays = (days) => dayOf(new Date(Date.now() + days * 86_400_000).toISOString());

customElements.define('lw-place-huddle', PlaceHuddle);
