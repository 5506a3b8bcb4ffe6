// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDate, onDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { sure, which } from '../kit/sure.js';
import { byWay, came, ways, why } from '../parts/check-in-words.js';
import { isolated } from '../parts/isolated.js';
import { Polled } from '../polled.js';
import { howItWent, nextWithoutWords, planned, told, when } from './check-in-forms.js';
import './rhythm.js';

/**
 * @typedef {{id: string, step: string, day: string, hour: ?string, way: ?string, why: string, again: boolean, overdue: boolean, owner: ?string}} Planned
 * @typedef {{id: string, came: string, on: string, way: ?string, how: ?string, next: ?string, nextOn: ?string, by: ?string}} Past
 */

/** Check-ins with somebody: those to come, how those before went, and what may be done about either. */
class KeepingInTouch extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, me: { attribute: false }, closed: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/check-ins`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** @param {SubmitEvent} event @param {string} url @param {(its: import('../kit/form.js').Its) => unknown} body @param {string} done @param {boolean} [says] */
  save(event, url, body, done, says = false) {
    return this.doing.form(event, (its, form) => sendForm(form, url, body(its)), { check: says ? nextWithoutWords : undefined, done, again: this.polled.now });
  }

  /** @param {Planned} it */
  async missed(it) {
    const follows = html`<p>${it.again ? 'They were not reached before either. This becomes a step to find out what to do.' : 'If their contact rules allow it, this is planned once more. If not, it becomes a step to find out what to do.'}</p>`;
    const way = await which({ title: 'You could not reach them?', follows, label: 'How did you try?', options: ways, yes: 'Save' });
    if (way) await this.doing.send(`${this.url}/${it.id}/missed`, { way }, { intention: `missed ${it.id} ${it.again}`, done: 'Saved.', again: this.polled.now, focus: 'h3' });
  }

  /** @param {Planned} it */
  async callOff(it) {
    const follows = html`<p>It leaves the list of next steps. If they keep in touch regularly, the next one is planned.</p>`;
    if (!(await sure({ title: 'Call this check-in off?', follows, yes: 'Yes, call it off' }))) return;
    await this.doing.send(`${this.url}/${it.id}/call-off`, {}, { done: 'Called off.', again: this.polled.now, focus: 'h3' });
  }

  render() {
    return html`<section class="card" aria-labelledby="keeping-in-touch"><h3 id="keeping-in-touch" tabindex="-1">Keeping in touch</h3>
      ${this.doing.notice()}${shown(this.polled, (it) => this.all(it), { missing: html`<p class="soft">No check-in is known here.</p>` })}
      ${this.closed ? nothing : html`${later('Note a contact', this.note())}${later('Plan a check-in', this.plan())}`}
      <lw-rhythm .of=${this.of} .closed=${this.closed} .again=${() => this.polled.now()}></lw-rhythm></section>`;
  }

  note() {
    const send = (/** @type {SubmitEvent} */ event) => this.save(event, this.url, (its) => ({ contact: told(its) }), 'Noted.', true);
    return html`<p>Something that was not planned: you rang, met or wrote.</p>${howItWent(`${this.url} note`, 'note', 'contact.', 'Save', { doing: this.doing, send, tried: true })}`;
  }

  plan() {
    const send = (/** @type {SubmitEvent} */ event) => this.save(event, this.url, (its) => ({ plan: planned(its) }), 'Planned. It is one of your steps.');
    return when(`${this.url} plan`, 'plan', 'plan.', 'Plan it', { doing: this.doing, send });
  }

  /** @param {{planned: Planned[], past: Past[], earlier: number}} its */
  all({ planned: coming, past, earlier }) {
    return html`${coming.length ? html`<ul class="govuk-list spaced">${coming.map((it) => this.coming(it))}</ul>` : html`<p class="soft">No check-in is planned.</p>`}
      ${past.length ? html`<h4>Before</h4><ul class="govuk-list spaced">${past.map((it) => one(it, this.who(it.by)))}</ul>` : nothing}
      ${earlier ? html`<p class="soft">${earlier} more before these. A copy of their record holds them all.</p>` : nothing}`;
  }

  /** @param {Planned} it */
  coming(it) {
    const { doing } = this;
    const at = `${this.url}/${it.id}`;
    const done = (/** @type {SubmitEvent} */ event) => this.save(event, `${at}/done`, told, 'Saved.', true);
    const move = (/** @type {SubmitEvent} */ event) => this.save(event, `${at}/move`, planned, 'Planned for another day.');
    return html`<li><div><strong>${onDay(it.day)}${it.hour ? `, ${it.hour.slice(0, 5)}` : ''}</strong> ${byWay(it.way)}
        <span class="small ${it.overdue ? 'late' : 'soft'}">${it.overdue ? 'overdue · ' : ''}${why[it.why] ?? 'Check-in'} · ${this.who(it.owner) ?? 'anyone in the team'}${it.again ? ' · not reached once' : ''}</span></div>
      ${this.closed ? nothing : html`${later(html`Say how it went<span class="govuk-visually-hidden"> on ${onDay(it.day)}</span>`, howItWent(`${at}/done`, `done-${it.id}`, '', 'Save', { doing, send: done }))}
        ${later(html`Plan it for another day<span class="govuk-visually-hidden">: ${onDay(it.day)}</span>`, when(`${at}/move`, `move-${it.id}`, '', 'Move it', { doing, send: move, it }))}
        <p class="buttons unprinted">${this.press('I could not reach them', () => this.missed(it), it)}${this.press('Call it off', () => this.callOff(it), it)}</p>`}</li>`;
  }

  /** @param {string} text @param {() => unknown} act @param {Planned} it */
  press(text, act, it) {
    return html`<button class="govuk-button govuk-button--secondary slim" type="button" aria-disabled=${this.doing.waits} @click=${act}>${text}<span class="govuk-visually-hidden">: ${onDay(it.day)}</span></button>`;
  }

  /** @param {?string} worker */
  who(worker) {
    if (!worker) return null;
    if (worker === this.me.id) return 'you';
    const lead = this.it.leadWorker;
    return lead?.id === worker ? isolated(lead.name) : 'someone in the team';
  }
}

/** @param {Past} it @param {unknown} who */
export const one = (it, who) => html`<li><strong>${onDate(it.on)}</strong> <span class="soft">${came[it.came] ?? 'Contact'}${it.way ? ` ${byWay(it.way)}` : ''}${who ? html` · ${who}` : nothing}</span>
  ${it.how ? html`<p class="as-written">${it.how}</p>` : nothing}
  ${it.next ? html`<p><span class="soft">Next:</span> <span class="as-written">${it.next}</span>${it.nextOn ? html` <span class="soft">by ${onDate(it.nextOn)}</span>` : nothing}</p>` : nothing}</li>`;

customElements.define('lw-keeping-in-touch', KeepingInTouch);
