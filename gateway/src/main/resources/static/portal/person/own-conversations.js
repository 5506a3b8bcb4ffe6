// @ts-check
import { html, LitElement } from 'lit';
import { onDay } from '../dates.js';
import { Polled } from '../polled.js';
import { shown } from '../kit/states.js';

const kinds = { initial: 'A talk with your worker', together: 'A talk with your worker and others' };

/** A person's own conversations, each to be read. */
class OwnConversations extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.polled = new Polled(this, `/api/people/${this.of}/conversations`);
    super.connectedCallback();
  }

  render() {
    return html`<section class="card" aria-labelledby="talks"><h2 id="talks">Your conversations</h2>${shown(this.polled, list)}</section>`;
  }
}

/** @param {{conversations: {id: string, kind: string, state: string, day: string, heldAt: ?string}[]}} it */
const list = ({ conversations }) =>
  conversations.length
    ? html`<ul class="talks">${conversations.map((it) => html`<li><a href="/my-record/conversations/${it.id}">${kinds[it.kind]}, ${onDay(it.heldAt ?? it.day)}</a></li>`)}</ul>`
    : html`<p class="soft">None yet. You will be able to read what was said here.</p>`;

customElements.define('lw-own-conversations', OwnConversations);
