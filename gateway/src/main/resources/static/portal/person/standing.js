// @ts-check
import { html, LitElement, nothing } from 'lit';
import { ageOf, onDate, onShortDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { isolated } from '../parts/isolated.js';
import { goTo } from '../router.js';
import './call.js';
import { safeWays } from './safe-ways.js';

const tickEvery = 10_000;

/** What stays in sight: what holds now, and the way to ring or write. */
class Standing extends LitElement {
  static properties = { it: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.tick = setInterval(() => this.it.openUntil && (this.left() > 0 ? this.requestUpdate() : this.again()), tickEvery);
  }

  disconnectedCallback() {
    clearInterval(this.tick);
    super.disconnectedCallback();
  }

  /** Minutes until what was opened from outside closes by itself. */
  left() {
    return Math.ceil((new Date(this.it.openUntil ?? 0).getTime() - Date.now()) / 60_000);
  }

  /** Whoever closes it does not see it any more, so the page is left. */
  async close() {
    const done = await this.doing.send(`/api/people/${this.it.id}/break-glass/close`, {}, { intention: `close ${this.it.id} ${this.it.openUntil}` });
    if (done) goTo('/today', { replace: true });
  }

  render() {
    const { contact, state, id, name } = this.it;
    return html`<p class="who-states">${this.states()}</p>
      ${state !== 'died' && contact?.phone ? html`<lw-call class="who-call unprinted" .of=${id} .name=${name}></lw-call>` : nothing}
      ${this.doing.notice()}`;
  }

  states() {
    const { state, since, pausedUntil, diedOn, reach, openUntil } = this.it;
    const minutes = this.left();
    return html`${state === 'paused' ? html`<span class="chip">Paused${pausedUntil ? ` until ${onShortDay(pausedUntil)}` : ''}</span>` : nothing}
      ${state === 'farewelled' ? html`<span class="chip">Said farewell${since ? ` on ${onDate(since)}` : ''}</span>` : nothing}
      ${state === 'died' ? html`<span class="chip late">Has died${diedOn ? `, on ${onDate(diedOn)}` : ''}</span>` : nothing}
      ${reach?.restricted ? html`<span class="chip late unprinted">Only named workers</span>` : nothing}
      ${openUntil && minutes > 0
        ? html`<span class="chip urgent unprinted">Emergency access: ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left</span>
            <button class="link unprinted" type="button" aria-disabled=${this.doing.waits} @click=${this.close}>Close now</button>`
        : nothing}`;
  }
}

/**
 * Who they are, and how to reach them safely: in the bar where there is room, else it goes with the page.
 * @param {import('../types.js').Person} it @param {import('../polled.js').Polled} rules
 */
export function more({ pronouns, birthDate, contact, state }, rules) {
  const age = birthDate ? `aged ${ageOf(birthDate)}` : '';
  return html`<div class="who-more"><p class="who-facts soft">${isolated(pronouns ?? '')}${pronouns && age ? ', ' : ''}${age}</p>
    ${state === 'died' ? nothing : html`<ul class="ways unprinted" aria-label="How to reach them safely">${safeWays(rules, contact)}</ul>`}</div>`;
}

customElements.define('lw-standing', Standing);
