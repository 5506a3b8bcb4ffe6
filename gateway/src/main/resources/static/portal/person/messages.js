// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { openFile } from '../api.js';
import { Doing } from '../kit/doing.js';
import { shown } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { Polled } from '../polled.js';
import { about, became } from './message-words.js';
import { because, nextAt } from './rule-words.js';

/** @typedef {import('../types.js').Message} Message */

const few = 5;

/** What they were to be told and what became of it; and a text that asks them to ring, which goes only as their rules let it. */
class Messages extends LitElement {
  static properties = { of: { attribute: false }, rules: { attribute: false }, all: { state: true }, letter: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/messages`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  disconnectedCallback() {
    this.letterClosed();
    super.disconnectedCallback();
  }

  letterClosed() {
    if (this.letter) URL.revokeObjectURL(this.letter.url);
    this.letter = undefined;
  }

  /** Made at this moment, if their rules let it go; kept nowhere. @param {Message} it */
  open({ id }) {
    const read = async () => {
      this.letterClosed();
      const url = URL.createObjectURL(await openFile(`${this.url}/${id}/letter`, 'application/pdf'));
      this.letter = { id, url };
    };
    return this.doing.run(read, { again: this.polled?.now, focus: '[data-letter]' });
  }

  /** @param {Message} it */
  posted({ id }) {
    this.letterClosed();
    return this.doing.send(`${this.url}/${id}/posted`, {}, { intention: `${id} posted`, done: 'Recorded as posted.', again: this.polled?.now, focus: '#messages' });
  }

  /** @param {boolean} [letter] */
  async send(letter) {
    const way = letter ? 'It goes by letter.' : 'It goes by text, or by email where no text may go, as their rules allow.';
    const follows = html`<p>${way} Until someone in the team knows that it reaches them, it says only which number to ring.</p>`;
    if (!(await sure({ title: 'Ask them to ring us?', follows, yes: 'Yes, send it' }))) return;
    const last = this.polled?.data?.messages[0]?.id ?? 'first';
    await this.doing.send(this.url, { template: 'ring-us' }, { intention: `${this.url} after ${last}`, done: 'The message is on its way, when their rules let it go.', again: this.polled?.now, focus: '#messages' });
  }

  /** @param {Message} it */
  reached({ id }) {
    return this.doing.send(`${this.url}/reached`, { message: id }, { intention: `${id} reached`, done: 'Recorded. From now on messages there say who they are from.', again: this.polled?.now, focus: '#messages' });
  }

  render() {
    return html`<section class="card unprinted" aria-labelledby="messages"><h3 id="messages" tabindex="-1">Messages</h3>
      ${this.doing.notice()}${shown(this.polled, (it) => this.list(it))}</section>`;
  }

  /** @param {{messages: Message[], more: boolean}} it */
  list({ messages, more }) {
    const first = this.all ? messages : messages.slice(0, few);
    const onItsWay = messages.some(({ template, state }) => template === 'ring-us' && ['waiting', 'sending', 'to-post'].includes(state));
    return html`${messages.length ? html`<ul class="their-steps">${first.map((it) => this.one(it, it === this.latest(messages)))}</ul>` : html`<p class="soft">No message was sent to them yet.</p>`}
      ${messages.length > few && !this.all ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => (this.all = true)}>Show ${messages.length - few} more</button></p>` : nothing}
      ${more && this.all ? html`<p class="soft">Older ones are not shown.</p>` : nothing}
      ${onItsWay ? nothing : shown(this.rules, ({ byItself }) => this.ask(byItself), { missing: nothing })}`;
  }

  /** Only what went to a number they use now says whether they can be reached there. @param {Message[]} messages */
  latest = (messages) => messages.find(({ way, state }) => way && state !== 'to-post');

  /** @param {Message} it @param {boolean} latest */
  one(it, latest) {
    const asks = latest && it.known === false && !['failed', 'to-post'].includes(it.state);
    return html`<li><div><strong>${about(it)}</strong> <span class="small soft">${atMoment(it.wantedAt)}</span><div>${became(it)}</div></div>
      ${asks ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.reached(it)}>They told us it reached them</button></p>` : nothing}
      ${it.state === 'to-post' ? this.toPost(it) : nothing}</li>`;
  }

  /** @param {Message} it */
  toPost(it) {
    const letter = this.letter?.id === it.id ? this.letter : undefined;
    return html`${letter ? html`<p><a data-letter href=${letter.url} target="_blank" rel="noopener">The letter as a PDF, to print (opens in a new tab)</a></p>` : nothing}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.open(it)}>Open the letter</button>
      ${it.at ? html`<button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.posted(it)}>Posted</button>` : nothing}</p>`;
  }

  /** Whether it may go is asked again when it goes; what can never go now is not offered. @param {import('../types.js').ContactRules['byItself']} byItself */
  ask({ rule, next, letter }) {
    if (rule && !next) return html`<p class="soft">No message goes to them by itself. ${because(rule, 'text')}</p>`;
    return html`${next ? html`<p class="soft">It can go ${nextAt(next)}.</p>` : nothing}
      <p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.send(letter)}>${letter ? 'Write to them: please ring us' : 'Send a text: please ring us'}</button></p>`;
  }
}

customElements.define('lw-messages', Messages);
