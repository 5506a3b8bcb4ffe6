// @ts-check
import { html, LitElement, nothing } from 'lit';
import { read } from '../api.js';
import { Doing } from '../kit/doing.js';
import { goTo } from '../router.js';
import { candidate, moreLike } from './candidates.js';
import { isolated } from './isolated.js';

/** Whether we have met before; a human decides, nothing is joined by itself. */
class KnownAlready extends LitElement {
  static properties = { of: { attribute: false }, found: { state: true }, cut: { state: true }, sure: { state: true }, other: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  async look() {
    const answer = (await read(`${this.of}/candidates`).catch(() => undefined))?.data;
    this.found = answer?.candidates ?? [];
    this.cut = answer?.cut;
  }

  /** @param {string} person */
  async match(person) {
    const done = await this.doing.send(`${this.of}/match`, { person });
    if (done) goTo(`/people/${done.person}`, { replace: true });
  }

  /** @param {import('../types.js').Candidate} it */
  async notSame(it) {
    const told = () => ((this.other = it), this.look());
    await this.doing.send(`${this.of}/not-same`, { person: it.person }, { intention: `${this.of}/not-same ${it.person}`, again: told, focus: '.told-apart' });
  }

  /** @param {import('../types.js').Candidate} it */
  async offerAgain(it) {
    const offered = () => ((this.other = undefined), this.look());
    await this.doing.send(`${this.of}/offer-again`, { person: it.person }, { intention: `${this.of}/offer-again ${it.person}`, again: offered, focus: 'h2' });
  }

  render() {
    if (!this.found?.length && !this.cut && !this.other) return nothing;
    return html`<section class="unprinted" aria-labelledby="known"><h2 id="known" tabindex="-1">Have we met before?</h2>
      <p class="soft">These people are similar. Open a page to check: only you can tell.</p>
      ${this.doing.notice()}
      ${this.other ? this.toldApart(this.other) : nothing}
      <ul class="rows">${this.found.map((it) => candidate(it, this.button(it)))}</ul>
      ${moreLike(this.cut)}</section>`;
  }

  /** @param {string} person whoever is looked at once more; the focus goes to what follows */
  async ask(person) {
    this.sure = person;
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('.follows'))?.focus();
  }

  /** @param {import('../types.js').Candidate} it */
  toldApart(it) {
    return html`<div class="notice told-apart" tabindex="-1"><p>You said that this is not ${isolated(it.name || 'them')}, so we will not ask again here.</p>
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.offerAgain(it)}>Undo</button></p></div>`;
  }

  /** @param {import('../types.js').Candidate} it */
  button(it) {
    if (it.state === 'died') return html`<p class="soft">Their record is closed. If this is them, a lead can open it again.</p>`;
    const name = isolated(it.name || 'them');
    const back = it.state === 'in-network' ? '' : ', welcome back';
    if (this.sure !== it.person) {
      return html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.ask(it.person)}>This is ${name}${back}</button>
        <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.notSame(it)}>Not ${name}</button></p>`;
    }
    return html`<div class="notice follows" tabindex="-1">
      <p><strong>Are you sure it is ${name}?</strong> What was said here will go into their record and plan, where they and their team can read it. From then on the stricter contact wishes apply. Only a lead can undo this, and anyone who has read it by then will have read it.</p>
      <p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.match(it.person)}>Yes, this is ${name}${back}</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => (this.sure = undefined)}>Not now</button></p></div>`;
  }
}

customElements.define('lw-known-already', KnownAlready);
