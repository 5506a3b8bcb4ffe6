// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { sure, which } from '../kit/sure.js';
import { isolated } from '../parts/isolated.js';
import { called, isStaff, knownBy, progress, takesTwo } from './words.js';

/**
 * One person of the team, or one invitation, with what a lead can do about it; every ending is confirmed first.
 * Tells `coded` with a new code, `changed` after anything else.
 */
class Member extends LitElement {
  static properties = { worker: { attribute: false }, account: { attribute: false }, team: { attribute: false }, own: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {string} url @param {string} event @param {unknown} body @param {string} [done] */
  async act(url, event, body, done) {
    const result = await this.doing.send(url, body, { done });
    if (result) this.dispatchEvent(new CustomEvent(event, { detail: result, bubbles: true }));
  }

  /** Each is asked about first, with what will follow. */
  async confirm() {
    const { account } = this;
    const follows = html`<p>Only confirm this if you know it is right: check with whoever asked for it, or the person it is for. You will get the code to hand over in person.</p>`;
    if (await sure({ title: html`Confirm for ${isolated(this.name)}?`, follows, yes: 'Confirm and get the code' })) await this.act(`/api/accounts/${account.id}/confirm-login`, 'coded', {});
  }

  async renew() {
    const { account } = this;
    const second = takesTwo(account.kind);
    const ask = {
      title: html`A new code for ${isolated(this.name)}?`,
      follows: html`<p>Their password and second factor stop working, and they are signed out everywhere. They start again with the code.${second ? ' Someone else must confirm it first, and hands the code over.' : ''}</p>`,
      yes: second ? 'Ask for a new code' : 'Make a new code',
    };
    const known = second && !isStaff(account.kind);
    const by = known ? await which({ ...ask, label: 'How do you know it is them?', options: knownBy }) : await sure(ask);
    if (by) await this.act(`/api/accounts/${account.id}/renew-code`, 'coded', known ? { knownBy: by } : {});
  }

  async leave() {
    const follows = html`<p>They are signed out everywhere and cannot sign in again. Their next steps go to someone else.</p>`;
    if (await sure({ title: html`Has ${isolated(this.name)} left?`, follows, yes: html`Yes, ${isolated(this.name)} has left` })) await this.act(`/api/workers/${this.worker.id}/leave`, 'changed', {}, `${this.name} has left.`);
  }

  async end() {
    const follows = this.account.within ? html`<p>They no longer see what is shared with them here. They still sign in to their own record.</p>` : html`<p>No one can sign in with it any more. Anyone signed in with it now is signed out.</p>`;
    if (await sure({ title: html`End it for ${isolated(this.name)}?`, follows, yes: 'End it' })) await this.act(`/api/accounts/${this.account.id}/disable`, 'changed', {}, 'Ended.');
  }

  get name() {
    return this.worker?.name ?? this.account?.name ?? called[this.account?.kind] ?? 'Someone';
  }

  render() {
    const { worker, account } = this;
    const roles = worker ? worker.roles : account.name ? [account.kind] : [];
    return html`<h3>${isolated(this.name)}${this.own ? html` <span class="soft small">(you)</span>` : nothing}</h3>
      <p class="ways">${roles.map((role) => html`<span class="chip">${called[role] ?? role}</span> `)}
        ${account?.state === 'disabled' ? html`<span class="chip late">Cannot sign in</span>` : worker ? nothing : html`<span class="chip ${account.state === 'active' ? '' : 'late'}">${{ active: 'Can sign in', proposed: 'Waiting to be confirmed' }[account.state] ?? 'Invited'}</span>`}</p>
      <p class="soft small">${worker ? `Here since ${atMoment(worker.joined)}` : `Invited ${atMoment(account.invitedAt)}`}${account ? ` · signs in as ${account.userName}${account.within ? ', as to their own record' : ''}` : ''}</p>
      ${account && progress(account) ? html`<p class="small" role="status">${progress(account)}</p>` : nothing}
      ${account?.asked ? this.asked(account.asked) : nothing}
      ${this.doing.notice()}
      ${this.own ? nothing : this.choices()}`;
  }

  /** What waits for a second pair of eyes. @param {NonNullable<import('../types.js').Account['asked']>} asked */
  asked({ by, yours, knownBy: how, until }) {
    const who = yours ? 'You' : (this.team?.find((/** @type {any} */ it) => it.id === by)?.name ?? 'Someone else');
    const what = this.account.state === 'proposed' ? 'asked for this login' : 'asked for a new code';
    const known = knownBy.find(([code]) => code === how)?.[1];
    return html`<p class="small">${who} ${what}${until ? `, to be confirmed until ${atMoment(until)}` : ''}.${known ? ` “${known}.”` : ''} ${yours ? `Another ${isStaff(this.account.kind) ? 'lead' : 'worker'} confirms it.` : ''}</p>`;
  }

  choices() {
    const { worker, account } = this;
    const open = account && account.state !== 'disabled';
    const asked = account?.asked && !account.asked.yours;
    return html`<p class="buttons">
      ${asked ? html`<button class="govuk-button" type="button" aria-label="Confirm for ${this.name}" aria-disabled=${this.doing.waits} @click=${this.confirm}>Confirm</button>` : nothing}
      ${open && !asked && !account.within && account.state !== 'proposed' ? html`<button class="govuk-button govuk-button--secondary" type="button" aria-label="New code for ${this.name}" aria-disabled=${this.doing.waits} @click=${this.renew}>New code</button>` : nothing}
      ${worker
        ? html`<button class="govuk-button govuk-button--secondary" type="button" aria-label="Has left: ${this.name}" aria-disabled=${this.doing.waits} @click=${this.leave}>Has left</button>`
        : open
          ? html`<button class="govuk-button govuk-button--secondary" type="button" aria-label="${account.state === 'active' ? 'End account' : 'End invitation'}: ${this.name}" aria-disabled=${this.doing.waits} @click=${this.end}>${account.state === 'active' ? 'End account' : 'End invitation'}</button>`
          : nothing}
    </p>`;
  }
}

customElements.define('lw-member', Member);
