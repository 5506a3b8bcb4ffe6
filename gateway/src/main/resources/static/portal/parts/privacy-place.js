// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment, onDay } from '../dates.js';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { later } from '../kit/later.js';
import { Polled } from '../polled.js';
import { isolated } from './isolated.js';
import { holds, identified, kinds, reasons, word } from './privacy-words.js';
import { calm, shown } from '../kit/states.js';

/** One place's requests and holds, with what the officer can do about each. */
class PrivacyPlace extends LitElement {
  static properties = { place: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    const place = encodeURIComponent(this.place);
    this.requests = new Polled(this, `/api/privacy/requests?place=${place}`, { whole: true });
    this.held = new Polled(this, `/api/privacy/holds?place=${place}`, { whole: true });
    this.doing = new Doing(this);
    super.connectedCallback();
  }

  again = () => Promise.all([this.requests.now(), this.held.now()]);

  /** @param {string} url @param {unknown} body @param {unknown} done */
  act(url, body, done) {
    return this.doing.send(url, body, { done, again: this.again });
  }

  render() {
    return html`${this.doing.notice()}
      ${shown(this.requests, ({ requests }) => (requests.length ? html`<ul class="rows">${requests.map((it) => this.request(it))}</ul>` : calm('No requests are waiting', 'Every request has been answered.')))}
      <div class="unprinted"><h3>Records on hold</h3>
      ${shown(this.held, ({ held }) => (held.length ? html`<ul class="rows">${held.map((it) => this.hold(it))}</ul>` : html`<p class="soft">None.</p>`))}</div>`;
  }

  request(it) {
    const name = it.name ? isolated(it.name) : 'Name erased';
    return html`<li class="card ${it.overdue ? 'late' : ''}">
      <h3>${name} ${kinds[it.kind]}</h3>
      <p>${it.overdue ? html`<span class="chip late">Overdue</span> ` : nothing}${this.stands(it)}</p>
      <p class="soft small">Asked ${atMoment(it.askedAt)}; ${identified[it.identifiedBy]}.${it.holds ? html`<span class="unprinted"> This record is on hold.</span>` : nothing}</p>
      ${it.mine ? html`<p class="notice">You asked for this or recorded it, so someone else must decide.</p>` : it.state === 'asked' ? this.decide(it, name) : nothing}
      ${it.state === 'ready' ? html`<p class="buttons"><a class="govuk-button govuk-button--secondary" href="/api/people/${it.person}/copy/page" target="_blank" rel="noopener">Print it to hand over</a></p>` : nothing}
      ${['asked', 'waiting'].includes(it.state) ? this.choose(it, name, 'Place a hold', 'hold', holds, `/api/people/${it.person}/holds`, html`${name}: the record is kept until you lift the hold.`) : nothing}
    </li>`;
  }

  stands(it) {
    if (it.state === 'asked') return html`Answer by <strong>${onDay(it.decideBy)}</strong>`;
    if (it.state === 'ready') return `Ready to collect until ${atMoment(it.on)}`;
    if (it.state === 'waiting') return `Released; starts ${atMoment(it.on)} unless they change their mind`;
    if (it.state === 'closing') return 'Erased everywhere. Their login and their key are being removed';
    const missing = it.missing.join(', ');
    if (it.state === 'gathering') return `Being put together. Still waiting for: ${missing}`;
    return html`${it.state === 'chased' ? html`<span class="chip late">No answer for two days</span> ` : nothing}Being erased. Still waiting for: ${missing}`;
  }

  decide(it, name) {
    const url = `/api/privacy/requests/${it.id}`;
    const done = it.kind === 'copy' ? html`${name}: the copy is being put together.` : html`${name}: starts in 14 days unless they change their mind.`;
    return html`<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.act(`${url}/release`, {}, done)}>Release for ${name}</button></p>
      ${this.choose(it, name, 'Refuse', 'refuse', reasons, `${url}/refuse`, html`${name}: refused. Please tell them what they can do.`)}`;
  }

  /** A reason is always chosen; there is none by default. */
  choose(it, name, text, what, reasons, url, done) {
    const go = (event) => this.doing.form(event, ({ reason }) => sendOnce(url, { reason }), { done, again: this.again });
    return later(text, html`<form novalidate @submit=${go}>
        ${select('reason', html`Reason for ${name}`, [['', 'Choose a reason'], ...reasons], { id: `${what}-${it.id}`, required: true, missing: 'Choose a reason first.' })}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" aria-disabled=${this.doing.waits}>${text} for ${name}</button></p>
      </form>`);
  }

  hold(it) {
    const name = it.name ? isolated(it.name) : 'Name erased';
    return html`<li class="card"><h3>${name}</h3>
      ${it.holds.map((hold) => html`<p>${word(holds, hold.reason)}, since ${onDay(hold.at)}</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.act(`/api/people/${it.person}/holds/${hold.id}/lift`, {}, html`${name}: the hold is lifted.`)}>Lift the hold for ${name}</button></p>`)}</li>`;
  }
}

customElements.define('lw-privacy-place', PrivacyPlace);
