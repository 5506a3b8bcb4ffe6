// @ts-check
import { html, LitElement, nothing } from 'lit';
import { places } from '../crisis.js';
import { atMoment, onDate, today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { choice, date } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { shown } from '../kit/states.js';
import { sure, which } from '../kit/sure.js';
import { Polled } from '../polled.js';
import { card, print, putAway } from './card.js';

/** @typedef {{links: {madeAt: string, given: ?{how: string, on: string}}[], revokedAt: ?string, openedAt: ?string}} Door */

/** @type {Record<string, string>} */
const ways = { 'on-paper': 'On paper', 'read-out': 'Read out', 'sent-later': 'Sent later', 'on-their-screen': 'On their own screen' };

/** Somebody's way back in: whether there is a link, a new one to hand over, how it was given, and its end. */
class TheirDoor extends LitElement {
  static properties = { of: { attribute: false }, place: { attribute: false }, own: { type: Boolean }, plain: { type: Boolean }, made: { state: true }, places: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/door`;
    this.door = new Polled(this, this.url);
    places().then((all) => (this.places = all));
    super.connectedCallback();
  }

  disconnectedCallback() {
    putAway();
    super.disconnectedCallback();
  }

  /** @param {Door} door */
  async make({ links }) {
    const keepOlder = links.length ? await this.keeps() : 'false';
    if (!keepOlder) return;
    await this.doing.send(this.url, { keepOlder: keepOlder === 'true' }, { again: (made) => this.take(made), focus: '.door-made' });
  }

  /** A card may be in a drawer, or in somebody else's hands. */
  keeps() {
    const options = /** @type {[string, string][]} */ ([['false', 'No, only the new one works'], ['true', this.own ? 'Yes, I still have it' : 'Yes, they still have it']]);
    return which({ title: 'Make a new link?', follows: html`<p>If someone else may have the older one, let it stop working.</p>`, label: 'Should the older link go on working?', options, yes: 'Make a new link' });
  }

  /** @param {{secret: ?string}} made */
  async take(made) {
    this.made = made;
    await this.door.now();
    await this.updateComplete;
  }

  /** @param {SubmitEvent} event */
  async given(event) {
    await this.doing.form(event, (its, form) => sendForm(form, `${this.url}/given`, its), { done: 'How they got it is recorded.', again: () => this.handed() });
  }

  handed() {
    this.made = undefined;
    return this.door.now();
  }

  /** @param {Door} door */
  async revoke({ links }) {
    const follows = html`<p>${this.own ? 'Every link I was given' : 'Every link they were given'} stops working at once. A new one can be made at any time.</p>`;
    if (!(await sure({ title: 'Stop the link from working?', follows, yes: 'Yes, stop it' }))) return;
    const intention = `${this.url}/revoke ${links.at(-1)?.madeAt}`;
    await this.doing.send(`${this.url}/revoke`, {}, { intention, done: 'The link does not work any more.', again: () => this.handed() });
  }

  render() {
    const all = html`${shown(this.door, (door) => this.all(door))}${this.doing.notice()}`;
    if (this.own) return all;
    return this.plain ? html`<h3>Their way back in</h3>${all}` : html`<section class="card" aria-labelledby="way-back"><h2 id="way-back">Their way back in</h2>${all}</section>`;
  }

  /** @param {Door} door */
  all(door) {
    const { own } = this;
    return html`<p>${own ? 'A link, on a card or on my phone. Opening it tells my team that I am here, at any time, and nothing has to be told again.' : 'A link, on a card or on their phone. Opening it tells the team that they are here, at any time, and nothing has to be told again.'}</p>
      ${this.made ? this.fresh() : this.standing(door)}`;
  }

  /** @param {Door} door */
  standing(door) {
    const { links, revokedAt, openedAt } = door;
    return html`${links.length ? html`<ul class="govuk-list">${links.map((it) => html`<li>${this.link(it)}</li>`)}</ul>` : html`<p class="soft">${revokedAt ? `The link was stopped on ${atMoment(revokedAt)}.` : 'There is no link yet.'}</p>`}
      ${openedAt ? html`<p>Opened last on ${atMoment(openedAt)}.</p>` : nothing}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.make(door)}>${links.length ? 'Make a new link' : 'Make a link'}</button>
        ${links.length ? html`<button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.revoke(door)}>Stop the link from working</button>` : nothing}</p>`;
  }

  /** @param {Door['links'][number]} link */
  link({ madeAt, given }) {
    const got = given ? `${ways[given.how].toLowerCase()}, ${onDate(given.on)}` : this.own ? '' : 'not recorded how they got it';
    return `Made on ${atMoment(madeAt)}${got ? `: ${got}` : ''}`;
  }

  fresh() {
    const secret = this.made?.secret;
    if (!secret) return html`<div class="door-made" tabindex="-1"><p class="notice">This link was made before, and could be seen only then. Make a new one: the one nobody saw can stop working.</p>
      <p class="buttons"><button class="govuk-button" type="button" @click=${() => this.handed()}>I understand</button></p></div>`;
    const link = `${location.origin}/door#${secret}`;
    return html`<div class="door-made" tabindex="-1">${card(link, this.places?.find(({ id }) => id === this.place)?.ringUs)}
      <p><strong>It can be seen only now.</strong> ${this.own ? 'Print it, take a picture of it, or write it down, if it is safe for me to have.' : 'Print it, let them take a picture, or read it out, and only if it is safe for them to have.'}</p>
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => print(this)}>Print the card</button>
        ${this.own ? html`<button class="govuk-button" type="button" @click=${() => this.handed()}>I have it</button>` : nothing}</p>
      ${this.own ? nothing : html`<form novalidate ${kept(`${this.url}/given`)} @submit=${this.given}>
        ${choice('how', 'How did they get it?', Object.entries(ways), { id: 'door-how', missing: 'Choose how they got it', required: true })}
        ${date('on', 'When', { id: 'door-on', value: today(), max: today() })}
        <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Record how they got it</button></p></form>`}</div>`;
  }
}

customElements.define('lw-door', TheirDoor);
