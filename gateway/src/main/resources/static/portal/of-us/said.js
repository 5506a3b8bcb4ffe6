// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Doing } from '../kit/doing.js';
import { select, tick, words } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { shown, together } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { asOptions, teamOf } from '../parts/workers.js';
import { Polled } from '../polled.js';
import { complaining, said } from './words.js';

/** What somebody said about us and what we answered; whoever may complain does so here. `as`: own, team or supporter. */
class Heard extends LitElement {
  static properties = { of: { attribute: false }, as: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.all = new Polled(this, `${this.url}/heard`);
    if (this.as !== 'supporter') this.person = new Polled(this, `/api/people/${this.of}`);
    /** @type {Polled[]} */
    this.teams = this.as === 'team' ? this.me.places.map((/** @type {string} */ place) => teamOf(this, place)) : [];
    super.connectedCallback();
  }

  get url() {
    return `/api/people/${this.of}/care-plan`;
  }

  render() {
    return html`<section aria-labelledby="said-of-us"><h2 id="said-of-us">What was said, and what was done</h2>${this.doing.notice()}
      ${shown(this.all, ({ heard }) => (heard.length ? html`<ul class="plan">${repeat(heard, (/** @type {any} */ { id }) => id, (it) => html`<li>${said(it, this.as)}${it.mine && !it.answer && it.answerBy ? this.takingBack(it) : nothing}</li>`)}</ul>` : html`<p class="soft">Nothing yet.</p>`))}
      ${later(complaining[this.as].title, this.asked ? shown(this.asked, () => this.form()) : this.form(), undefined, `complaint ${this.of} ${this.as}`)}</section>`;
  }

  /** Who it may be about is known before anybody writes. */
  get asked() {
    return this.as === 'team' ? together(...this.teams) : this.person;
  }

  form() {
    return html`<form novalidate ${kept(`complaint ${this.of} ${this.as}`)} @submit=${(/** @type {SubmitEvent} */ event) => this.complain(event)}>
      <p>${complaining[this.as].first}</p>
      <p>A lead says within 3 working days that they have it, and answers within 20 working days. Working days are Monday to Friday.</p>
      ${words('text', 'What happened?', { rows: 5, required: true, most: lengths.ComplaintRequest.text })}
      ${this.about()}
      ${this.as === 'supporter' ? tick('shown', 'The person I support may read this', { hint: 'If I leave this empty, they are not told that I complained' }) : nothing}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Send the complaint</button></p></form>`;
  }

  /** Whoever it is about never answers it, so it matters to say so. */
  about() {
    const lead = this.person?.data?.leadWorker;
    if (this.as === 'own') return lead?.id && !lead.left ? tick('about', 'It is about my worker', { hint: 'If I tick this, my worker does not see it' }) : nothing;
    if (this.as === 'supporter') return nothing;
    const workers = this.teams.flatMap(({ data }) => (data ? asOptions(data) : []));
    return select('about', 'Who is it about?', [['', 'No one in the team'], ...workers], { hint: 'They do not see it, and do not answer it' });
  }

  /** @param {SubmitEvent} event */
  complain(event) {
    const lead = this.person?.data?.leadWorker?.id;
    const about = (/** @type {any} */ its) => (this.as === 'own' ? (its.about ? lead : undefined) : its.about || undefined);
    this.doing.form(event, (its, form) => sendForm(form, `${this.url}/complaints`, { text: its.text, about: about(its), shown: its.shown || undefined }), { done: 'A lead has this now.', again: this.all?.now });
  }

  /** @param {any} it */
  takingBack(it) {
    return html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.takeBack(it)}>Take this complaint back</button></p>`;
  }

  /** @param {any} it */
  async takeBack(it) {
    if (!(await sure({ title: 'Take this complaint back?', follows: html`<p>No one answers it then. A lead may have read it.</p>`, yes: 'Take it back' }))) return;
    await this.doing.send(`${this.url}/heard/${it.id}/withdraw`, {}, { done: 'It is taken back.', again: this.all?.now });
  }
}

customElements.define('lw-said-of-us', Heard);
