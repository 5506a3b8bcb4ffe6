// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { atMoment } from '../dates.js';
import { sendOnce } from '../intentions.js';
import { Polled } from '../polled.js';
import { calm, shown } from '../parts/states.js';
import { chips } from '../parts/waiting-row.js';
import { workersOf } from '../parts/workers.js';
import { doing, sayTrouble, sent, today } from './doing.js';
import { choice, day, ticks } from './fields.js';
import { isolated } from '../parts/isolated.js';

/** @type {[string, string][]} */
const steps = [['conversation', 'A conversation'], ['call', 'A call'], ['visit', 'A visit'], ['check-in', 'A check-in'], ['practical-help', 'Practical help'], ['talk-with-partner', 'Talk with a partner']];

/** One place's huddle of today: agenda, who came, decisions. */
class PlaceHuddle extends LitElement {
  static properties = { place: { attribute: false }, me: { attribute: false }, team: { state: true }, busy: { state: true }, said: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    const place = encodeURIComponent(this.place);
    this.polled = new Polled(this, `/api/huddles?place=${place}`);
    this.team = [];
    workersOf(this.place).then((team) => (this.team = team));
    super.connectedCallback();
  }

  /** @param {string} path @param {object} body @param {string} [about] whom it is about, or where */
  act(path, body, about = '') {
    return doing(this, async () => {
      await sendOnce(`/api/huddles${path}`, body, `huddle${path} ${about}`);
      await this.polled.now();
    });
  }

  render() {
    return html`${shown(this.polled, (it) => this.whole(it))}${sayTrouble(this)}`;
  }

  whole(it) {
    const nobody = !it.introductions.length && !it.needThought.length;
    return html`${it.state === 'open' ? this.here(it) : nothing}
      ${nobody ? calm('No one to discuss at the moment', 'You can add someone to the agenda from their page.') : nothing}
      ${it.introductions.length ? html`<h3>New</h3><ul class="rows">${repeat(it.introductions, (one) => one.id, (one) => this.item(it, one, 'introduction', one.broughtBy, `/waiting/${one.id}`))}</ul>` : nothing}
      ${it.needThought.length ? html`<h3>To discuss</h3><ul class="rows">${repeat(it.needThought, (one) => one.id, (one) => this.item(it, one, 'person', one.why, `/people/${one.id}`))}</ul>` : nothing}
      ${it.decisions.length ? html`<p class="soft">${it.decisions.length === 1 ? 'One decision' : `${it.decisions.length} decisions`} today, all carried out.</p>` : nothing}
      ${this.turn(it)}`;
  }

  turn(it) {
    if (it.state === 'none') return html`<p class="buttons"><button class="govuk-button" type="button" @click=${() => this.act('', { place: this.place }, this.place)}>Start today’s huddle</button></p>`;
    if (it.state === 'open') return html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.act(`/${it.huddle}/close`, {})}>End the huddle</button></p>`;
    return html`<div class="notice" role="status"><p>Today’s huddle is over. Thank you all.</p></div>`;
  }

  here(it) {
    if (!this.team.length) return nothing;
    return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Who came (${it.came.length})</span></summary>
      <form class="govuk-details__text" @submit=${(event) => this.act(`/${it.huddle}/came`, { workers: sent(event)[1].getAll('came') })}>
        ${ticks('Who is here?', 'came', this.team.map((worker) => [worker.id, worker.name]))}
        <button class="govuk-button govuk-button--secondary" type="submit">Save who came</button></form></details>`;
  }

  item(it, one, about, words, href) {
    return html`<li class="row topic ${one.urgent ? 'urgent' : ''}"><h4><a href=${href}>${isolated(one.name || 'Name not known yet')}</a></h4>
      <p class="said unprinted">“${isolated(words)}”</p><p class="when soft">${about === 'introduction' ? chips(one) : nothing}<span>since ${atMoment(one.receivedAt ?? one.since)}</span></p>
      ${it.state === 'open' && this.team.length ? this.decision(it, one, about) : nothing}</li>`;
  }

  decision(it, one, about) {
    const decide = (event) => {
      const its = sent(event)[1];
      this.act(`/${it.huddle}/decisions`, { about, subject: one.id, leadWorker: its.get('lead'), step: its.get('step'), due: its.get('due') }, one.id);
    };
    return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Decide</span></summary>
      <form class="govuk-details__text" @submit=${decide}>
        ${choice(`lead-${one.id}`, 'lead', 'Lead worker', this.team.map((worker) => [worker.id, worker.name]))}
        ${choice(`step-${one.id}`, 'step', 'What happens next', steps)}
        ${day(`due-${one.id}`, 'due', 'By when', { value: today(), min: today() })}
        <button class="govuk-button" type="submit">${about === 'introduction' ? 'Welcome them' : 'Decide'}</button></form></details>`;
  }
}

customElements.define('lw-place-huddle', PlaceHuddle);
