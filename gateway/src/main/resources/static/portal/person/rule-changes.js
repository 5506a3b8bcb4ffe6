// @ts-check
import { html } from 'lit';
import { onDay } from '../dates.js';
import { facts } from '../kit/summary-list.js';
import { inWords, yesNo } from './rules-form.js';
import { allTimes, hasHours, throughWords } from './rule-words.js';

/** @typedef {import('../types.js').Rules} Rules */

/** @param {import('../types.js').ChannelRule} rule */
const wayWords = ({ channel, safe, windows, through }) => (safe ? html`Yes${hasHours(channel) ? `. ${allTimes(windows)}` : ''}${through ? html`. ${throughWords(through)}` : ''}` : 'No');

/** @param {unknown} one @param {unknown} other */
const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What would be different, each as it would then be; of nothing before, all of it. @param {?Rules} before @param {Rules} after @param {typeof import('./rules-form.js').ofThem} say */
export const changes = (before, after, say) =>
  facts([
    ...after.channels.map((rule) => !same(rule, before?.channels.find(({ channel }) => channel === rule.channel)) && /** @type {[unknown, unknown]} */ ([say.ways[rule.channel], wayWords(rule)])),
    ...yesNo.map((name) => !same(after[name], before?.[name]) && /** @type {[unknown, unknown]} */ ([say[name], after[name] ? 'Yes' : 'No'])),
    ...inWords.map((name) => !same(after[name], before?.[name]) && /** @type {[unknown, unknown]} */ ([say[name], after[name] ?? html`<span class="soft">Nothing</span>`])),
    !same(after.until, before?.until) && /** @type {[unknown, unknown]} */ ([say.until, after.until ? onDay(after.until) : 'A year from now']),
  ]);
