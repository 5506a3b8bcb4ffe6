// @ts-check
import { html, LitElement, nothing } from 'lit';
import { newKey, sendNamed } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { shown } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { Polled } from '../polled.js';
import { goTo } from '../router.js';
import { introduced } from './candidates.js';

const aDay = 86_400_000;

/** Whether somebody was introduced twice, while they still wait: two introductions are joined, the later into the earlier. */
class CameTwice extends LitElement {
  static properties = { it: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    const { place, name, birthDate, postcode, contact } = this.it;
    const asked = { place, name, birthDate, postcode, phone: contact?.phone, email: contact?.email };
    this.found = new Polled(this, '/api/people/search', { every: aDay, ask: async (url) => ({ data: await sendNamed(url, asked, newKey()), etag: null }) });
    super.connectedCallback();
  }

  /** @param {{id: string}} other */
  async join(other) {
    const follows = html`<p>You welcome them as one person and become their lead worker. The earlier words begin their record, and the later ones are added to it. Of the two contact wishes the stricter ones count. A lead can take the later one back out, but the welcome stays.</p>`;
    if (!(await sure({ title: 'Join these two introductions?', follows, yes: 'Join and welcome them' }))) return;
    const done = await this.doing.send(`/api/introductions/${this.it.id}/join`, { with: other.id });
    if (done) goTo(`/people/${done.person}`, { replace: true });
  }

  render() {
    const others = this.found.data?.introductions?.filter((other) => other.id !== this.it.id) ?? [];
    if (!others.length) return this.found.state === 'loading' ? nothing : shown(this.found, () => nothing);
    return html`<section class="unprinted" aria-labelledby="twice"><h2 id="twice">Introduced twice?</h2>
      <p class="soft">These introductions are similar. Open one to check: only you can tell.</p>
      ${this.doing.notice()}
      <ul class="rows">${others.map((other) => introduced(other, html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.join(other)}>This is the same person</button></p>`))}</ul></section>`;
  }
}

customElements.define('lw-came-twice', CameTwice);
