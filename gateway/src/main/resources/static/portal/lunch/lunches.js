// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { onDay, today } from '../dates.js';
import { read } from '../api.js';
import { Doing } from '../kit/doing.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { calm, shown } from '../kit/states.js';
import { facts } from '../kit/summary-list.js';
import { asOptions, teamOf } from '../parts/workers.js';
import { Polled } from '../polled.js';
import './lunch.js';
import { lunchFields, lunchOf } from './lunch-form.js';

/** How many stand there before the rest is opened. */
const few = 3;

/** One place's lunches: to come, a new one, and those that were. */
class PlaceLunches extends LitElement {
  static properties = { place: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    const place = encodeURIComponent(this.place);
    this.polled = new Polled(this, `/api/lunches?place=${place}`, { whole: true });
    this.past = new Polled(this, `/api/lunches/past?place=${place}`, { lazy: true });
    this.team = teamOf(this, this.place);
    super.connectedCallback();
  }

  /** @param {SubmitEvent} event */
  plan = (event) =>
    this.doing.form(event, (its, form) => sendForm(form, '/api/lunches', { place: this.place, on: its.on, rhythm: its.rhythm, lunch: lunchOf(its, form) }), { done: 'Planned. Anyone can see it now.', again: this.polled.now });

  /** Who can host; nobody until they are known. @returns {[string, string][]} */
  get workers() {
    return this.team.data ? asOptions(this.team.data) : [];
  }

  render() {
    const what = `lunch ${this.place}`;
    return html`${shown(this.polled, ({ lunches }) => this.list(lunches))}
      ${later('Plan a lunch', html`<form novalidate ${kept(what)} @submit=${this.plan}>
          ${lunchFields(this.place, { workers: this.workers, again: true })}
          <p class="buttons"><button class="govuk-button" aria-disabled=${this.doing.waits}>Plan it</button></p></form>`, undefined, what)}
      ${this.doing.notice()}
      ${later('Lunches that were', shown(this.past, (it) => this.were(it)), this.past.now)}`;
  }

  /** @param {import('../types.js').Lunch[]} lunches */
  list(lunches) {
    const [coming, were] = [false, true].map((over) => lunches.filter(({ state, on }) => (state === 'held' && on < today()) === over));
    return html`${coming.length ? this.rows(coming.slice(0, few)) : calm('No lunch is planned', 'Plan one below. It is on the public page at once.', 3)}
      ${coming.length > few ? later(`${coming.length - few} more`, this.rows(coming.slice(few))) : nothing}
      ${were.length ? later('Put right a count of the last seven days', this.rows(were)) : nothing}`;
  }

  /** @param {import('../types.js').Lunch[]} lunches */
  rows(lunches) {
    return html`<ul class="rows">${repeat(lunches, ({ id }) => id, (it) => html`<li class="row topic"><lw-lunch .lunch=${it} .workers=${this.workers} .again=${this.polled.now} .fresh=${this.polled.fresh}></lw-lunch></li>`)}</ul>`;
  }

  /** Earlier ones are added once they are wanted. @param {string} next */
  earlier = (next) =>
    this.doing.run(() => read(`${this.past.url}&cursor=${encodeURIComponent(next)}`), {
      again: (page) => {
        this.past.data = { lunches: [...this.past.data.lunches, ...page.data.lunches], next: page.data.next };
        this.requestUpdate();
      },
    });

  /** @param {{lunches: import('../types.js').Lunch[], next: ?string}} its */
  were({ lunches, next }) {
    if (!lunches.length) return html`<p>There was none yet.</p>`;
    return html`${this.facts(lunches)}${next ? html`<p><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.earlier(next)}>Show earlier ones</button></p>` : nothing}`;
  }

  /** @param {import('../types.js').Lunch[]} lunches */
  facts(lunches) {
    return facts(lunches.map((it) => [onDay(it.on), it.state === 'cancelled' ? 'Cancelled' : html`${people(it.count)}${it.how ? html`. ${it.how}` : nothing}`]));
  }
}

/** @param {number} count */
export const people = (count) => (count === 0 ? 'No one was counted' : count === 1 ? 'One person came' : `${count} people came`);

customElements.define('lw-place-lunches', PlaceLunches);
