// @ts-check
import { html } from 'lit';
import { atTime, dayOf, inMonth, onDate } from '../dates.js';
import { steps } from './steps.js';

/** What happened several times in a day, said once. @type {Record<string, (times: number) => string>} */
const often = {
  'careplan.EntryProposed.v1': (times) => `${times} things added to the plan`,
  'intake.ConversationPlanned.v1': (times) => `${times} conversations were planned`,
  'intake.ConversationHeld.v1': (times) => `${times} conversations took place`,
};

/** @typedef {import('../types.js').Journey['entries'][number]} Entry */

/** By month and day, newest first; what is alike stands once, with how often. @param {Entry[]} entries newest first */
export const timeline = (entries) =>
  entries.length
    ? html`<div class="months">${grouped(entries, ({ at }) => dayOf(at).slice(0, 7)).map(month)}</div>`
    : html`<p class="soft">The first step appears here.</p>`;

/** @param {Entry[]} entries of one month */
const month = (entries) => html`<h3>${inMonth(entries[0].at)}</h3>
  <ol class="days" reversed>${grouped(entries, ({ at }) => dayOf(at)).map(day)}</ol>`;

/** @param {Entry[]} entries of one day */
const day = (entries) => html`<li><h4>${onDate(entries[0].at)}</h4>
  <ul class="timeline">${grouped(entries, ({ type }) => type).map(alike)}</ul></li>`;

/** @param {Entry[]} entries */
function alike(entries) {
  const { step, type, summary, at } = entries[0];
  const first = entries[entries.length - 1].at;
  const times = entries.length;
  const what = times === 1 ? summary : (often[type]?.(times) ?? `${summary}, ${times} times`);
  return html`<li><p><span class="chip">${steps.get(step) ?? step}</span> ${what}
    <span class="soft small"><time datetime=${first}>${atTime(first)}</time>${atTime(first) === atTime(at) ? '' : html` to <time datetime=${at}>${atTime(at)}</time>`}</span></p></li>`;
}

/** In the order in which each was met first. @param {Entry[]} entries @param {(it: Entry) => string} by @returns {Entry[][]} */
function grouped(entries, by) {
  /** @type {Map<string, Entry[]>} */
  const groups = new Map();
  for (const it of entries) groups.set(by(it), [...(groups.get(by(it)) ?? []), it]);
  return [...groups.values()];
}
