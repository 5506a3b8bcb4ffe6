// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { atMoment, onDay } from '../dates.js';
import { Polled } from '../polled.js';
import '../parts/held-back.js';
import { shown } from '../parts/states.js';
import { doing, sayTrouble, sent, today } from '../talk/doing.js';
import { choice, day, line, lines, tick, ticks } from '../talk/fields.js';
import { isolated } from '../parts/isolated.js';
import { kept, sendForm } from '../parts/kept-form.js';

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
  static properties = { of: { attribute: false }, closed: { attribute: false }, busy: { state: true }, said: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/people/${this.of}/concerns`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** @param {string} path @param {SubmitEvent} event @param {(its: FormData) => object} body */
  post(path, event, body) {
    const [form, its] = sent(event);
    doing(this, async () => {
      try {
        await sendForm(form, `${this.url}${path}`, body(its));
        form.closest('details')?.removeAttribute('open');
      } finally {
        this.polled.now();
      }
    });
  }

  render() {
    return html`${shown(this.polled, (it) => repeat(it.concerns, (one) => one.id, (one) => this.one(one)))}${sayTrouble(this)}
      ${more('Raise a concern', html`<form class="govuk-details__text" ${kept(this.url)} @submit=${(event) => this.post('', event, raised)}>
        ${choice('concern-about', 'about', 'Who is it about?', this.closed ? abouts.slice(1) : abouts)}
        ${ticks('What is it about?', 'kind', kinds)}
        ${lines('concern-what', 'what', 'What worries you', { required: true, rows: 5, hint: 'What was seen and said. We do not use risk scores.' })}
        ${lines('concern-wanted', 'wanted', 'What they want to happen')}
        <button class="govuk-button" type="submit">Raise it</button></form>`)}`;
  }

  one(it) {
    return html`<article class="concern"><h3>${named(abouts, it.about)}: ${it.kinds.map((kind) => named(kinds, kind).toLowerCase()).join(', ')}</h3>
      <p>${it.toldPerson ? html`<span class="chip">Told on ${onDay(it.toldOn)}</span>` : html`<span class="chip late">Not told yet</span>`} <span class="soft small">${isolated(it.raisedBy)}, ${atMoment(it.raisedAt)}</span></p>
      <blockquote class="words" dir="auto">${it.what}</blockquote>
      ${it.wanted ? html`<p><strong>What they want:</strong> ${it.wanted}</p>` : nothing}
      ${it.shares.length ? html`<ul>${it.shares.map((share) => html`<li>${isolated(share.service)} was told on ${onDay(share.on)}${share.agreed ? ', as agreed' : html`, without their agreement: ${isolated(share.reason)}`}</li>`)}</ul>` : nothing}
      ${this.closed && it.about === 'person' ? nothing : more('Someone outside was told', html`<form class="govuk-details__text" ${kept(`${this.url}/${it.id}/shares`)} @submit=${(event) => this.post(`/${it.id}/shares`, event, shared)}>
        ${line(`who-${it.id}`, 'service', 'Which service', { required: true })}${day(`when-${it.id}`, 'on', 'When', { value: today(), max: today() })}
        <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">${tick(`agreed-${it.id}`, 'agreed', 'true', 'They agreed to it')}</div>
        ${lines(`reason-${it.id}`, 'reason', 'If they did not agree: why it was shared')}
        <button class="govuk-button govuk-button--secondary" type="submit">Record it</button></form>`)}
      ${it.toldPerson || this.closed ? nothing : more('They were told', html`<form class="govuk-details__text" @submit=${(event) => this.post(`/${it.id}/told`, event, (its) => ({ on: its.get('on') }))}>
        ${day(`told-${it.id}`, 'on', 'When they were told', { value: today(), max: today() })}
        <p>From then on they can read this themselves.</p>
        <button class="govuk-button govuk-button--secondary" type="submit">Record that they know</button></form>`)}
    </article>`;
  }
}

/** @param {FormData} its */
const raised = (its) => ({ about: its.get('about'), kinds: its.getAll('kind'), what: its.get('what'), wanted: its.get('wanted') || null });

/** @param {FormData} its */
const shared = (its) => ({ service: its.get('service'), on: its.get('on'), agreed: its.has('agreed'), reason: its.get('reason') || null });

/** @param {string} title @param {unknown} inside */
const more = (title, inside) => html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>${inside}</details>`;

customElements.define('lw-concerns', Concerns);
customElements.define('lw-open-concerns', OpenConcerns);
