// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment, atTime } from '../dates.js';
import { sendOnce, sentence } from '../intentions.js';
import { Polled } from '../polled.js';
import { nameOf } from '../parts/place-names.js';
import { calm, shown } from '../parts/states.js';
import { isolated } from '../parts/isolated.js';

/** Records opened from outside, for the privacy officer of where the people are. */
class OpenedPage extends LitElement {
  static properties = { said: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.polled = new Polled(this, '/api/break-glass', { whole: true });
    super.connectedCallback();
  }

  /** @param {Opening} it */
  async note(it) {
    this.said = undefined;
    try {
      await sendOnce(`/api/break-glass/${it.id}/acknowledge`, {});
      this.polled.now();
    } catch (trouble) {
      this.said = sentence(trouble);
    }
  }

  render() {
    return html`<h1>Emergency access</h1>
      <p class="govuk-body-l">Workers from outside the team who had to open a record, and why. Each was open for one hour at most.</p>
      ${this.said ? html`<div class="notice" role="alert"><p>${this.said}</p></div>` : nothing}
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
        : html`<button class="govuk-button" type="button" @click=${() => this.note(it)}>I have looked at this</button>`}
        <a href="/people/${it.person}/seen">Who has seen this record</a></p></li>`;
  }
}

/** @typedef {{id: string, person: string, place: string, by: string, reason: string, at: string, until: string, notedBy: ?string, notedAt: ?string}} Opening */

customElements.define('lw-opened', OpenedPage);
