// @ts-check
import { html, LitElement, nothing } from 'lit';
import { greeting } from '../dates.js';
import { Polled } from '../polled.js';
import { newlyUrgent } from '../parts/newly-urgent.js';
import { kindWord } from '../parts/kind-word.js';
import { calm, shown } from '../kit/states.js';
import { teacup } from '../parts/pictures.js';
import { waitingRow } from '../parts/waiting-row.js';
import { nameOf } from '../parts/place-names.js';
import { isolated } from '../parts/isolated.js';
import { unanswered } from '../parts/unanswered.js';

/** A worker's first look in the morning: who needs somebody now, and what is calm. */
class Today extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.lists = this.me.places.map((place) => ({ place, polled: new Polled(this, `/api/introductions?place=${encodeURIComponent(place)}`, { heard: newlyUrgent(place) }) }));
    super.connectedCallback();
  }

  render() {
    return html`<h1>${greeting()}, ${isolated(this.me.name?.split(' ')[0] ?? 'you')}</h1>
      ${this.lists.length ? this.lists.map((list) => this.place(list)) : html`<p class="notice">You are not part of a place yet. Your lead can add you.</p>`}
      <div class="smile">${teacup()}<p>${kindWord(new Date())}</p></div>`;
  }

  place({ place, polled }) {
    return html`<section aria-label=${nameOf(place)}>${shown(polled, (data) => this.list(place, data))}</section>`;
  }

  /** @param {string} place @param {import('../types.js').WaitingList} data */
  list(place, { introductions: all, next, unanswered: ignored }) {
    if (!all.length) return calm(`No one is waiting in ${nameOf(place)}`, 'Everyone who came has been welcomed. Well done, team.');
    const now = all.filter((who) => who.urgent || who.overdue);
    const late = all.filter((who) => who.overdue).length;
    const soon = all.filter((who) => who.urgent).length;
    const more = next ? '+' : '';
    return html`${ignored ? html`<div class="notice" data-unanswered><p><strong>${unanswered(ignored)}</strong></p></div>` : nothing}<ul class="counts">
        <li><strong>${all.length}${more}</strong> waiting in ${nameOf(place)}</li>
        <li class=${soon ? 'urgent' : ''}><strong>${soon}</strong> ${soon === 1 ? 'needs' : 'need'} someone soon</li>
        <li class=${late ? 'late' : ''}><strong>${late}</strong> ${late === 1 ? 'promise' : 'promises'} overdue</li>
      </ul>
      ${now.length
        ? html`<h2>Start here</h2><ul class="rows">${now.slice(0, 5).map(waitingRow)}</ul>`
        : html`<h2>Nothing is overdue</h2><p class="soft">Everyone below is within the time we promised. Those who have waited longest come first.</p><ul class="rows">${all.slice(0, 3).map(waitingRow)}</ul>`}
      <p class="buttons"><a class="govuk-button govuk-button--secondary" href="/waiting">Everyone who is waiting</a></p>`;
  }
}

customElements.define('lw-today', Today);
