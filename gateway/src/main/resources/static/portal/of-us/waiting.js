// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Doing } from '../kit/doing.js';
import { words } from '../kit/fields.js';
import { kept, sendForm, typedForGone } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { left } from '../parts/left.js';
import { lengths } from '../kit/lengths.js';
import { calm, shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { nameOf } from '../parts/place-names.js';
import { calledIn, teamOf } from '../parts/workers.js';
import { Polled } from '../polled.js';
import { said } from './words.js';

/** What waits for the leads of a place, and their answers; what is due first comes first. */
class Waiting extends LitElement {
  static properties = { place: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    /** What waited since this page was opened. @type {Map<string, any>} */
    this.known = new Map();
  }

  connectedCallback() {
    this.all = new Polled(this, `/api/could-be-better?place=${encodeURIComponent(this.place)}`, { whole: true, heard: ({ heard }) => heard.forEach((/** @type {any} */ it) => this.known.set(it.id, it)) });
    this.team = teamOf(this, this.place);
    super.connectedCallback();
  }

  render() {
    const id = `waits-${this.place}`;
    return html`${this.all?.data ? this.leftOver(this.all.data.heard) : nothing}<section aria-labelledby=${id}><h2 id=${id}>${nameOf(this.place)}</h2>${this.doing.notice()}
      ${shown(this.all, ({ heard }) => (heard.length ? html`<ul class="plan">${repeat(heard, (/** @type {any} */ it) => it.id, (it) => this.row(it))}</ul>` : calm('Nothing waits', 'There is nothing for you to answer.', 3)))}</section>`;
  }

  /** It was answered, perhaps by this very answer whose reply was lost, or taken back: what was written stays. @param {{id: string}[]} heard */
  leftOver(heard) {
    return typedForGone(this.about(''), heard.map(({ id }) => id)).map(({ of, words: text, forget }) => {
      const it = this.known.get(of);
      const what = html`Throw it away<span class="govuk-visually-hidden">: ${isolated(beginning(text.join(' ')))}</span>`;
      const why = html`It may be your own answer that was saved, or another lead’s, or it was taken back. ${it ? html`<a href="/people/${it.person}/could-be-better">Read what stands there</a>` : nothing}`;
      const about = it ? [{ label: 'What was said', text: it.text }] : [];
      return left(`left-${of}`, why, [...about, ...text.map((typed) => ({ label: 'Your answer', text: typed }))], what, () => (forget(), this.requestUpdate()), 'This does not wait for an answer any more');
    });
  }

  /** Whoever was in a part that goes is not left nowhere. */
  willUpdate() {
    const at = document.activeElement;
    this.stood = this.contains(at) ? at : undefined;
  }

  updated() {
    if (!this.stood || this.stood.isConnected) return;
    const heading = /** @type {HTMLElement} */ (this.querySelector('h2'));
    heading.tabIndex = -1;
    heading.focus();
  }

  /** What is typed for which answer. @param {string} id */
  about = (id) => `answer ${this.place} ${id}`;

  /** @param {any} it */
  row(it) {
    return html`<li>${said(it, 'team')}${it.about ? html`<p>It is about ${isolated(calledIn(this.team, it.about) ?? 'someone in the team')}. They do not see it.</p>` : nothing}${it.mustNeverKnow ? html`<p><strong>Whoever complained is someone who must never know.</strong> They do not see what you answer.</p>` : nothing}
      <p><a href="/people/${it.person}">Open their page</a></p>
      ${it.acknowledgeBy ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.acknowledge(it)}>Say that I have this</button></p>` : nothing}
      ${later('Answer this', this.answering(it), undefined, this.about(it.id))}</li>`;
  }

  /** @param {any} it */
  answering(it) {
    return html`<form novalidate ${kept(this.about(it.id))} @submit=${(/** @type {SubmitEvent} */ event) => this.answer(event, it)}>
      ${words('text', 'What did we do about it?', { id: `text-${it.id}`, rows: 4, required: true, hint: it.kind === 'reflection' ? 'They and their team read this' : it.mustNeverKnow ? 'Whoever complained does not read this' : 'Whoever complained reads this', most: lengths.HeardAnswerRequest.text })}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Send the answer</button></p></form>`;
  }

  /** @param {any} it */
  at = ({ person, id }) => `/api/people/${person}/care-plan/heard/${id}`;

  /** @param {any} it */
  acknowledge(it) {
    this.doing.send(`${this.at(it)}/acknowledge`, {}, { done: 'They see that you have it.', again: this.all?.now });
  }

  /** @param {SubmitEvent} event @param {any} it */
  answer(event, it) {
    this.doing.form(event, (its, form) => sendForm(form, `${this.at(it)}/answer`, { text: its.text }), { done: 'Answered.', again: this.all?.now });
  }
}

/** @param {string} text */
const beginning = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

customElements.define('lw-waits-for-leads', Waiting);
