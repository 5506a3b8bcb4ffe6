// @ts-check
import { html, LitElement } from 'lit';
import { replace } from '../api.js';
import { atTime, onDay, today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { choice, date, tick, time } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { Polled } from '../polled.js';
import { goTo } from '../router.js';
import { shown } from '../kit/states.js';
import { kinds } from '../talk/words.js';

/** A person's conversations, and the way into the next one. */
class Conversations extends LitElement {
  static properties = { of: { attribute: false }, closed: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/conversations`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** @param {'initial' | 'together'} kind */
  async begin(kind) {
    const begun = await this.doing.send(this.url, { kind });
    if (begun) goTo(`/people/${this.of}/conversations/${begun.id}`);
  }

  /** @param {SubmitEvent} event */
  plan = (event) =>
    this.doing.form(event, ({ kind, day, time, interpreter }, form) => sendForm(form, this.url, { kind, day, time, interpreter: interpreter === 'true' }), { done: 'Planned. They are reminded where their contact rules allow it.', again: this.polled.now });

  /** @param {SubmitEvent} event @param {string} id */
  move = (event, id) =>
    this.doing.form(event, ({ day, time, interpreter }) => replace(`${this.url}/${id}/plan`, { day, time: time || null, interpreter: interpreter === 'true' }, null), {
      check: ({ time, interpreter }) => [interpreter === 'true' && !time && { field: 'time', message: 'Say when it begins: an interpreter is booked for a time' }],
      done: 'Planned again. If there was a time before, they are not reminded of it any more.',
      again: this.polled.now,
    });

  render() {
    return html`<div class="card">${shown(this.polled, (it) => this.list(it))}${this.doing.notice()}</div>`;
  }

  list({ conversations }) {
    const open = conversations.some((it) => it.state === 'open');
    return html`${conversations.length ? html`<ul class="talks">${conversations.map((it) => this.one(it))}</ul>` : html`<p class="soft">${this.closed ? 'There were none.' : 'No conversations yet. The first one is theirs: listen.'}</p>`}
      ${open || this.closed
        ? ''
        : html`<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.begin('initial')}>Start a conversation</button>
            <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.begin('together')}>Together with family</button></p>
            ${later('Plan one for a day and a time', this.planned())}`}`;
  }

  planned() {
    return html`<form novalidate ${kept(this.url)} @submit=${this.plan}>
      ${choice('kind', 'Which kind?', Object.entries(kinds), { id: 'talk-kind', required: true, missing: 'Choose which kind' })}
      ${date('day', 'Which day', { id: 'talk-day', min: today(), required: true })}
      ${time('time', 'When it begins', { id: 'talk-time', required: true })}
      ${tick('interpreter', 'An interpreter is needed', { id: 'talk-interpreter', hint: 'Booking one becomes a step of yours. Never family.' })}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Plan it</button></p></form>`;
  }

  /** Filled in as it is planned now, so that moving one leaves the other. @param {{id: string, day: string, startsAt: ?string, interpreter: boolean}} it */
  otherwise(it) {
    return html`<form novalidate ${kept(`${this.url}/${it.id}/plan`, { since: [it.day, it.startsAt, it.interpreter].join() })} @submit=${(event) => this.move(event, it.id)}>
      ${date('day', 'Which day', { id: 'again-day', value: it.day < today() ? undefined : it.day, min: today(), required: true })}
      ${time('time', 'When it begins', { id: 'again-time', value: it.startsAt && atTime(it.startsAt), hint: 'Leave it empty if no one is to come at a time any more.' })}
      ${tick('interpreter', 'An interpreter is needed', { id: 'again-interpreter', checked: it.interpreter })}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Plan it again</button></p></form>`;
  }

  one(it) {
    return html`<li><a href="/people/${this.of}/conversations/${it.id}">${it.state !== 'open' || this.closed ? '' : it.begun ? 'Continue: ' : 'Begin: '}${kinds[it.kind]}, ${onDay(it.heldAt ?? it.day)}</a>
      ${it.startsAt ? `, ${atTime(it.startsAt)}` : ''}
      ${it.state === 'open' ? html`<span class="chip">${it.begun ? 'open' : 'planned'}</span>${this.closed ? '' : later('Another day or time', this.otherwise(it))}` : ''}</li>`;
  }
}

customElements.define('lw-conversations', Conversations);
