// @ts-check
import { html, LitElement, nothing } from 'lit';
import { replace } from '../api.js';
import { onDay } from '../dates.js';
import { qr } from '../door/qr.js';
import { chip } from '../kit/chips.js';
import { Doing } from '../kit/doing.js';
import { tick, words } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { shown } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { isolated } from '../parts/isolated.js';
import { Polled } from '../polled.js';
import './lunch-count.js';
import { lunchFields, lunchOf } from './lunch-form.js';

/** One lunch, for the team: people are counted as they come, it is changed, cancelled, and told how it was. */
class Lunch extends LitElement {
  static properties = { lunch: { attribute: false }, workers: { attribute: false }, again: { attribute: false }, fresh: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    /** @type {import('../types.js').Lunch} */
    this.lunch;
    /** @type {[string, string][]} */
    this.workers = [];
    /** @type {() => unknown} */
    this.again = () => {};
    /** @type {() => Promise<unknown>} */
    this.fresh = async () => {};
  }

  connectedCallback() {
    this.hosts = new Polled(this, `${this.url}/hosts`, { lazy: true });
    super.connectedCallback();
  }

  get url() {
    return `/api/lunches/${this.lunch.id}`;
  }

  /** @param {SubmitEvent} event */
  change = (event) =>
    this.doing.form(event, (its, form) => replace(this.url, { on: its.on, rest: its.rest === 'true', lunch: lunchOf(its, form, this.lunch.hosts) }, `"${this.lunch.version}"`), { done: 'Changed.', again: this.again, latest: this.fresh });

  /** @param {SubmitEvent} event */
  finish = (event) => this.doing.form(event, ({ how }, form) => sendForm(form, `${this.url}/finish`, { how: how ?? this.nothing }), { done: 'Saved. Thank you for having them.', again: this.again });

  /** Once it is over, a line that is left empty is taken out. */
  get nothing() {
    return this.lunch.state === 'held' ? '' : undefined;
  }

  /** @param {boolean} rest */
  async cancel(rest) {
    const follows = html`<p>It is off the public page at once.${rest ? ' So are all later ones. You can plan them again.' : ''}</p>`;
    if (await sure({ title: rest ? 'Cancel this and all later lunches?' : 'Cancel this lunch?', follows, yes: 'Cancel it', no: 'Keep it' }))
      await this.doing.send(`${this.url}/cancel`, { rest }, { done: 'Cancelled.', again: this.again });
  }

  render() {
    const it = this.lunch;
    const planned = it.state === 'planned';
    const open = Date.now() >= Date.parse(it.countsFrom);
    return html`<h3>${onDay(it.on)}, ${it.at.slice(0, 5)}</h3>
      <p>${isolated(it.venue.name)}, ${isolated(it.venue.address)}</p>
      <p>${it.again ? chip('Comes again') : nothing} ${it.state === 'cancelled' ? chip('Cancelled', 'no') : nothing} ${it.state === 'held' ? chip('It is over') : nothing}</p>
      ${open && it.state !== 'cancelled' ? html`<lw-lunch-count .of=${it.id}></lw-lunch-count>${this.door()}` : nothing}
      ${open && it.state !== 'cancelled' ? this.ending() : nothing}
      ${it.state === 'cancelled' ? nothing : later('Hosts from the network', shown(this.hosts, ({ network }) => this.network(network)), this.hosts?.now)}
      ${planned ? later('Change or cancel', this.changing()) : nothing}
      ${this.doing.notice()}`;
  }

  /** @param {string[]} network */
  network(network) {
    if (!network.length) return html`<p>No one yet. Record it on their page once they have agreed.</p>`;
    return html`<ul class="govuk-list">${network.map((id, nth) => html`<li><a class="govuk-link" href="/people/${id}">Host ${nth + 1}: open their page</a></li>`)}</ul>`;
  }

  /** Nothing about the lunch is in it: whoever scans it is like anybody who comes by themselves. */
  door() {
    const link = `${location.origin}/introduce`;
    return later('A code to scan, for whoever wants to stay in touch', html`<p>Show this to whoever asks. They introduce themselves on their own phone. Nothing tells us that they were here.</p>
      ${qr(link, 'The page to introduce yourself, to scan with a phone')}<p class="small">${link.replace(/^https?:\/\//, '')}</p>`);
  }

  ending() {
    const { id, state, how } = this.lunch;
    return later(state === 'held' ? 'How it was' : 'It is over', html`<form novalidate ${kept(`lunch over ${id}`)} @submit=${this.finish}>
      ${words('how', 'How was it, in a line?', { id: `how-${id}`, rows: 2, value: how, most: lengths.LunchFinishRequest.how, hint: 'About the lunch, not about a person: no names, and nothing that someone told you.' })}
      <p class="buttons"><button class="govuk-button" aria-disabled=${this.doing.waits}>${state === 'held' ? 'Save' : 'It is over'}</button></p></form>`);
  }

  changing() {
    const it = this.lunch;
    return html`<form novalidate ${kept(`lunch change ${it.id}`, { since: it.version })} @submit=${this.change}>
        ${lunchFields(it.id, { lunch: it, workers: this.workers })}
        ${it.again ? tick('rest', 'Change all later ones too', { id: `rest-${it.id}`, hint: 'They keep their days.' }) : nothing}
        <p class="buttons"><button class="govuk-button" aria-disabled=${this.doing.waits}>Save</button></p></form>
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.cancel(false)}>Cancel this lunch</button>
        ${it.again ? html`<button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.cancel(true)}>Cancel this and all later ones</button>` : nothing}</p>`;
  }
}

customElements.define('lw-lunch', Lunch);
