// @ts-check
import { html, LitElement } from 'lit';
import { atMoment, atTime } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { Polled } from '../polled.js';
import { nameOf } from '../parts/place-names.js';
import { calm, shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';

/** Records opened from outside, for the privacy officer of where the people are. */
class OpenedPage extends LitElement {
  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.polled = new Polled(this, '/api/break-glass', { whole: true });
    super.connectedCallback();
  }

  /** @param {Opening} it */
  note(it) {
    return this.doing.send(`/api/break-glass/${it.id}/acknowledge`, {}, { done: 'Noted that you have looked at this.', again: this.polled.now });
  }

  render() {
    return html`<h1>Emergency access</h1>
      <p class="govuk-body-l">Workers from outside the team who had to open a record, and why. Each was open for one hour at most.</p>
      ${this.doing.notice()}
      ${shown(this.polled, ({ openings }) => (openings.length ? html`<ul class="rows">${openings.map((it) => this.row(it))}</ul>` : calm('Nothing to look at', 'No one has used emergency access.')))}`;
  }

  /** @param {Opening} it */
  row(it) {
    return html`<li class="row ${it.notedAt ? '' : 'urgent'}">
      <h2 class="small">${isolated(it.by)}, ${atMoment(it.at)}</h2>
      <p class="when">${nameOf(it.place)}, open until ${atTime(it.until)}</p>
      <blockquote class="words unprinted" dir="auto">${it.reason}</blockquote>
      <p class="buttons">${it.notedAt
        ? html`<span class="soft">Looked at by ${isolated(it.notedBy)}, ${atMoment(it.notedAt)}</span>`
        : html`<button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.note(it)}>I have looked at this</button>`}
        <a href="/people/${it.person}/seen">Who has seen this record</a></p></li>`;
  }
}

/** @typedef {{id: string, person: string, place: string, by: string, reason: string, at: string, until: string, notedBy: ?string, notedAt: ?string}} Opening */

customElements.define('lw-opened', OpenedPage);
