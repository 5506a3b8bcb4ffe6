// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../kit/doing.js';
import { shown } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { Polled } from '../polled.js';
import { goTo } from '../router.js';
import { candidate, moreLike } from './candidates.js';
import { isolated } from './isolated.js';

const aDay = 86_400_000;

/** Whether we have met before; a human decides, nothing is joined by itself. */
class KnownAlready extends LitElement {
  static properties = { of: { attribute: false }, other: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.alike = new Polled(this, `${this.of}/candidates`, { every: aDay });
    super.connectedCallback();
  }

  /** @param {import('../types.js').Candidate} it */
  async match(it) {
    const name = isolated(it.name || 'them');
    const follows = html`<p>What was said here will go into their record and plan, where they and their team can read it. From then on the stricter contact wishes apply. If it turns out not to be them, a lead here or in their place can take it back. Anyone who has read it by then will have read it.</p>`;
    if (!(await sure({ title: html`Are you sure it is ${name}?`, follows, yes: html`Yes, this is ${name}${back(it)}` }))) return;
    const done = await this.doing.send(`${this.of}/match`, { person: it.person });
    if (done) goTo(`/people/${done.person}`, { replace: true });
  }

  /** @param {import('../types.js').Candidate} it */
  async notSame(it) {
    const told = () => ((this.other = it), this.alike.now());
    await this.doing.send(`${this.of}/not-same`, { person: it.person }, { intention: `${this.of}/not-same ${it.person}`, again: told, focus: '.told-apart' });
  }

  /** @param {import('../types.js').Candidate} it */
  async offerAgain(it) {
    const offered = () => ((this.other = undefined), this.alike.now());
    await this.doing.send(`${this.of}/offer-again`, { person: it.person }, { intention: `${this.of}/offer-again ${it.person}`, again: offered, focus: 'h2' });
  }

  render() {
    const { candidates = [], cut = false } = this.alike.data ?? {};
    if (!candidates.length && !cut && !this.other) return this.alike.state === 'loading' ? nothing : shown(this.alike, () => nothing);
    return html`<section class="unprinted" aria-labelledby="known"><h2 id="known" tabindex="-1">Have we met before?</h2>
      <p class="soft">These people are similar. Open a page to check: only you can tell.</p>
      ${this.doing.notice()}
      ${this.other ? this.toldApart(this.other) : nothing}
      <ul class="rows">${candidates.map((it) => candidate(it, this.button(it)))}</ul>
      ${moreLike(cut)}</section>`;
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
    return html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.match(it)}>This is ${name}${back(it)}</button>
      <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.notSame(it)}>Not ${name}</button></p>`;
  }
}

/** @param {import('../types.js').Candidate} it */
const back = ({ state }) => (state === 'in-network' ? '' : ', welcome back');

customElements.define('lw-known-already', KnownAlready);
