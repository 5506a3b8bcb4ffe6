// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { atMoment, onDay, today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date, field, select, tick, ticks, words } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { later } from '../kit/later.js';
import { Polled } from '../polled.js';
import '../parts/held-back.js';
import { shown } from '../kit/states.js';
import { lengths } from '../kit/lengths.js';
import { isolated } from '../parts/isolated.js';
import { kept, sendForm } from '../kit/kept.js';

/** @type {[string, string][]} */
const abouts = [['person', 'The person'], ['child', 'A child'], ['somebody-else', 'Someone else']];
/** @type {[string, string][]} */
const kinds = [['needs', 'Unmet needs'], ['abuse', 'Abuse'], ['neglect', 'Neglect']];
const named = (options, code) => options.find(([value]) => value === code)?.[1] ?? code;

/** Safety concerns: the team's alone, until it is recorded that the person was told; read only when somebody opens them. */
class Concerns extends LitElement {
  static properties = { of: { attribute: false }, name: { attribute: false }, closed: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`<section class="card held-back" aria-labelledby="concerns"><h2 id="concerns">Safety concerns</h2>
      <p class="notice"><strong>Not visible to ${isolated(this.name || 'the person')}</strong>, to supporters or to partners, until you record that they were told. Do not open this part where someone can look over your shoulder. It is never printed.</p>
      <lw-held-back .name=${'safety concerns'} .inside=${() => html`<lw-open-concerns .of=${this.of} .closed=${this.closed}></lw-open-concerns>`}></lw-held-back>
    </section>`;
  }
}

/** What was raised, and a way to raise more; once somebody died, about somebody else. */
class OpenConcerns extends LitElement {
  static properties = { of: { attribute: false }, closed: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/concerns`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** @param {string} path @param {SubmitEvent} event @param {string} done @param {(its: Record<string, string>, form: HTMLFormElement) => object} body */
  async post(path, event, done, body) {
    const sent = await this.doing.form(event, (its, form) => sendForm(form, `${this.url}${path}`, body(its, form)), { done, again: this.polled.now });
    if (!sent) this.polled.now();
  }

  render() {
    return html`${shown(this.polled, (it) => repeat(it.concerns, (one) => one.id, (one) => this.one(one)))}${this.doing.notice()}
      ${later('Raise a concern', html`<form novalidate ${kept(this.url)} @submit=${(event) => this.post('', event, 'Raised.', raised)}>
        ${select('about', 'Who is it about?', this.closed ? abouts.slice(1) : abouts, { id: 'concern-about' })}
        ${ticks('kind', 'What is it about?', kinds)}
        ${words('what', 'What worries you', { id: 'concern-what', required: true, rows: 5, most: lengths.ConcernRequest.what, hint: 'What was seen and said. We do not use risk scores.' })}
        ${words('wanted', 'What they want to happen', { id: 'concern-wanted', most: lengths.ConcernRequest.wanted })}
        <button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Raise it</button></form>`)}`;
  }

  one(it) {
    return html`<article class="concern"><h3>${named(abouts, it.about)}: ${it.kinds.map((kind) => named(kinds, kind).toLowerCase()).join(', ')}</h3>
      <p>${it.toldPerson ? html`<span class="chip">Told on ${onDay(it.toldOn)}</span>` : html`<span class="chip late">Not told yet</span>`} <span class="soft small">${isolated(it.raisedBy)}, ${atMoment(it.raisedAt)}</span></p>
      <blockquote class="words" dir="auto">${it.what}</blockquote>
      ${it.wanted ? html`<p><strong>What they want:</strong> ${it.wanted}</p>` : nothing}
      ${it.shares.length ? html`<ul>${it.shares.map((share) => html`<li>${isolated(share.service)} was told on ${onDay(share.on)}${share.agreed ? ', as agreed' : html`, without their agreement: ${isolated(share.reason)}`}</li>`)}</ul>` : nothing}
      ${this.closed && it.about === 'person' ? nothing : later('Someone outside was told', html`<form novalidate ${kept(`${this.url}/${it.id}/shares`)} @submit=${(event) => this.post(`/${it.id}/shares`, event, 'Recorded.', shared)}>
        ${field('service', 'Which service', { id: `who-${it.id}`, required: true, most: lengths.ConcernShareRequest.service })}${date('on', 'When', { id: `when-${it.id}`, value: today(), max: today(), required: true })}
        ${tick('agreed', 'They agreed to it', { id: `agreed-${it.id}` })}
        ${words('reason', 'If they did not agree: why it was shared', { id: `reason-${it.id}`, most: lengths.ConcernShareRequest.reason })}
        <button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Record it</button></form>`)}
      ${it.toldPerson || this.closed ? nothing : later('They were told', html`<form novalidate ${kept(`${this.url}/${it.id}/told`)} @submit=${(event) => this.post(`/${it.id}/told`, event, 'Recorded.', ({ on }) => ({ on }))}>
        ${date('on', 'When they were told', { id: `told-${it.id}`, value: today(), max: today(), required: true })}
        <p>From then on they can read this themselves.</p>
        <button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Record that they know</button></form>`)}
    </article>`;
  }
}

/** @param {Record<string, string>} its @param {HTMLFormElement} form */
const raised = ({ about, what, wanted }, form) => ({ about, kinds: several(form, 'kind'), what, wanted: wanted ?? null });

/** @param {Record<string, string>} its */
const shared = ({ service, on, agreed, reason }) => ({ service, on, agreed: agreed === 'true', reason: reason ?? null });

customElements.define('lw-concerns', Concerns);
customElements.define('lw-open-concerns', OpenConcerns);
