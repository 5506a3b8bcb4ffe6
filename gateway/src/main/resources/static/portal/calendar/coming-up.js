// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment, atTime } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';

/** @typedef {{id: string, startsAt: string, endsAt: string, interpreter: ?boolean, cannotMakeIt: boolean}} Meeting */

/** What somebody has before them; whether they come is theirs to say, in one tap. */
class ComingUp extends LitElement {
  static properties = { of: { attribute: false }, own: { type: Boolean } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/appointments`;
    this.coming = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** @param {Meeting} meeting @param {string} said @param {string} done */
  say({ id }, said, done) {
    return this.doing.send(`${this.url}/${id}/${said}`, {}, { done, again: () => this.coming.now(), focus: `#meeting-${id}` });
  }

  render() {
    return html`${shown(this.coming, ({ appointments }) => this.all(appointments))}${this.doing.notice()}`;
  }

  /** @param {Meeting[]} meetings */
  all(meetings) {
    if (!meetings.length) return html`<p class="soft">No appointments yet.</p>`;
    return html`<ul class="govuk-list">${meetings.map((it) => html`<li id=${`meeting-${it.id}`} tabindex="-1">${atMoment(it.startsAt)} to ${atTime(it.endsAt)}${it.interpreter ? ', with an interpreter' : ''}${this.own ? this.mine(it) : it.cannotMakeIt ? html` – <strong>they cannot make it</strong>` : nothing}</li>`)}</ul>`;
  }

  /** @param {Meeting} meeting */
  mine(meeting) {
    const when = html`<span class="govuk-visually-hidden">, ${atMoment(meeting.startsAt)}</span>`;
    const waits = this.doing.waits;
    return meeting.cannotMakeIt
      ? html`<p>You said that you cannot make it. We find another time with you.</p>
        <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${waits} @click=${() => this.say(meeting, 'can-make-it', 'Good. It stays as it is.')}>I can make it after all${when}</button>`
      : html`<p><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${waits} @click=${() => this.say(meeting, 'cannot-make-it', 'That is fine. We find another time with you.')}>I cannot make it${when}</button></p>`;
  }
}

customElements.define('lw-coming-up', ComingUp);
