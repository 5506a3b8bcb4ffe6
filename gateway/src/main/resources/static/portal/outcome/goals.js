// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { replace } from '../api.js';
import { Doing } from '../kit/doing.js';
import { folded } from '../kit/folded.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import { endFields, goalFields, goalOf, noFields, numberOf, ratingFields } from './goal-form.js';
import { goalOver, goalShown } from './goal-shown.js';

/** @typedef {import('../types.js').Goal} Goal */

/** Up to three goals at a time, in their own words: said, rated, moved on with and ended by them, or by a worker with them. */
class Goals extends LitElement {
  static properties = { of: { attribute: false }, own: { type: Boolean }, closed: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.own = false;
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/care-plan/goals`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  render() {
    return html`${this.doing.notice()}${shown(this.polled, (it) => this.all(it))}`;
  }

  /** @param {{goals: Goal[], roomForMore: boolean}} it */
  all({ goals, roomForMore }) {
    const going = goals.filter(({ stage }) => stage === 'active');
    const proposed = goals.filter(({ stage }) => stage === 'proposed');
    const over = goals.filter((goal) => !going.includes(goal) && !proposed.includes(goal));
    return html`
      ${goals.length > over.length ? nothing : html`<p class="soft">${this.own ? 'I have no goals at the moment.' : 'They have no goals at the moment.'}</p>`}
      ${repeat([...proposed, ...going], ({ id }) => id, (it) => html`<div class="card goal">${goalShown(it, this.own)}${this.closed ? nothing : html`<div class="unprinted">${it.stage === 'proposed' ? this.answer(it) : this.goOn(it)}${this.change(it)}</div>`}</div>`)}
      ${this.closed ? nothing : this.add(roomForMore)}
      ${over.length ? folded('Goals that are over', repeat(over, ({ id }) => id, (it) => html`<div class="entry">${goalOver(it, this.own)}</div>`)) : nothing}`;
  }

  /** What a worker suggests is theirs to say yes or no to. @param {Goal} it */
  answer(it) {
    if (!this.own) return nothing;
    return html`<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.agree(it)}>I agree</button></p>
      ${later('Not quite', html`<form novalidate ${kept(`no to ${it.id}`)} @submit=${(/** @type {SubmitEvent} */ event) => this.send(event, `${this.url}/${it.id}/decline`, ({ why }) => ({ why }), 'My worker can read this now.')}>
        ${noFields(it.id)}<p class="buttons">${this.button('Tell my worker')}</p></form>`, undefined, `no to ${it.id}`)}`;
  }

  /** @param {Goal} it */
  goOn(it) {
    const step = it.text.firstStep && !it.firstStepTaken;
    return html`
      ${later(this.own ? 'Say how near I am' : 'Note how near they are', html`<form novalidate ${kept(`rate ${it.id}`)} @submit=${(/** @type {SubmitEvent} */ event) => this.send(event, `${this.url}/${it.id}/ratings`, ({ value, said }) => ({ value: numberOf(value), said }), 'Noted.')}>
        ${ratingFields(it.id, this.own)}<p class="buttons">${this.button('Save')}</p></form>`, undefined, `rate ${it.id}`)}
      ${step ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.stepDone(it)}>The first step is done</button></p>` : nothing}
      ${later('It is reached, changed or let go', html`<form novalidate ${kept(`end ${it.id}`)} @submit=${(/** @type {SubmitEvent} */ event) => this.send(event, `${this.url}/${it.id}/end`, ({ how, said }) => ({ how, said }), 'Saved.')}>
        ${endFields(it.id, this.own)}<p class="buttons">${this.button('Save')}</p></form>`, undefined, `end ${it.id}`)}`;
  }

  /** @param {Goal} it */
  change(it) {
    const proposed = it.stage === 'proposed';
    return later(this.own && proposed ? 'Put it in my own words' : 'Change this', html`<form novalidate ${kept(`goal ${it.id}`, { since: this.polled?.etag })} @submit=${(/** @type {SubmitEvent} */ event) => this.correct(event, it)}>
      ${goalFields(`goal-${it.id}`, this.own, it.text)}
      <p class="soft small">${this.own ? 'I can still read what stood here before.' : 'They can read what stood here before.'}${this.own && proposed ? ' It is my goal then.' : ''}</p>
      <p class="buttons">${this.button('Save')}</p></form>`, undefined, `goal ${it.id}`);
  }

  /** @param {boolean} room */
  add(room) {
    const what = `new goal ${this.of}`;
    const full = this.own ? 'I have three goals. I can add another once one is reached, changed or let go.' : 'They have three goals. Another can be added once one is reached, changed or let go. You can suggest one before.';
    return later(this.own ? 'Add a goal' : 'Add or suggest a goal', html`<form novalidate ${kept(what)} @submit=${(/** @type {SubmitEvent} */ event) => this.send(event, String(this.url), goalOf, this.own ? 'It is one of my goals.' : 'Saved.')}>
      ${room ? nothing : html`<p>${full}</p>`}${goalFields('new-goal', this.own)}<p class="buttons">${this.button(this.own ? 'Add this goal' : 'Save')}</p></form>`, undefined, what);
  }

  /** @param {string} text */
  button(text) {
    return html`<button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>${text}</button>`;
  }

  get again() {
    return this.polled?.now;
  }

  /** @param {SubmitEvent} event @param {string} url @param {(its: import('../kit/form.js').Its) => unknown} body @param {string} done */
  send(event, url, body, done) {
    return this.doing.form(event, (its, form) => sendForm(form, url, body(its), this.polled?.etag), { done, again: this.again, latest: this.again });
  }

  /** @param {SubmitEvent} event @param {Goal} it */
  correct(event, it) {
    return this.doing.form(event, (its) => replace(`${this.url}/${it.id}`, goalOf(its), this.polled?.etag ?? null), { done: 'Saved.', again: this.again, latest: this.again });
  }

  /** What was changed meanwhile is read again, so that they agree to what they have seen. @param {Goal} it */
  async agree(it) {
    const done = await this.doing.send(`${this.url}/${it.id}/agree`, {}, { etag: this.polled?.etag ?? undefined, done: 'It is one of my goals.', again: this.again });
    if (!done) await this.again?.();
  }

  /** @param {Goal} it */
  stepDone(it) {
    return this.doing.send(`${this.url}/${it.id}/first-step-done`, {}, { done: 'Noted.', again: this.again });
  }
}

customElements.define('lw-goals', Goals);
