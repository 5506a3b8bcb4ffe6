// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { isolated } from '../parts/isolated.js';
import { called, isStaff, knownBy, progress, takesTwo } from './words.js';

/**
 * One person of the team, or one invitation, with what a lead can do about it; every ending is confirmed first.
 * Tells `coded` with a new code, `changed` after anything else.
 */
class Member extends LitElement {
  static properties = { worker: { attribute: false }, account: { attribute: false }, team: { attribute: false }, own: { attribute: false }, asking: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {string} url @param {string} event @param {string} [done] */
  async act(url, event, done) {
    const result = await this.doing.send(url, {}, { done });
    this.tell(event, result);
  }

  /** @param {SubmitEvent} event @param {string} url */
  async known(event, url) {
    this.tell('coded', await this.doing.form(event, (how) => sendOnce(url, how)));
  }

  /** @param {string} event @param {any} result */
  tell(event, result) {
    this.asking = undefined;
    if (result) this.dispatchEvent(new CustomEvent(event, { detail: result, bubbles: true }));
  }

  /** @param {string} what */
  async ask(what) {
    this.asking = what;
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('.confirm'))?.focus();
  }

  async unask() {
    const was = this.asking;
    this.asking = undefined;
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector(`[data-ask="${was}"]`))?.focus();
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
      <p class="soft small">${worker ? `Here since ${atMoment(worker.joined)}` : `Invited ${atMoment(account.invitedAt)}`}${account ? ` · signs in as ${account.userName}` : ''}</p>
      ${account && progress(account) ? html`<p class="small" role="status">${progress(account)}</p>` : nothing}
      ${account?.asked ? this.asked(account.asked) : nothing}
      ${this.doing.notice()}
      ${this.own ? nothing : this.asking ? this.confirm() : this.choices()}`;
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
      ${asked ? html`<button class="govuk-button" type="button" data-ask="second" aria-label="Confirm for ${this.name}" @click=${() => this.ask('second')}>Confirm</button>` : nothing}
      ${open && !asked && account.state !== 'proposed' ? html`<button class="govuk-button govuk-button--secondary" type="button" data-ask="code" aria-label="New code for ${this.name}" @click=${() => this.ask('code')}>New code</button>` : nothing}
      ${worker
        ? html`<button class="govuk-button govuk-button--secondary" type="button" data-ask="left" aria-label="Has left: ${this.name}" @click=${() => this.ask('left')}>Has left</button>`
        : open
          ? html`<button class="govuk-button govuk-button--secondary" type="button" data-ask="end" aria-label="${account.state === 'active' ? 'End account' : 'End invitation'}: ${this.name}" @click=${() => this.ask('end')}>${account.state === 'active' ? 'End account' : 'End invitation'}</button>`
          : nothing}
    </p>`;
  }

  confirm() {
    const { worker, account } = this;
    const way = {
      code: { text: `Their password and second factor stop working, and they are signed out everywhere. They start again with the code.${takesTwo(account?.kind) ? ` Someone else must confirm it first, and hands the code over.` : ''}`, yes: takesTwo(account?.kind) ? 'Ask for a new code' : 'Make a new code', act: () => this.act(`/api/accounts/${account.id}/renew-code`, 'coded') },
      second: { text: 'Only confirm this if you know it is right: check with whoever asked for it, or the person it is for. You will get the code to hand over in person.', yes: 'Confirm and get the code', act: () => this.act(`/api/accounts/${account.id}/confirm-login`, 'coded') },
      left: { text: 'They are signed out everywhere and cannot sign in again. Their next steps go to someone else.', yes: `Yes, ${this.name} has left`, act: () => this.act(`/api/workers/${worker?.id}/leave`, 'changed', `${this.name} has left.`) },
      end: { text: 'No one can sign in with it any more. Anyone signed in with it now is signed out.', yes: 'End it', act: () => this.act(`/api/accounts/${account.id}/disable`, 'changed', 'Ended.') },
    }[this.asking];
    const known = this.asking === 'code' && account && !isStaff(account.kind) && takesTwo(account.kind);
    if (known)
      return html`<form class="notice confirm" tabindex="-1" aria-label="Please confirm" novalidate @submit=${(/** @type {SubmitEvent} */ event) => this.known(event, `/api/accounts/${account.id}/renew-code`)}>
        <p>${way.text}</p>
        ${select('knownBy', 'How do you know it is them?', knownBy, { chosen: 'in-person' })}
        <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>${way.yes}</button>
          <button class="govuk-button govuk-button--secondary" type="button" @click=${this.unask}>Not now</button></p>
      </form>`;
    return html`<div class="notice confirm" role="group" tabindex="-1" aria-label="Please confirm">
      <p>${way.text}</p>
      <p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => way.act()}>${way.yes}</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${this.unask}>Not now</button></p>
    </div>`;
  }
}

customElements.define('lw-member', Member);
