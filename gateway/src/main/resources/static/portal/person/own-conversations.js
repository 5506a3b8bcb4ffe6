// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay, today } from '../dates.js';
import '../parts/held-back.js';
import { Polled } from '../polled.js';
import { shown } from '../kit/states.js';
import { isTheirsAlone } from '../safely/own-device.js';

const kinds = { initial: 'A talk with your worker', together: 'A talk with your worker and others' };

/** @typedef {{id: string, kind: string, state: string, day: string, heldAt: ?string}} Talk */

/** A person's own conversations, each to be read; what is to come is closed until they open it, where somebody else may see their device. */
class OwnConversations extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.polled = new Polled(this, `/api/people/${this.of}/conversations`);
    this.rules = new Polled(this, `/api/people/${this.of}/contact-rules`);
    super.connectedCallback();
  }

  render() {
    const known = this.rules?.state === 'loading' ? this.rules : this.polled;
    return html`<section class="card" aria-labelledby="talks"><h2 id="talks">Your conversations</h2>${shown(/** @type {Polled} */ (known), ({ conversations }) => this.talks(conversations))}</section>`;
  }

  /** @param {Talk[]} all */
  talks(all) {
    if (!all.length) return html`<p class="soft">None yet. You will be able to read what was said here.</p>`;
    const alone = isTheirsAlone(this.rules?.state === 'missing' ? undefined : this.rules?.data);
    const ahead = alone ? [] : all.filter((it) => it.state === 'open' && it.day >= today());
    const rest = all.filter((it) => !ahead.includes(it));
    return html`${rest.length ? list(rest) : nothing}${ahead.length ? html`<lw-held-back class="unprinted" .name=${'what is planned'} .inside=${() => list(ahead)}></lw-held-back>` : nothing}`;
  }
}

/** @param {Talk[]} all */
const list = (all) => html`<ul class="talks">${all.map((it) => html`<li><a href="/my-record/conversations/${it.id}">${kinds[it.kind]}, ${onDay(it.heldAt ?? it.day)}</a></li>`)}</ul>`;

customElements.define('lw-own-conversations', OwnConversations);
