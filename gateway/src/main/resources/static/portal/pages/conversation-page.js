// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sendNamed } from '../intentions.js';
import '../talk/companions.js';
import '../talk/finish.js';
import '../talk/piece.js';
import '../talk/sittings.js';
import { today } from '../dates.js';
import { told } from '../talk/piece.js';
import { areas, kinds, named, prompts } from '../talk/words.js';
import { named as heading, shown } from '../kit/states.js';
import { OpenUntil } from '../parts/open-until.js';
import { whose } from '../parts/voice.js';
import { Polled } from '../polled.js';
import { isolated, listed } from '../parts/isolated.js';

const aDay = 86_400_000;

const helpFirst = html`<div class="notice"><p><strong>Someone should be with them today. Do not leave them alone with this.</strong></p>
  <ul class="lines"><li><a href="tel:999"><strong>999</strong></a>: if a life is in danger</li><li><a href="tel:111"><strong>NHS 111</strong></a>: choose the mental health option, day and night</li></ul>
  <p>We tell whoever is on duty to open this conversation, once today. If there is no duty contact, we tell your leads. Nothing else is kept about it.</p></div>`;

/** A conversation typed together: calm big fields that keep themselves. */
class ConversationPage extends LitElement {
  static properties = { of: { attribute: false }, talk: { attribute: false }, me: { attribute: false }, helpFirst: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/people/${this.of}/conversations/${this.talk}`;
    this.glass = new OpenUntil(this);
    this.person = new Polled(this, `/api/people/${this.of}`, { every: aDay, heard: this.glass.heard });
    this.polled = new Polled(this, this.url, { every: aDay });
    this.addEventListener('help-first', () => (this.helpFirst = true));
    this.addEventListener('sat-down', () => this.sit());
    super.connectedCallback();
  }

  /** The first word of a day notes that one sat together, once for whoever writes; where it was can be set right. */
  async sit() {
    const on = today();
    if (this.sat === on) return;
    this.sat = on;
    if (this.polled.data.sittings.some((it) => it.on === on && it.by === this.me.id)) return;
    try {
      await sendNamed(`${this.url}/sittings`, { on, where: 'with-us', with: [], who: null }, `sat ${this.talk} ${this.me.id} ${on}`);
      await this.polled.now();
    } catch {
      this.sat = undefined;
    }
  }

  render() {
    if (this.glass.over) return html`<h1>You cannot open this</h1>${shut}<p><a href="/people/${this.of}">Back to their page</a></p>`;
    const name = this.person.data?.name;
    return html`<p><a href="/people/${this.of}">Back to ${name ? html`${isolated(name)}’s page` : 'their page'}</a></p>
      <h1>${heading(this.polled, ({ kind }) => html`${kinds[kind]}${name ? html` with ${isolated(name)}` : ''}`)}</h1>
      <div aria-live="assertive" data-help-first>${this.helpFirst ? helpFirst : nothing}</div>
      ${shown(this.person.state === 'loading' ? this.person : this.polled, (it) => (it.state === 'open' && !this.glass.until ? this.open(it) : this.held(it)))}`;
  }

  open(it) {
    return html`<p class="govuk-body-l">Everything is saved as you type. Take your time. You can carry on another day.</p>
      ${it.kind === 'together' ? html`<lw-companions .url=${this.url} .companions=${it.companions} .open=${true} .again=${this.polled.now}></lw-companions>` : nothing}
      ${repeat(it.pieces, (piece) => piece.prompt, (piece) => this.piece(it, piece))}
      <lw-sittings .url=${this.url} .sittings=${it.sittings} .open=${true} .again=${this.polled.now}></lw-sittings>
      <lw-finish .url=${this.url} .soFar=${it.soFar} .done=${this.polled.now}></lw-finish>`;
  }

  piece(it, piece) {
    const [title, hint] = prompts[piece.prompt] ?? [piece.prompt, ''];
    const carried = it.carried.filter((one) => one.prompt === piece.prompt);
    return html`<lw-piece .url=${`${this.url}/pieces/${piece.prompt}`} .piece=${piece} .heading=${title} .hint=${hint} .carried=${carried} .companions=${it.companions}></lw-piece>`;
  }

  held(it) {
    const written = it.pieces.filter((piece) => piece.text.trim());
    return html`<div class="notice" role="status"><p>${it.state === 'open' ? 'This conversation is still open. With emergency access you can read it, and change nothing.' : 'This conversation is finished. What was said is being added to the plan. You can start another one at any time.'}</p></div>
      ${it.carried.map((one) => html`<section class="card"><h2>${prompts[one.prompt]?.[0]}</h2>${told(one)}</section>`)}
      ${written.map((piece) => html`<section class="card"><h2>${prompts[piece.prompt]?.[0]}</h2>${whose(piece, false) ? html`<p class="soft small">${whose(piece, false)}:</p>` : nothing}<blockquote class="words" dir="auto">${piece.text}</blockquote></section>`)}
      ${it.companions.length ? html`<lw-companions .companions=${it.companions}></lw-companions>` : nothing}
      ${it.outcome ? agreed(it.outcome) : nothing}
      <lw-sittings .sittings=${it.sittings}></lw-sittings>`;
  }
}

const shut = html`<div class="notice"><p>Emergency access is over. There is nothing here that you can open.</p></div>`;

/** @param {any} outcome */
const agreed = ({ needAreas, goals, supporters }) => html`<section class="card"><h2>What we agreed</h2><dl class="facts">
  <dt>Would like help with</dt><dd>${needAreas.map((area) => named(areas, area)).join(', ') || 'nothing for now'}</dd>
  <dt>Goals</dt><dd>${listed(goals, '; ') ?? 'none yet'}</dd>
  <dt>People supporting them</dt><dd>${listed(supporters) ?? 'no one named'}</dd></dl></section>`;

customElements.define('lw-conversation', ConversationPage);
