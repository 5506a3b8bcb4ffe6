// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Unreachable } from '../api.js';
import { sendEachTime } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { goTo } from '../router.js';
import './call-now.js';

export const ownPlanAt = '/my-safety-plan';

/** Heard by the plan on the page, so that it is read again at once. */
export const asked = new EventTarget();

/** In ms: whoever hears nothing until then is told that their team does not know. */
const patience = 10_000;

let unheard = false;

/** Whether somebody pressed it, and nobody knows yet: so also where their session is over by then. */
export const isUnheard = () => unheard;

/** @template T @param {Promise<T>} asking @returns {Promise<T>} */
const soon = (asking) => Promise.race([asking, new Promise((_, no) => setTimeout(() => no(new Unreachable()), patience))]);

/**
 * *I need this now*, on every page of somebody's own: one tap and no reason. The plan opens, and above it stands who is
 * told and by when, and whom to ring until then. Each tap asks of its own; while it rings the service takes it as the
 * same.
 */
class NeedNow extends LitElement {
  static properties = { of: { attribute: false }, path: { attribute: false }, tapped: { state: true }, told: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.tapped = false;
    /** @type {import('../types.js').WhoIsTold | undefined} */
    this.told = undefined;
  }

  /** Whoever goes on to another page has read it. @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('path') || this.path === ownPlanAt || this.doing.busy) return;
    unheard = false;
    this.tapped = false;
    this.told = undefined;
  }

  async tap() {
    if (this.doing.busy) return;
    unheard = true;
    this.path = ownPlanAt;
    this.tapped = true;
    this.told = undefined;
    if (location.pathname !== ownPlanAt) goTo(ownPlanAt);
    scrollTo(0, 0);
    this.told = await this.doing.run(() => soon(sendEachTime(`/api/people/${this.of}/care-plan/safety-plan/activate`, {})));
    if (this.told) unheard = false;
    asked.dispatchEvent(new Event('asked'));
  }

  render() {
    const here = this.path === ownPlanAt;
    return html`<div class="need-now unprinted">${here ? nothing : html`<a href=${ownPlanAt}>My safety plan</a>`}
        <button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @pointerdown=${() => (unheard = true)} @pointercancel=${() => (unheard = this.tapped && !this.told)} @click=${this.tap}>I need this now</button></div>
      <div role="status">${this.tapped ? this.answer() : nothing}</div>
      ${this.tapped ? html`<lw-call-now .of=${this.of}></lw-call-now>` : nothing}`;
  }

  answer() {
    if (this.told) return html`<div class="notice told"><ul class="govuk-list">${this.told.told.map(({ sentence }) => html`<li><strong>${sentence}.</strong></li>`)}</ul><p>${this.told.help}.</p></div>`;
    if (this.doing.busy) return html`<p class="notice">Telling my team now…</p>`;
    return html`<div class="notice"><p><strong>My team does not know yet.</strong> I can call one of these numbers now, and press again.</p></div>${this.doing.notice()}`;
  }
}

customElements.define('lw-need-now', NeedNow);
