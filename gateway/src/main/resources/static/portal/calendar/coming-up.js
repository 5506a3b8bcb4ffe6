// @ts-check
import { html, LitElement } from 'lit';
import { atMoment, atTime } from '../dates.js';
import { sendEachTime } from '../intentions.js';
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

  /** Each press says it of its own: what was said before and lost may hold no more. @param {Meeting} meeting @param {string} said @param {string} done */
  async say({ id, startsAt }, said, done) {
    const told = await this.doing.run(() => sendEachTime(`${this.url}/${id}/${said}`, { startsAt }), { done, again: () => this.coming.now(), focus: `#meeting-${id}` });
    if (!told) await this.coming.now();
  }

  render() {
    return html`${shown(this.coming, ({ appointments }) => this.all(appointments))}${this.doing.notice()}`;
  }

  /** @param {Meeting[]} meetings */
  all(meetings) {
    if (!meetings.length) return html`<p class="soft">No appointments yet.</p>`;
    return html`<ul class="govuk-list">${meetings.map((it) => html`<li id=${`meeting-${it.id}`} tabindex="-1">${atMoment(it.startsAt)} to ${atTime(it.endsAt)}${it.interpreter ? ', with an interpreter' : ''}${this.says(it)}</li>`)}</ul>`;
  }

  /** @param {Meeting} meeting */
  says(meeting) {
    const { own } = this;
    if (!meeting.cannotMakeIt) return this.button(meeting, 'cannot-make-it', own ? 'I cannot make it' : 'They cannot make it', own ? 'That is fine. We find another time with you.' : 'Nothing reminds them of it now. Find another time with them.');
    return html`<p>${own ? 'You said that you cannot make it. We find another time with you.' : html`<strong>They cannot make it.</strong> Find another time with them.`}</p>
      ${this.button(meeting, 'can-make-it', own ? 'I can make it after all' : 'They can make it after all', own ? 'Good. It stays as it is.' : 'It stays as it is, and they are reminded.')}`;
  }

  /** @param {Meeting} meeting @param {string} said @param {string} label @param {string} done */
  button(meeting, said, label, done) {
    return html`<p><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.say(meeting, said, done)}>${label}<span class="govuk-visually-hidden">, ${atMoment(meeting.startsAt)}</span></button></p>`;
  }
}

customElements.define('lw-coming-up', ComingUp);
