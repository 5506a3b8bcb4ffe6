// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { Polled } from '../polled.js';
import { nameOf } from '../parts/place-names.js';
import { shown } from '../kit/states.js';
import { unanswered } from '../parts/unanswered.js';

const ways = { email: 'email', text: 'text message' };

/** @param {(keyof typeof ways)[]} by */
const listed = (by) => by.map((way) => ways[way]).join(' and ');

/** Whether somebody hears it when somebody cannot wait, in plain words, and a way to try it. */
class DutyContact extends LitElement {
  static properties = { place: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/places/${encodeURIComponent(this.place)}/duty-contact`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  try = () => this.doing.send(`${this.url}/test`, {}, { done: 'A test message is on its way. It can take a minute.', again: this.polled.now, focus: false });

  render() {
    return html`<section class="card" aria-labelledby="duty-${this.place}"><h2 id="duty-${this.place}">When someone in ${nameOf(this.place)} can’t wait</h2>
      ${shown(this.polled, (it) => this.whole(it))}
      ${this.doing.notice()}</section>`;
  }

  /** @param {import('../types.js').Duty} it */
  whole(it) {
    return html`${it.unanswered ? html`<p class="notice" data-unanswered><strong>${unanswered(it.unanswered)}</strong> <a href="/waiting">Who is waiting</a></p>` : nothing}
      ${it.set
        ? html`<p>We tell the duty contact straight away, and again until someone opens it. After some hours we tell your leads too: ${leads(it.leads)}</p>
            ${it.tested ? html`<p>${tested(it.tested)}</p>` : html`<p>No test message has been sent yet.</p>`}
            <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${it.testing ? 'true' : this.doing.waits} @click=${this.try}>Send a test message</button></p>`
        : html`<p class="notice" data-unset><strong>No duty contact is set.</strong> When someone can’t wait, they are first on everyone’s list, and we tell your leads straight away instead: ${leads(it.leads)} Set a duty contact below.</p>`}`;
  }
}

/** @param {?number} count */
const leads = (count) => {
  if (count === null || count === undefined) return 'we could not check whether they have an email address.';
  if (!count) return 'none of them has an email address with their login, so no one gets a message. An administrator can add one.';
  return count === 1 ? 'one has an email address.' : `${count} have an email address.`;
};

/** @param {import('../types.js').Tested} it */
const tested = ({ at, sent, failed }) =>
  `Test message of ${atMoment(at)}: ${[sent.length ? `sent by ${listed(sent)}` : '', failed.length ? `could not be sent by ${listed(failed)}` : ''].filter(Boolean).join(', ') || 'nothing to send it to'}.`;

customElements.define('lw-duty-contact', DutyContact);
