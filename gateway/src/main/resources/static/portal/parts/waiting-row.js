// @ts-check
import { html, nothing } from 'lit';
import { onShortDay, since } from '../dates.js';
import { wayIcons } from '../kit/chips.js';
import { row } from '../kit/row.js';
import { isolated } from './isolated.js';
import './on-it.js';

/** @type {Record<string, string>} */
export const by = { self: 'introduced themselves', service: 'introduced by a service', someone: 'introduced by someone they know' };

/** @type {Record<string, string>} */
const asking = { 'not-said': 'Ask them first', 'does-not-know': 'Ask them first: they do not know', 'said-no': 'They said no' };

/** @param {import('../types.js').Waiting} who */
export const chips = (who) => html`${who.urgent ? html`<span class="chip urgent">Needs someone soon</span> ` : nothing}
  ${who.overdue ? html`<span class="chip late">${who.safeWay === false || who.reached ? 'Overdue' : 'Promise overdue'}</span> ` : nothing}
  ${who.safeWay === false ? html`<span class="chip late">No safe way to reach them</span> ` : nothing}${asking[who.theyKnow ?? ''] ? html`<span class="chip">${asking[who.theyKnow ?? '']}</span>` : nothing}`;

/** What somebody needs who talks with them. @param {import('../types.js').Waiting} who */
const speaks = (who) => (who.language ? html`${isolated(who.language)}${who.interpreter ? ', interpreter' : ''} · ` : who.interpreter ? 'interpreter · ' : nothing);

/** @param {import('../types.js').Waiting} who */
const promised = (who) => (who.safeWay === false || who.theyKnow === 'said-no' ? 'No contact was promised' : html`Promised by ${onShortDay(who.contactBy)}`);

/** @param {import('../types.js').Me} me @param {() => unknown} again @param {2 | 3 | 4} level @returns {(who: import('../types.js').Waiting) => unknown} */
export const waitingRow = (me, again, level = 3) => (who) => row({
  href: `/waiting/${who.id}`,
  name: isolated(who.name || 'Name not known yet'),
  words: html`“${isolated(who.broughtBy)}”`,
  when: html`${chips(who)}<span>${promised(who)}</span>`,
  small: html`${wayIcons(who.ways)} ${speaks(who)}${who.reached ? 'reached' : tried(who.attempts)} · ${by[who.by] ?? 'introduced'} · since ${since(who.receivedAt)}`,
  actions: html`<lw-on-it .of=${who.id} .who=${who} .me=${me} .again=${again}></lw-on-it>`,
  tone: `slim ${who.overdue ? 'late' : ''} ${who.urgent ? 'urgent' : ''}`,
  level,
});

/** @param {number} attempts */
export const tried = (attempts) => (attempts ? `tried ${{ 1: 'once', 2: 'twice' }[attempts] ?? `${attempts} times`}` : 'not tried yet');
