// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { listed } from '../parts/isolated.js';
import { shown } from '../kit/states.js';
import { whose } from '../parts/voice.js';
import { Polled } from '../polled.js';
import { areas, named, places, prompts } from '../talk/words.js';

/** One of a person's own conversations, as it was written down; each word stands as whose it is. */
class OwnConversation extends LitElement {
  static properties = { me: { attribute: false }, talk: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.polled = new Polled(this, `/api/people/${this.me.personId}/conversations/${this.talk}`);
    super.connectedCallback();
  }

  render() {
    return html`<p><a href="/my-record">Back to what we keep about you</a></p><h1>What was said</h1>${shown(this.polled, whole)}`;
  }
}

const whole = (it) => html`${it.pieces.filter((piece) => piece.text.trim()).map(piece)}
  ${it.pieces.some((piece) => piece.text.trim()) ? nothing : html`<p class="soft">Nothing has been written down yet.</p>`}
  ${it.outcome ? cameTo(it.outcome) : nothing}
  ${it.sittings.length ? html`<section class="card"><h2>When you talked</h2><ul>${it.sittings.map((one) => html`<li>${onDay(one.on)}, ${named(places, one.where).toLowerCase()}</li>`)}</ul></section>` : nothing}
  <p class="soft">Is anything not what you said? Tell anyone in the team and they will put it right.</p>`;

const piece = (it) => html`<section class="card"><h2>${prompts[it.prompt]?.[0] ?? 'What was said'}</h2>
  <p class="soft small">${whose(it, true) || 'You said'}:</p><blockquote class="words" dir="auto">${it.text}</blockquote></section>`;

const cameTo = (it) => html`<section class="card"><h2>What we agreed</h2><dl class="facts">
  <dt>Would like help with</dt><dd>${it.needAreas.map((area) => named(areas, area)).join(', ') || 'nothing for now'}</dd>
  <dt>Goals</dt><dd>${listed(it.goals, '; ') ?? 'none yet'}</dd>
  <dt>People supporting you</dt><dd>${listed(it.supporters) ?? 'no one named'}</dd></dl></section>`;

customElements.define('lw-own-conversation', OwnConversation);
