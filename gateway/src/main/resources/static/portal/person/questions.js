// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { atMoment, today } from '../dates.js';
import { chip } from '../kit/chips.js';
import { Doing } from '../kit/doing.js';
import { choice, date, time, words } from '../kit/fields.js';
import { kept, sendForm, typedForGone } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { shown } from '../kit/states.js';
import { which } from '../kit/sure.js';
import { isolated } from '../parts/isolated.js';
import { left } from '../parts/left.js';
import { Polled } from '../polled.js';
import { became } from './message-words.js';
import { ask, options, said, stands, takesWords, wantsSomebody, withoutTime } from './question-words.js';

/** @typedef {import('../types.js').Question} Question */

const few = 5;

const goes = html`<p class="soft small">They get a link that takes one answer, by text or by email, as their rules allow. The message does not say what you ask. If it cannot go, asking in person becomes a step.</p>`;

/** What somebody was asked by a link, how it got there and what they answered; and a question to them, which goes only as their rules let it. */
class Questions extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, me: { attribute: false }, all: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.come = location.hash === '#questions';
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/questions`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** Whoever was in a form that goes is not left nowhere. */
  willUpdate() {
    const at = document.activeElement;
    this.stood = this.contains(at) ? at : undefined;
  }

  /** Whoever was led here by a step is taken to it, once. */
  updated() {
    if (this.stood && !this.stood.isConnected) /** @type {?HTMLElement} */ (this.querySelector('#questions'))?.focus();
    if (!this.come || this.polled.state === 'loading') return;
    this.come = false;
    /** @type {?HTMLElement} */ (this.querySelector('#questions'))?.focus();
  }

  /** @param {SubmitEvent} event @param {(its: import('../kit/form.js').Its) => unknown} body */
  ask(event, body) {
    const send = (/** @type {import('../kit/form.js').Its} */ its, /** @type {HTMLFormElement} */ form) => sendForm(form, this.url, body(its));
    return this.doing.form(event, send, { done: 'The question is on its way, when their rules let it go.', again: this.polled.now, focus: '#questions' });
  }

  /** @param {Question} it */
  async heard(it) {
    const follows = html`<p>${ask(it)}</p><p class="soft">After this, the link takes no answer.</p>`;
    const choice = await which({ title: 'What did they answer?', follows, label: 'Their answer', options: options(it), yes: 'Save' });
    if (choice) await this.doing.send(`${this.url}/${it.id}/heard`, { choice }, { done: 'Saved.', again: this.polled.now, focus: '#questions' });
  }

  /** What they say of it stands in their plan, so it is typed where it is kept until it was sent. @param {Question} it */
  heardWords(it) {
    const url = `${this.url}/${it.id}/heard`;
    const send = (/** @type {SubmitEvent} */ event) =>
      this.doing.form(event, ({ choice: answer, said: text }, form) => sendForm(form, url, { choice: answer, words: text || null }), { done: 'Saved. It is in their plan in a moment.', again: this.polled.now, focus: '#questions' });
    return later('Record their answer', html`<form novalidate ${kept(url)} @submit=${send}>
      ${choice('choice', 'What did they answer?', options(it), { id: `heard-${it.id}`, required: true, missing: 'Choose what they said' })}
      ${words('said', 'What did they say? (optional)', { id: `heard-${it.id}-words`, hint: 'In their own words. They stand in their plan, and whoever works with them reads them. After this, the link takes no answer.', most: lengths.QuestionHeardRequest.words, of: 'words' })}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save their answer</button></p></form>`, undefined, url);
  }

  /** It was answered meanwhile, perhaps by this very answer whose reply was lost: what was typed for it stays. @param {Question[]} questions */
  leftOver(questions) {
    const there = questions.filter((it) => !it.choice && takesWords(it)).map(({ id }) => `${id}/heard`);
    return typedForGone(`${this.url}/`, there).map(({ of, words: typed, forget }) => {
      const it = questions.find(({ id }) => `${id}/heard` === of);
      const choice = it && options(it)[typed.indexOf('Yes')]?.[1];
      const both = [{ label: 'What they answered', text: choice ?? '' }, { label: 'What they said', text: typed.at(-1) ?? '' }].filter(({ text }) => text);
      const what = html`Throw it away<span class="govuk-visually-hidden">: ${it ? ask(it) : 'A question'}</span>`;
      return left(`left-${of.replace('/', '-')}`, 'It may be your own answer that was saved, or they used their link. What stands there is below.', both, what, () => (forget(), this.requestUpdate()), 'This question has an answer now');
    });
  }

  /** @param {Question} it */
  seen(it) {
    return this.doing.send(`${this.url}/${it.id}/seen`, {}, { done: 'Saved. The step is done.', again: this.polled.now, focus: '#questions' });
  }

  render() {
    const open = this.polled.data?.questions.filter(wantsSomebody).length;
    return html`${this.polled.data ? this.leftOver(this.polled.data.questions) : nothing}<section class="card unprinted" aria-labelledby="questions"><h3 id="questions" tabindex="-1">What we asked them${open ? html` ${chip(`${open} to see to`, 'urgent')}` : nothing}</h3>
      ${this.doing.notice()}${shown(this.polled, ({ questions }) => this.list(questions))}
      ${later('Ask whether a time is all right', this.askTime())}${later('Ask something else', this.askElse())}</section>`;
  }

  askTime() {
    const send = (/** @type {SubmitEvent} */ event) => this.ask(event, ({ on, time }) => ({ kind: 'time-all-right', on, time }));
    return html`<form novalidate ${kept(`${this.url} time`)} @submit=${send}>
      ${date('on', 'On what day?', { id: 'ask-on', min: today(), required: true, missing: 'Choose a day' })}
      ${time('time', 'At what time?', { id: 'ask-time', required: true, missing: 'Choose a time' })}${goes}${this.press()}</form>`;
  }

  askElse() {
    const send = (/** @type {SubmitEvent} */ event) => this.ask(event, ({ kind }) => ({ kind, on: null, time: null }));
    return html`<form novalidate ${kept(`${this.url} else`)} @submit=${send}>
      ${choice('kind', 'What do you want to ask?', withoutTime, { id: 'ask-kind', required: true, missing: 'Choose a question' })}${goes}${this.press()}</form>`;
  }

  press() {
    return html`<p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Send the question</button></p>`;
  }

  /** @param {Question[]} questions the latest first */
  list(questions) {
    if (!questions.length) return html`<p class="soft">They were not asked anything by a link yet.</p>`;
    const rest = questions.filter((it) => !wantsSomebody(it));
    const shownOf = this.all ? rest : rest.slice(0, few);
    const left = rest.length - shownOf.length;
    return html`<ul class="govuk-list spaced">${repeat([...questions.filter(wantsSomebody), ...shownOf], (it) => it.id, (it) => this.one(it))}</ul>
      ${left ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => (this.all = true)}>Show ${left} more</button></p>` : nothing}`;
  }

  /** @param {Question} it */
  one(it) {
    return html`<li><div><strong>${ask(it)}</strong> <span class="small soft">${atMoment(it.askedAt)} · ${this.who(it.by)}</span></div>
      ${it.choice ? html`<p>Their answer: <strong>${said(it, it.choice)}</strong></p>` : nothing}
      ${it.words ? html`<blockquote class="words" dir="auto">${it.words}</blockquote>` : nothing}
      <p>${stands(it)}${it.seenAt ? html` <span class="small soft">Seen to ${atMoment(it.seenAt)}</span>` : nothing}</p>${it.message ? html`<p class="soft small">${became(it.message)}</p>` : nothing}
      ${it.choice ? nothing : takesWords(it) ? this.heardWords(it) : this.button('Record their answer', () => this.heard(it), it)}${it.toRead ? this.button('I’ve read it', () => this.seen(it), it) : nothing}</li>`;
  }

  /** @param {string} text @param {() => unknown} act @param {Question} it */
  button(text, act, it) {
    return html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${act}>${text}<span class="govuk-visually-hidden">: ${ask(it)} ${atMoment(it.askedAt)}</span></button></p>`;
  }

  /** @param {?string} worker */
  who(worker) {
    if (!worker) return 'asked without a worker';
    if (worker === this.me.id) return 'asked by you';
    const lead = this.it.leadWorker;
    return lead?.id === worker ? html`asked by ${isolated(lead.name)}` : 'asked by someone in the team';
  }
}

customElements.define('lw-questions', Questions);
