// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { Polled } from '../polled.js';
import { shown } from '../kit/states.js';
import { handed } from '../team/handed.js';
import '../team/member.js';
import './also-supports.js';

/** @type {[string, string][]} */
const kinds = [
  ['person', 'The person'],
  ['person-supporter', 'The person, who is also a supporter'],
  ['supporter', 'Someone who supports them'],
];

/** Who can sign in for this person, and a code for whoever wants to. */
class SigningIn extends LitElement {
  static properties = { of: { attribute: false }, place: { attribute: false }, result: { state: true }, claimed: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.accounts = new Polled(this, `/api/accounts?person=${encodeURIComponent(this.of)}`, { whole: true });
    super.connectedCallback();
  }

  /** @param {SubmitEvent} event */
  async invite(event) {
    const result = await this.doing.form(event, ({ accountKind }, form) => sendForm(form, '/api/accounts', { kind: accountKind, place: this.place, person: this.of }));
    if (result) await this.show(result);
  }

  async isMe() {
    this.claimed = await this.doing.send(`/api/people/${this.of}/is-me`, {});
  }

  /** @param {any} result */
  async show(result) {
    this.result = result;
    this.accounts.now();
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('.handed'))?.focus();
  }

  render() {
    return html`<section class="card" aria-labelledby="signing-in" @coded=${(event) => this.show(event.detail)} @changed=${this.accounts.now}>
      <h2 id="signing-in">Signing in</h2>
      ${this.result ? handed(this.result, () => (this.result = undefined)) : nothing}
      ${shown(this.accounts, ({ accounts }) => this.list(accounts.filter((it) => it.state !== 'disabled')))}
      ${this.doing.notice()}
      ${later('Let someone sign in', html`<form novalidate ${kept(`login for ${this.of}`)} @submit=${this.invite}>
        <p class="soft">They get a user name that gives nothing away, and a code. Hand both over in person, and only if it is safe for them to have.</p>
        ${select('accountKind', 'Who is it for?', kinds, { chosen: 'person' })}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Make a code</button></p></form>`)}
      ${this.claimed ? html`<p class="notice" role="status">Thank you. Please sign out and in again; as a worker you cannot open this record any more.</p>` : nothing}
      ${later('Is this your own record?', html`<p>If you are supported here yourself, tell us. You will be signed out everywhere. As a worker you will no longer be able to open this record; you will see it when you sign in as yourself. We do not tell anyone in the team.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.isMe}>Yes, this is me</button></p>`)}
    </section>`;
  }

  /** @param {import('../types.js').Account[]} open */
  list(open) {
    if (!open.length) return html`<p class="soft">No one can sign in yet. They do not need to: you can do everything together.</p>`;
    if (open.some((it) => it.asked)) this.team ??= new Polled(this, `/api/workers?place=${encodeURIComponent(this.place)}`, { whole: true });
    return html`<ul class="members">${repeat(open, (it) => it.id, (it) => html`<li class="card"><lw-member .account=${it} .team=${this.team?.data?.workers}></lw-member>
      ${it.kind === 'person-supporter' && it.state === 'active' ? html`<lw-also-supports .account=${it.id} .place=${this.place}></lw-also-supports>` : nothing}</li>`)}</ul>`;
  }
}

customElements.define('lw-signing-in', SigningIn);
