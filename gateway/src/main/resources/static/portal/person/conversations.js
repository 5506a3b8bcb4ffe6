// @ts-check
import { html, LitElement } from 'lit';
import { onDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
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

  render() {
    return html`<div class="card">${shown(this.polled, (it) => this.list(it))}${this.doing.notice()}</div>`;
  }

  list({ conversations }) {
    const open = conversations.some((it) => it.state === 'open');
    return html`${conversations.length ? html`<ul class="talks">${conversations.map((it) => this.one(it))}</ul>` : html`<p class="soft">${this.closed ? 'There were none.' : 'No conversations yet. The first one is theirs: listen.'}</p>`}
      ${open || this.closed
        ? ''
        : html`<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.begin('initial')}>Start a conversation</button>
            <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.begin('together')}>Together with family</button></p>`}`;
  }

  one(it) {
    return html`<li><a href="/people/${this.of}/conversations/${it.id}">${it.state === 'open' ? 'Continue: ' : ''}${kinds[it.kind]}, ${onDay(it.heldAt ?? it.day)}</a>
      ${it.state === 'open' ? html`<span class="chip">open</span>` : ''}</li>`;
  }
}

customElements.define('lw-conversations', Conversations);
