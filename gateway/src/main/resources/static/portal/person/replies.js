// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment, onDay, today } from '../dates.js';
import { chip } from '../kit/chips.js';
import { Doing } from '../kit/doing.js';
import { shown } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { Polled } from '../polled.js';
import { seenTo, whatFollowed, whoWrote } from './reply-words.js';

/** @typedef {import('../types.js').Reply} Reply */

const few = 5;

/** What somebody wrote back: what nobody has seen to stands first, and the step it opened ends with a press. */
class Replies extends LitElement {
  static properties = { of: { attribute: false }, all: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.come = location.hash === '#replies';
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/replies`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** Whoever was led here by a step is taken to it, once. */
  updated() {
    if (!this.come || this.polled.state === 'loading') return;
    this.come = false;
    /** @type {?HTMLElement} */ (this.querySelector('#replies'))?.focus();
  }

  /** @param {Reply} it */
  seen(it) {
    return this.doing.send(`${this.url}/${it.id}/seen`, {}, { done: 'Saved. The step is done.', again: this.polled.now, focus: '#replies' });
  }

  /** An answer shows that somebody has the phone, and not who. @param {Reply} it */
  async theirs({ unknown }) {
    const follows = html`<p>From now on messages to that number say who they are from and what they are about. Say yes only if you know that it was them, for example because you rang them.</p>`;
    if (!(await sure({ title: 'Was it them?', follows, yes: 'Yes, it was them' }))) return;
    await this.doing.send(`/api/people/${this.of}/messages/reached`, { message: unknown }, { intention: `${unknown} reached`, done: 'Recorded. From now on messages there say who they are from.', again: this.polled?.now, focus: '#replies' });
  }

  /** Whoever said so may have been wrong: it is stricter at once. @param {Reply} it */
  async others({ known }) {
    const follows = html`<p>From now on messages to that number do not say who they are from. What has gone there already cannot be taken back: think about whether they are safe, and whether their contact rules still hold.</p>`;
    if (!(await sure({ title: 'Was it not them?', follows, yes: 'Yes, it was not them' }))) return;
    await this.doing.send(`/api/people/${this.of}/messages/reached`, { message: known, reached: false }, { intention: `${known} not reached`, done: 'Recorded. Messages there do not say who they are from.', again: this.polled?.now, focus: '#replies' });
  }

  render() {
    const open = this.polled.data?.replies.filter(waits).length;
    return html`<section class="card unprinted" aria-labelledby="replies"><h3 id="replies" tabindex="-1">What they wrote back${open ? html` ${chip(`${open} to see to`, 'urgent')}` : nothing}</h3>
      ${this.doing.notice()}${shown(this.polled, ({ replies }) => this.list(replies))}</section>`;
  }

  /** @param {Reply[]} replies the latest first */
  list(replies) {
    const asked = replies.find(({ unknown, known }) => unknown || known);
    const open = replies.filter(waits);
    const past = replies.filter((it) => !waits(it));
    const shownOf = this.all ? past : past.slice(0, few);
    const left = past.length - shownOf.length;
    if (!replies.length) return html`<p class="soft">They have not answered a text.</p>`;
    return html`<ul class="govuk-list spaced">${[...open, ...shownOf].map((it) => this.one(it, it === asked))}</ul>
      ${left ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => (this.all = true)}>Show ${left} more</button></p>` : nothing}`;
  }

  /** @param {Reply} it @param {boolean} asks whether it is asked here, once, who has that phone */
  one(it, asks) {
    return html`<li><div><strong>${whoWrote(it)}</strong> <span class="small soft">${atMoment(it.at)}</span> ${state(it)}</div>
      ${it.said ? html`<blockquote class="words" dir="auto">${it.said}</blockquote>` : html`<p>Their words are not kept here. Ask whether it was them.</p>`}
      <p class="soft">${whatFollowed(it)}</p>
      ${asks && it.known ? html`<p>A worker said that it was them, so messages there say who they are from.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.others(it)}>It was not them</button></p>` : nothing}
      ${asks && it.unknown ? html`<p>Anyone who has that phone may have written this. Until you know that it was them, messages there do not say who they are from.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.theirs(it)}>It was them</button></p>` : nothing}
      ${waits(it) ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.seen(it)}>${seenTo(it)}<span class="govuk-visually-hidden">: ${atMoment(it.at)}</span></button></p>` : nothing}</li>`;
  }
}

/** @param {Reply} it */
const waits = ({ seenAt }) => !seenAt;

/** Until when they were told it is read, or when it was. @param {Reply} it */
function state({ seenAt, readBy }) {
  if (seenAt) return html`<span class="small soft">Seen to ${atMoment(seenAt)}</span>`;
  return readBy < today() ? chip(`Was to be read by ${onDay(readBy)}`, 'late') : html`<span class="small">To be read by ${onDay(readBy)}</span>`;
}

customElements.define('lw-replies', Replies);
