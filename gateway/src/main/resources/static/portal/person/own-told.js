// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { shown, together } from '../kit/states.js';
import '../parts/held-back.js';
import { Polled } from '../polled.js';
import { about, by } from './message-words.js';
import { ask, said } from './question-words.js';

/** @typedef {{at: string, what: unknown}} Line */

/** What was sent to somebody and what they sent back, the latest first; read only while they have it open. */
class OwnTold extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    const url = `/api/people/${this.of}`;
    this.parts = ['messages', 'replies', 'questions'].map((it) => new Polled(this, `${url}/${it}`));
    super.connectedCallback();
  }

  render() {
    const shut = this.parts?.find(({ problem }) => problem?.code?.startsWith('device-'));
    if (shut) return html`<p role="status">${shut.problem?.message}</p>`;
    return shown(together(...this.parts ?? []), ([{ messages }, { replies }, { questions }]) => lines([...messages.filter(went).map(sent), ...replies.map(back), ...questions.map(asked)]), { missing: none });
  }
}

const none = html`<p class="soft">Nothing was sent yet.</p>`;

/** @param {Line[]} all */
const lines = (all) => (all.length ? html`<ul class="govuk-list spaced">${all.sort((one, other) => other.at.localeCompare(one.at)).map(({ at, what }) => html`<li><span class="small soft">${atMoment(at)}</span> ${what}</li>`)}</ul>` : none);

/** @param {import('../types.js').Message} it */
const went = ({ state }) => state === 'sent' || state === 'unsure';

/** @param {import('../types.js').Message} it @returns {Line} */
const sent = (it) => ({ at: it.at ?? it.wantedAt, what: html`The team ${it.state === 'unsure' ? 'may have written' : 'wrote'} to me ${by(it)}: ${about(it)}` });

/** @param {import('../types.js').Reply} it @returns {Line} */
const back = (it) => ({ at: it.at, what: it.said ? html`I wrote back:<blockquote class="words" dir="auto">${it.said}</blockquote>` : 'Someone wrote back from a number that I may share with others.' });

/** @param {import('../types.js').Question} it @returns {Line} */
const asked = (it) => ({
  at: it.askedAt,
  what: html`I was asked: ${ask(it)} ${it.choice ? html`I answered: <strong>${said(it, it.choice)}</strong>` : 'I have not answered.'}${it.words ? html`<blockquote class="words" dir="auto">${it.words}</blockquote>` : nothing}`,
});

/** Closed until they open it, gone when they look away; and not there at all where somebody else may see their device. */
class OwnSent extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.rules = new Polled(this, `/api/people/${this.of}/contact-rules`);
    super.connectedCallback();
  }

  render() {
    return html`<section class="card unprinted" aria-labelledby="my-messages"><h2 id="my-messages">What we sent each other</h2>
      ${shown(this.rules, ({ rules }) => (rules?.deviceShared ? html`<p>I said that someone else may see my phone, so this is not shown here. My worker can tell me what we sent each other.</p>` : this.closed()), { missing: this.closed() })}</section>`;
  }

  closed() {
    return html`<lw-held-back .name=${'what we sent each other'} .inside=${() => html`<lw-own-told .of=${this.of}></lw-own-told>`}></lw-held-back>`;
  }
}

customElements.define('lw-own-told', OwnTold);
customElements.define('lw-own-sent', OwnSent);
