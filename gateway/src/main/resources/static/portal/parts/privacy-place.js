// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { read } from '../api.js';
import { atMoment, onDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { sure } from '../kit/sure.js';
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
      ${shown(this.requests, ({ requests }) => (requests.length ? html`<ul class="rows">${repeat(requests, (it) => it.id, (it) => this.request(it))}</ul>` : calm('No requests are waiting', 'Every request has been answered.')))}
      <div class="unprinted"><h3>Records on hold</h3>
      ${shown(this.held, ({ held }) => (held.length ? html`<ul class="rows">${repeat(held, (it) => it.person, (it) => this.hold(it))}</ul>` : html`<p class="soft">None.</p>`))}</div>`;
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
    const text = it.kind === 'copy' ? 'Release the copy for' : 'Approve the erasure of';
    return html`<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.release(it, name, text)}>${text} ${name}</button></p>
      ${this.choose(it, name, 'Refuse', 'refuse', reasons, `/api/privacy/requests/${it.id}/refuse`, html`${name}: refused. Please tell them what they can do.`)}`;
  }

  /** Neither comes back: the officer reads what follows, and of whom else a copy tells. */
  async release(it, name, text) {
    const url = `/api/privacy/requests/${it.id}`;
    const copy = it.kind === 'copy';
    const others = copy ? await this.doing.run(async () => (await read(`${url}/others`))?.data.others) : [];
    if (!others) return;
    const follows = copy ? html`${around(others)}<p>${name} can then read and keep everything in their copy. It cannot be taken back.</p>` : forGood(name);
    const done = copy ? html`${name}: the copy is being put together.` : html`${name}: starts in 14 days unless they change their mind.`;
    if (await sure({ title: html`${text} ${name}?`, follows, yes: copy ? 'Release the copy' : 'Approve the erasure' })) await this.act(`${url}/release`, {}, done);
  }

  /** A reason is always chosen; there is none by default. */
  choose(it, name, text, what, reasons, url, done) {
    const go = (event) => this.doing.form(event, ({ reason }, form) => sendForm(form, url, { reason }), { done, again: this.again });
    return later(text, html`<form novalidate ${kept(url)} @submit=${go}>
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

/** @type {Record<string, string>} */
const how = { 'introduced-them': 'introduced them', 'was-there': 'was part of a conversation', 'helps-them': 'was named as someone who helps' };

/** @param {{how: string, name: string}[]} others */
const around = (others) =>
  others.length
    ? html`<p>It may tell of other people. Check that nothing in it harms them:</p><ul>${others.map((it) => html`<li>${isolated(it.name)}: ${how[it.how] ?? 'is in the record'}</li>`)}</ul>`
    : html`<p>No one else is named in what we recorded by name. Words may still tell of other people.</p>`;

/** @param {unknown} name */
const forGood = (name) => html`<p>In 14 days everything about ${name} becomes unreadable for good, in every service and in every backup. Until then they can change their mind. After that no one can bring it back.</p>`;

customElements.define('lw-privacy-place', PrivacyPlace);
