// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { read } from '../api.js';
import { Polled } from '../polled.js';
import { calm, shown } from '../kit/states.js';
import { newlyUrgent } from './newly-urgent.js';
import { nameOf } from './place-names.js';
import { waitingRow } from './waiting-row.js';

/** @type {[string, string][]} */
const some = [['', 'Everyone'], ['urgent', 'Urgent'], ['due', 'Due today'], ['language', 'Language or interpreter'], ['mine', 'Mine']];

/** @type {[string, (who: import('../types.js').Waiting) => unknown][]} */
const groups = [
  ['Urgent', (who) => who.urgent],
  ['Due today', (who) => !who.urgent && (who.due || who.overdue)],
  ['Later', (who) => !who.urgent && !who.due && !who.overdue],
];

/** One place's list: the first page stays fresh, further pages come when asked for. */
class WaitingList extends LitElement {
  static properties = { place: { attribute: false }, me: { attribute: false }, only: { state: true }, more: { state: true }, stuck: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.watch('');
    super.connectedCallback();
  }

  /** @param {string} only */
  watch(only) {
    if (this.polled) {
      this.removeController(this.polled);
      this.polled.hostDisconnected();
    }
    Object.assign(this, { only, more: undefined, stuck: false });
    this.url = `/api/introductions?place=${encodeURIComponent(this.place)}${only ? `&only=${only}` : ''}`;
    this.polled = new Polled(this, this.url, only ? {} : { heard: newlyUrgent(this.place) });
    this.row = waitingRow(this.me, this.polled.now, 4);
  }

  /** @param {string} cursor */
  async further(cursor) {
    const url = this.url;
    try {
      const page = (await read(`${url}&cursor=${encodeURIComponent(cursor)}`))?.data;
      if (url !== this.url) return;
      this.more = { introductions: [...(this.more?.introductions ?? []), ...page.introductions], next: page.next };
      this.stuck = false;
    } catch {
      this.stuck = true;
    }
  }

  render() {
    return html`<div class="choices" role="group" aria-label="Who is shown in ${nameOf(this.place)}">${some.map(([only, text]) => this.choice(only, text))}</div>
      ${shown(this.polled, (first) => this.list(first))}`;
  }

  /** @param {string} only @param {string} text */
  choice(only, text) {
    return html`<button type="button" aria-pressed=${only === this.only ? 'true' : 'false'} @click=${() => this.watch(only)}>${text}</button>`;
  }

  /** @param {import('../types.js').WaitingList} first */
  list(first) {
    if (!first.introductions.length) return this.only ? html`<p class="notice" role="status">No match found.</p>` : calm(`No one is waiting in ${nameOf(this.place)}`, 'New introductions appear here automatically.');
    const next = this.more ? this.more.next : first.next;
    const known = new Set(first.introductions.map((who) => who.id));
    const all = [...first.introductions, ...(this.more?.introductions ?? []).filter((who) => !known.has(who.id))];
    return html`${groups.map(([title, belongs]) => this.group(title, all.filter(belongs)))}
      ${this.stuck ? html`<p class="notice" role="alert">We could not load the rest of the list. Please try again.</p>` : nothing}
      ${next ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.further(next)}>Show more</button></p>` : nothing}`;
  }

  /** @param {string} title @param {import('../types.js').Waiting[]} rows */
  group(title, rows) {
    if (!rows.length) return nothing;
    return html`<section aria-label="${title} in ${nameOf(this.place)}"><h3>${title}</h3><ul class="rows slim">${repeat(rows, (who) => who.id, this.row)}</ul></section>`;
  }
}

customElements.define('lw-waiting-list', WaitingList);
