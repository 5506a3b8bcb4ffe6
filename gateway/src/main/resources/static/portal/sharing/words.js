// @ts-check
import { dayOf } from '../dates.js';
import { titles } from '../plan/section-words.js';

/** What can be shared, as the team and as they themselves call it: the sections of a plan, and what is kept elsewhere. @type {Record<string, [string, string]>} */
export const shareable = { ...titles, appointments: ['Next meetings', 'My next meetings'], journey: ['Journey so far', 'My journey so far'] };

/** @typedef {{id: string, called: ?string}} Supporter */
/** @typedef {{id: string, supporter: string, called: string, sections: string[], until: string, stands: 'asked' | 'shared' | 'stale' | 'in-doubt' | 'over' | 'ended', agreedAt: ?string, how: ?string, staleOn: ?string, endedAt: ?string, why: ?string}} Grant */
/** @typedef {{supporters: Supporter[], someoneMustNever: ?boolean, rulesHeard: ?boolean, sharing: Grant[]}} Shares */

/** @type {[string, string][]} */
export const hows = [
  ['face-to-face', 'Face to face'],
  ['by-phone', 'By phone'],
  ['by-video', 'By video'],
];

/** @type {[string, string][]} */
export const whys = [
  ['withdrawn', 'It was stopped.'],
  ['said-no', 'They said no when they were asked alone.'],
  ['must-never', 'The supporter must never know.'],
  ['day-over', 'Its last day was over.'],
  ['supporter-left', 'The supporter cannot sign in any more.'],
];

/** @type {[string, string][]} */
export const months = [
  ['3', '3 months'],
  ['6', '6 months'],
  ['12', 'A year'],
];

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** @param {{sections: string[]}} it @param {boolean} own */
export const listed = ({ sections }, own) => and.format(sections.map((section) => shareable[section]?.[own ? 1 : 0] ?? section));

/** What a supporter is called where they are chosen; for the team with their user name, so that it is nobody else. @param {Supporter} it @param {string} [signsInAs] */
export const calledOf = ({ called }, signsInAs) => `${called ?? 'Someone who can sign in'}${signsInAs ? `, signs in as ${signsInAs}` : ''}`;

/** The last day, so many months from now; where the month is shorter, its last day. @param {number} many */
export function untilIn(many) {
  const [year, month, day] = dayOf(new Date()).split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + many + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + many, Math.min(day, last))).toISOString().slice(0, 10);
}
