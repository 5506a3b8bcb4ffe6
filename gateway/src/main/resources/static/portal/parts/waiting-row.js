// @ts-check
import { html, nothing } from 'lit';
import { onDay, atMoment } from '../dates.js';
import { row } from '../kit/row.js';
import { isolated } from './isolated.js';

const by = { self: 'introduced themselves', service: 'introduced by a service', someone: 'introduced by someone they know' };

/** @type {Record<string, string>} */
const asking = { 'not-said': 'Ask them first', 'does-not-know': 'Ask them first: they do not know', 'said-no': 'They said no' };

/** @param {import('../types.js').Waiting} who */
export const chips = (who) => html`${who.urgent ? html`<span class="chip urgent">Needs someone soon</span> ` : nothing}
  ${who.overdue ? html`<span class="chip late">${who.safeWay === false ? 'Overdue' : 'Promise overdue'}</span> ` : nothing}
  ${who.safeWay === false ? html`<span class="chip late">No safe way to reach them</span> ` : nothing}${asking[who.theyKnow ?? ''] ? html`<span class="chip">${asking[who.theyKnow ?? '']}</span>` : nothing}`;

/** @param {import('../types.js').Waiting} who */
export const waitingRow = (who) => row({
  href: `/waiting/${who.id}`,
  name: isolated(who.name || 'Name not known yet'),
  words: html`“${isolated(who.broughtBy)}”`,
  when: html`${chips(who)}<span>${who.safeWay === false || who.theyKnow === 'said-no' ? 'No contact was promised' : html`Contact promised by ${onDay(who.contactBy)}`}</span>`,
  small: html`${by[who.by] ?? 'introduced'} · since ${atMoment(who.receivedAt)} · ${who.reached ? 'reached' : tried(who.attempts)}`,
  tone: `${who.overdue ? 'late' : ''} ${who.urgent ? 'urgent' : ''}`,
});

/** @param {number} attempts */
export const tried = (attempts) => (attempts ? `tried ${attempts === 1 ? 'once' : `${attempts} times`}` : 'not tried yet');
