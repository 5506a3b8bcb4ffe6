// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { onDate } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { wordOf } from '../plan/section-words.js';
import { Polled } from '../polled.js';
import { agreeing, asking } from './forms.js';
import { hows, listed, untilIn, whys } from './words.js';

/** @typedef {import('./words.js').Grant} Grant */

/**
 * What somebody shares with whom and until when, for themselves or for a worker. Stopping is one tap. What the person
 * asks for is shared once a worker asked them alone, and their own page names nobody who must never know.
 */
class Sharing extends LitElement {
  static properties = { of: { attribute: false }, own: { type: Boolean }, closed: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/care-plan/sharing`;
    this.sharing = new Polled(this, this.url);
    this.accounts = this.own ? undefined : new Polled(this, `/api/accounts?person=${encodeURIComponent(/** @type {string} */ (this.of))}`, { whole: true });
    super.connectedCallback();
  }

  render() {
    return html`<section class="card" aria-labelledby="sharing"><h2 id="sharing">${this.own ? 'What I share' : 'Shared with supporters'}</h2>
      ${this.doing.notice()}
      ${shown(this.sharing, (it) => this.all(it))}</section>`;
  }

  /** @param {import('./words.js').Shares} it */
  all(it) {
    const open = it.sharing.filter(({ stands }) => stands !== 'ended' && stands !== 'over');
    const over = it.sharing.filter((one) => !open.includes(one));
    const free = it.supporters.filter(({ id }) => open.every(({ supporter }) => supporter !== id));
    return html`${open.length ? html`<ul class="plan">${repeat(open, ({ id }) => id, (one) => html`<li>${this.one(one, it)}</li>`)}</ul>` : html`<p class="soft">Nothing is shared.</p>`}
      ${this.closed ? nothing : this.adding(it, free)}
      ${over.length ? html`<h3>Not shared any more</h3><ul class="govuk-list">${over.map((one) => html`<li>${listed(one, this.own)}, with ${isolated(one.called)}${one.endedAt ? html`, until ${onDate(one.endedAt)}` : html`, until ${onDate(one.until)}`}${one.why ? html`. ${wordOf(whys, one.why)}` : nothing}</li>`)}</ul>` : nothing}`;
  }

  /** @param {Grant} it @param {import('./words.js').Shares} all */
  one(it, all) {
    const signsInAs = this.signsInAs(it.supporter);
    return html`<h3>${isolated(it.called)}</h3>${signsInAs ? html`<p class="soft">Signs in as ${signsInAs}</p>` : nothing}
      <p>${listed(it, this.own)}</p>
      <p class="soft">${this.standing(it)}</p>
      ${this.closed ? nothing : html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.stop(it)}>${it.stands === 'asked' ? 'Do not share this' : 'Stop sharing'}<span class="govuk-visually-hidden"> with ${it.called}</span></button></p>
        ${this.own || it.stands === 'shared' ? nothing : agreeing(this, it, all)}`}`;
  }

  /** @param {Grant} it */
  standing(it) {
    const how = it.how && wordOf(hows, it.how).toLowerCase();
    if (it.stands === 'shared') return html`Until ${onDate(it.until)}. ${this.own ? 'I said yes' : 'They said yes'}, asked alone ${how}, ${onDate(/** @type {string} */ (it.agreedAt))}.`;
    if (it.stands === 'stale') return this.own ? html`I said yes a long time ago. My worker asks me again before it is shown.` : html`Not shown since ${onDate(/** @type {string} */ (it.staleOn))}. Ask them alone whether it still holds.`;
    if (it.stands === 'in-doubt') return this.own ? html`Not shown now. My worker asks me again before it is.` : html`Not shown now: something about who may know has not reached us. Ask them alone whether it still holds.`;
    return this.own ? html`Not shown yet. My worker asks me first, when no one else is there. Then until ${onDate(it.until)}.` : html`Not shown until someone asked them alone. Then until ${onDate(it.until)}.`;
  }

  /** @param {import('./words.js').Shares} it @param {import('./words.js').Supporter[]} free */
  adding(it, free) {
    if (!it.supporters.length) return html`<p class="soft">${this.own ? 'No one who supports me can sign in yet. My worker can help with that.' : 'No one who supports them can sign in yet. You can let someone sign in below.'}</p>`;
    if (!this.own && !it.rulesHeard) return html`<p class="notice">We do not know yet who must never know. Record how they may be contacted, then share.</p>`;
    const unnamed = free.filter(({ called }) => !called).length;
    if (this.own && unnamed > 1) return html`<p class="soft">More than one person who supports me can sign in. My worker helps me choose who this is for.</p>`;
    return free.length ? asking(this, it, free) : nothing;
  }

  /** For the team alone. @param {string} supporter @returns {string | undefined} */
  signsInAs(supporter) {
    return this.accounts?.data?.accounts.find((/** @type {import('../types.js').Account} */ { id }) => id === supporter)?.userName;
  }

  /** One tap, and no question: it can be shared again. @param {Grant} it */
  stop(it) {
    this.doing.send(`${this.url}/${it.id}/withdraw`, {}, { done: this.own ? 'I have stopped sharing this. No one is told.' : 'It is not shared any more. The supporter is not told.', again: this.sharing.now });
  }

  /** @param {Grant} it */
  refused(it) {
    this.doing.send(`${this.url}/${it.id}/refused`, {}, { done: 'Recorded. Nothing is shared.', again: this.sharing.now });
  }

  /** @param {import('../kit/form.js').Its} its @param {string[]} sections */
  wanted(its, sections) {
    return { supporter: its.sharedWith, called: its.called, signed: its.signed ?? null, sections, until: untilIn(Number(its.months)) };
  }
}

customElements.define('lw-sharing', Sharing);
