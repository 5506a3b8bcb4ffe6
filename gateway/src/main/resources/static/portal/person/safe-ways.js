// @ts-check
import { html, nothing } from 'lit';
import { chip, wayChip } from '../kit/chips.js';
import { isolated } from '../parts/isolated.js';

/** @param {string} way @param {boolean} safe */
const one = (way, safe) => html`<li>${wayChip(way, safe)}</li>`;

/** @param {string} words */
const none = (words) => html`<li>${chip(words, 'no')}</li>`;

/**
 * In a row: whether each way they gave is safe, by their rules. Not said, not known and not answered are a no.
 * @param {import('../polled.js').Polled} polled @param {?import('../types.js').Contact} contact
 */
export function safeWays({ state, data }, contact) {
  if (state === 'loading') return nothing;
  if (state !== 'ready' && state !== 'missing') return none('Not now: we cannot check');
  const rules = /** @type {?import('../types.js').Rules} */ (data?.rules);
  if (state === 'missing' || !rules) return none('Not heard yet what is safe');
  const safe = (/** @type {string} */ way) => rules.channels.some((it) => it.channel === way && it.safe);
  return html`${contact?.phone ? [one('text', safe('text')), one('call', safe('call')), one('voicemail', safe('call') && rules.voicemail)] : nothing}
    ${contact?.email ? one('email', safe('email')) : nothing}
    ${contact?.phone || contact?.email ? nothing : none('No way given')}
    ${rules.when ? html`<li class="soft small">${isolated(rules.when)}</li>` : nothing}`;
}
