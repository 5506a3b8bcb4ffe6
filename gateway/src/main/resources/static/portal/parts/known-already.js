// @ts-check
import { html, LitElement, nothing } from 'lit';
import { read } from '../api.js';
import { Doing } from '../doing.js';
import { goTo } from '../router.js';
import { candidate, moreLike } from './candidates.js';
import { isolated } from './isolated.js';

/** Whether we have met before; a human decides, nothing is joined by itself. */
class KnownAlready extends LitElement {
  static properties = { of: { attribute: false }, found: { state: true }, cut: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  async connectedCallback() {
    super.connectedCallback();
    const answer = (await read(`${this.of}/candidates`).catch(() => undefined))?.data;
    this.found = answer?.candidates ?? [];
    this.cut = answer?.cut;
  }

  /** @param {string} person */
  async match(person) {
    const done = await this.doing.send(`${this.of}/match`, { person });
    if (done) goTo(`/people/${done.person}`, { replace: true });
  }

  render() {
    if (!this.found?.length && !this.cut) return nothing;
    return html`<section class="unprinted" aria-labelledby="known"><h2 id="known">Have we met before?</h2>
      <p class="soft">These people are a little alike. Open a page to look; only you can tell.</p>
      ${this.doing.notice()}
      <ul class="rows">${this.found.map((it) => candidate(it, this.button(it)))}</ul>
      ${moreLike(this.cut)}</section>`;
  }

  /** @param {import('../types.js').Candidate} it */
  button(it) {
    if (it.state === 'died') return html`<p class="soft">Their record is closed. If this is them, a lead can open it again.</p>`;
    return html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.match(it.person)}>
      This is ${isolated(it.name || 'them')}${it.state === 'in-network' ? '' : ', welcome back'}</button></p>`;
  }
}

customElements.define('lw-known-already', KnownAlready);
