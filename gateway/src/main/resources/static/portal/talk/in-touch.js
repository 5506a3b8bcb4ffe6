// @ts-check
import { html, LitElement } from 'lit';
import { chart } from '../kit/chart.js';
import { Polled } from '../polled.js';
import { shown } from '../kit/states.js';

const hour = 3_600_000;

/** Why a message was kept back, in short. @type {Record<string, string>} */
const rules = {
  'no-rules': 'Nothing heard from them yet',
  'no-way': 'No number or address',
  'not-safe': 'Not said to be safe',
  'outside-hours': 'Outside their times',
  night: 'At night',
  'times-unread': 'Their times are not settled',
  through: 'Only through someone else',
  expired: 'Out of date',
  paused: 'Taking a pause',
  farewelled: 'Said farewell',
  died: 'Died',
  'in-doubt': 'Not all was known',
  'newer-said': 'Something newer was on its way',
  'device-watched': 'Someone else sees their phone',
  'letters-opened': 'Someone else opens their letters',
  moved: 'Moved to another place',
  'no-number-to-ring': 'Our own number is not set up',
  'too-late': 'Too late to help',
};

/** What somebody can need to understand us. @type {Record<string, string>} */
const kinds = {
  interpreter: 'An interpreter or someone else to be booked',
  language: 'Another language than English',
  format: 'Large print, audio or another format',
  support: 'Support when we talk',
  other: 'Something else',
};

/** How a place kept in touch in one month. */
class InTouch extends LitElement {
  static properties = { url: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.polled = new Polled(this, this.url, { every: hour });
    super.connectedCallback();
  }

  render() {
    return shown(this.polled, (it) => html`<div class="two">
      <section class="card"><h3>Keeping in touch</h3>
        <p>${people(it.reached)} had a check-in.</p>
        <p>${people(it.withoutStep)} had no next step. There should be none.</p>
        <p>${people(it.returned.count)} came back${it.returned.medianDays == null ? '' : html`, half of them met within <strong>${it.returned.medianDays === 1 ? '1 day' : `${it.returned.medianDays} days`}</strong>`}.</p>
        <p><strong>${it.lunches}</strong> ${it.lunches === '1' ? 'lunch' : 'lunches'} held. ${people(it.guests)} popped in.</p></section>
      <section class="card">${chart('Messages', ['Kept back by their rules', 'How many'], it.withheld.parts.filter((part) => part.count !== '0').map((part) => [rules[part.rule] ?? 'Another rule', part.count]))}
        <p><strong>${it.withheld.total === '*' ? 'Under 8 (*)' : it.withheld.total}</strong> kept back in total, <strong>${it.sent === '*' ? 'under 8 (*)' : it.sent}</strong> sent.</p></section>
      <section class="card">${needed('What people said they need to understand us', 'How many people', it.needs.known)}</section>
      <section class="card">${needed('What was not there when we met them', 'How often', it.needs.missing)}
        <p>All was there <strong>${it.needs.met === '*' ? 'under 8 times (*)' : `${it.needs.met} times`}</strong>.</p></section>
    </div>`);
  }
}

/** @param {string} caption @param {string} column @param {{parts: {kind: string, count: string}[], total: string}} it */
const needed = (caption, column, it) => html`${chart(caption, ['Kind', column], it.parts.filter((part) => part.count !== '0').map((part) => [kinds[part.kind] ?? kinds.other, part.count]))}
  <p><strong>${it.total === '*' ? 'Under 8 (*)' : it.total}</strong> in total.</p>`;

/** @param {string} count */
const people = (count) => html`<strong>${count === '*' ? 'Under 8 (*)' : count}</strong> ${count === '1' ? 'person' : 'people'}`;

customElements.define('lw-in-touch', InTouch);
