// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { onDay } from '../dates.js';
import { Polled } from '../polled.js';
import { nameOf } from '../parts/place-names.js';
import { shown } from '../kit/states.js';
import { handed } from './handed.js';
import './invite.js';
import './member.js';

/** The team of one place: who is here, who is invited, who left. */
class PlaceTeam extends LitElement {
  static properties = { place: { attribute: false }, me: { attribute: false }, result: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    const place = encodeURIComponent(this.place);
    this.workers = new Polled(this, `/api/workers?place=${place}`, { whole: true });
    this.accounts = new Polled(this, `/api/accounts?place=${place}`, { every: 5_000, whole: true });
    super.connectedCallback();
  }

  again = () => {
    this.workers.now();
    this.accounts.now();
  };

  /** @param {CustomEvent} event */
  async coded(event) {
    this.result = event.detail;
    this.again();
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('.handed'))?.focus();
  }

  async done() {
    this.result = undefined;
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('lw-invite [name=name]'))?.focus();
  }

  render() {
    return html`<section aria-label="Team in ${nameOf(this.place)}" @coded=${this.coded} @changed=${this.again}>
      ${this.result ? handed(this.result, () => this.done()) : nothing}
      <div class="two">
        <div>${shown(this.workers, ({ workers }) => this.team(workers))}</div>
        <div><lw-invite .place=${this.place} @invited=${this.coded}></lw-invite></div>
      </div>
    </section>`;
  }

  /** @param {import('../types.js').Worker[]} workers */
  team(workers) {
    /** @type {import('../types.js').Account[]} */
    const accounts = this.accounts.data?.accounts ?? [];
    const here = workers.filter((worker) => !worker.left);
    const gone = workers.filter((worker) => worker.left);
    const known = new Set(workers.map((worker) => worker.account));
    const invited = accounts.filter((account) => !known.has(account.id) && account.state !== 'disabled');
    const accountOf = (worker) => accounts.find((account) => account.id === worker.account);
    return html`<h2>${nameOf(this.place)}</h2>
      ${shown(this.accounts, () => nothing)}
      ${here.length ? nothing : html`<p class="soft">No one yet. Invite the first person in your team.</p>`}
      <ul class="members">${repeat(here, (worker) => worker.id, (worker) => html`<li class="card">
        <lw-member .worker=${worker} .account=${accountOf(worker)} .team=${workers} .own=${isMe(worker, this.me)}></lw-member></li>`)}</ul>
      ${invited.length ? html`<h2>Invited</h2><ul class="members">${repeat(invited, (account) => account.id, (account) => html`<li class="card"><lw-member .account=${account} .team=${workers}></lw-member></li>`)}</ul>` : nothing}
      ${gone.length
        ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Who has left (${gone.length})</span></summary>
            <ul class="govuk-details__text left">${gone.map((worker) => html`<li>${worker.name}, left ${onDay(/** @type {string} */ (worker.left))}</li>`)}</ul></details>`
        : nothing}`;
  }
}

/** @param {import('../types.js').Worker} worker @param {any} me */
const isMe = (worker, me) => (me.id ? worker.id === me.id : worker.name === me.name);

customElements.define('lw-place-team', PlaceTeam);
