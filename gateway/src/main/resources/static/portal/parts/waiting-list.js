// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { read } from '../api.js';
import { Polled } from '../polled.js';
import { calm, shown } from '../kit/states.js';
import { newlyUrgent } from './newly-urgent.js';
import { nameOf } from './place-names.js';
import { waitingRow } from './waiting-row.js';

/** One place's list: the first page stays fresh, further pages come when asked for. */
class WaitingList extends LitElement {
  static properties = { place: { attribute: false }, more: { state: true }, stuck: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/introductions?place=${encodeURIComponent(this.place)}`;
    this.polled = new Polled(this, this.url, { heard: newlyUrgent(this.place) });
    super.connectedCallback();
  }

  /** @param {string} cursor */
  async further(cursor) {
    try {
      const page = (await read(`${this.url}&cursor=${encodeURIComponent(cursor)}`))?.data;
      this.more = { introductions: [...(this.more?.introductions ?? []), ...page.introductions], next: page.next };
      this.stuck = false;
    } catch {
      this.stuck = true;
    }
  }

  render() {
    return shown(this.polled, (first) => {
      if (!first.introductions.length) return calm(`No one is waiting in ${nameOf(this.place)}`, 'New introductions appear here automatically.');
      const next = this.more ? this.more.next : first.next;
      const known = new Set(first.introductions.map((who) => who.id));
      const later = (this.more?.introductions ?? []).filter((who) => !known.has(who.id));
      return html`<ul class="rows">${repeat([...first.introductions, ...later], (who) => who.id, waitingRow)}</ul>
        ${this.stuck ? html`<p class="notice" role="alert">We could not load the rest of the list. Please try again.</p>` : nothing}
        ${next ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.further(next)}>Show more</button></p>` : nothing}`;
    });
  }
}

customElements.define('lw-waiting-list', WaitingList);
