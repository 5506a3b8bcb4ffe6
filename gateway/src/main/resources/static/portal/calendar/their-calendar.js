// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { shown } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { Polled } from '../polled.js';
import './coming-up.js';

/** @typedef {{madeAt: ?string, shows: boolean}} Calendar */

/**
 * Somebody's appointments, and the address at which their calendar reads when they are and nothing else; without
 * anybody it is the worker's own. Bare, it stands in a card that is there already.
 */
class TheirCalendar extends LitElement {
  static properties = { of: { attribute: false }, own: { type: Boolean }, bare: { type: Boolean }, made: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = this.of ? `/api/people/${this.of}/calendar` : '/api/calendar';
    this.calendar = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** @param {Calendar} calendar */
  async make({ madeAt }) {
    const follows = html`<p>The address made before stops working at once.</p>`;
    if (madeAt && !(await sure({ title: 'Make a new address?', follows, yes: 'Make a new address' }))) return;
    await this.doing.send(this.url, {}, { intention: `${this.url} ${madeAt}`, again: (made) => this.take(made), focus: '.calendar-made' });
  }

  /** @param {{secret: ?string}} [made] */
  async take(made) {
    this.made = made;
    await this.calendar.now();
    await this.updateComplete;
  }

  /** @param {Calendar} calendar */
  async revoke({ madeAt }) {
    const follows = html`<p>The appointments go from the calendar the next time it looks. ${this.of && !this.own ? 'They can make a new address on their own page.' : 'A new address can be made at any time.'}</p>`;
    if (!(await sure({ title: 'Stop the calendar?', follows, yes: 'Yes, stop it' }))) return;
    await this.doing.send(`${this.url}/revoke`, {}, { intention: `${this.url}/revoke ${madeAt}`, done: 'The calendar shows nothing any more.', again: () => this.take() });
  }

  render() {
    const address = html`${shown(this.calendar, (it) => this.address(it))}${this.doing.notice()}`;
    if (!this.of) return address;
    const both = html`<lw-coming-up ?own=${this.own} .of=${this.of}></lw-coming-up>${address}`;
    if (this.bare) return both;
    const id = this.own ? 'my-calendar' : 'their-calendar';
    return html`<section class="card unprinted" aria-labelledby=${id}><h2 id=${id}>${this.own ? 'Your calendar' : 'Appointments'}</h2>${both}</section>`;
  }

  /** @param {Calendar} calendar */
  address(calendar) {
    if (this.made) return this.fresh();
    const { madeAt, shows } = calendar;
    const { own } = this;
    const theirs = this.of && !own;
    return html`<p>${!this.of ? 'Your calendar can show when people meet you and when you check in with someone. It says “Appointment” or “Reminder”, when that is, and where their page is: no names.' : own ? 'My calendar can show when my appointments are. It says “Appointment” and the time: not who with, where or why.' : 'Their own calendar can show when these are. It says “Appointment” and the time: not who with, where or why. They make the address on their own page.'}</p>
      ${shows ? nothing : html`<p class="notice">${own ? 'Just now it would show nothing: what I said about how I can be reached does not allow it.' : 'Just now it would show nothing: how they can be reached does not allow it.'}</p>`}
      ${madeAt ? html`<p>The address works since ${atMoment(madeAt)}.</p>` : nothing}
      <p class="buttons">${theirs || !shows ? nothing : html`<button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.make(calendar)}>${madeAt ? 'Make a new address' : `Show them in ${own ? 'my' : 'your'} calendar`}</button>`}
        ${madeAt ? html`<button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.revoke(calendar)}>Stop the calendar</button>` : nothing}</p>`;
  }

  fresh() {
    const secret = this.made?.secret;
    const done = html`<p class="buttons"><button class="govuk-button" type="button" @click=${() => this.take()}>${secret ? 'It is in the calendar' : 'I understand'}</button></p>`;
    if (!secret) return html`<div class="calendar-made" tabindex="-1"><p class="notice">This address was made before, and could be seen only then. Make a new one.</p>${done}</div>`;
    return html`<div class="calendar-made" tabindex="-1"><p><strong>It can be seen only now.</strong> ${!this.of ? 'Open it, or copy it into your calendar. Whoever has the address sees when you meet people or check in with them.' : 'Open it on my phone, or copy it into my calendar. If someone else looks at my calendar, it is safer not to.'}</p>
      <p><a href="webcal://${location.host}/my-calendar/${secret}.ics">Open it in a calendar</a></p>
      <p>${location.origin}/my-calendar/${secret}.ics</p>${done}</div>`;
  }
}

customElements.define('lw-calendar', TheirCalendar);
