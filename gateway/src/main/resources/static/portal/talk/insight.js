// @ts-check
import { html, LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chart } from '../kit/chart.js';
import { select } from '../kit/fields.js';
import { Polled } from '../polled.js';
import { shown } from '../kit/states.js';
import './in-touch.js';

const hour = 3_600_000;
const sources = { self: 'By themselves', service: 'By a service', someone: 'By someone who knows them' };
const name = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The twelve months that are over, newest first. @returns {[string, string][]} */
function months(now = new Date()) {
  return Array.from({ length: 12 }, (_, back) => {
    const month = new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1 - back, 1));
    return [month.toISOString().slice(0, 7), name.format(month)];
  });
}

/** One place, one closed month. */
class PlaceInsight extends LitElement {
  static properties = { place: { attribute: false }, month: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.months = months();
    this.month = this.months[0][0];
    super.connectedCallback();
  }

  /** @param {string} context */
  of(context) {
    return `/api/insight/${context}?place=${encodeURIComponent(this.place)}&month=${this.month}`;
  }

  render() {
    return html`<div @change=${(event) => (this.month = event.target.value)}>${select('month', 'Month', this.months, { id: `month-${this.place}`, chosen: this.month })}</div>
      ${keyed(this.month, html`<lw-month .url=${this.of('intake')}></lw-month><lw-in-touch .url=${this.of('contact')}></lw-in-touch>`)}`;
  }
}

/** The numbers of one month, as bars and as text. */
class Month extends LitElement {
  static properties = { url: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.polled = new Polled(this, this.url, { every: hour });
    super.connectedCallback();
  }

  render() {
    return shown(this.polled, (it) => html`<div class="two">
      <section class="card">${chart('Introductions', ['Introduced', 'How many'], it.introductions.parts.map((part) => [sources[part.by] ?? part.by, part.count]))}
        <p><strong>${it.introductions.total}</strong> in total</p></section>
      <section class="card"><h3>Waiting</h3>${wait('Until first contact', it.firstContact)}${wait('Until the first conversation', it.conversation)}</section>
    </div>`);
  }
}

/** @param {string} label @param {{count: string, medianDays: ?number, ninetiethDays: ?number}} it */
const wait = (label, it) => html`<h4>${label}</h4>
  <p>${it.medianDays == null ? 'Too few to show without identifying someone.' : html`Half within <strong>${days(it.medianDays)}</strong>${it.ninetiethDays == null ? '' : html`, nine in ten within <strong>${days(it.ninetiethDays)}</strong>`}.`}
  <span class="soft small">${it.count === '*' ? 'Under 8 (*)' : it.count} people.</span></p>`;

const days = (count) => (count === 1 ? '1 day' : `${count} days`);

customElements.define('lw-place-insight', PlaceInsight);
customElements.define('lw-month', Month);
