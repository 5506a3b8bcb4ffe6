// @ts-check
import { html } from 'lit';
import { atTime, dayOf, onDay, today } from '../dates.js';
import { isolated } from '../parts/isolated.js';

/** @typedef {import('../types.js').Channel} Channel */

/** How each way is called in a sentence about one of them, and how the times of it are headed. @type {Record<Channel, [string, string]>} */
const names = {
  call: ['a call', 'Calls'],
  text: ['a text', 'Texts'],
  email: ['an email', 'Emails'],
  letter: ['a letter', 'Letters'],
  visit: ['a visit', 'Visits'],
  portal: ['a message on their page', 'Messages on their page'],
};
/** Every way, in the order in which all of them stand everywhere. */
export const channels = /** @type {Channel[]} */ (Object.keys(names));
/** Whether the hour at which it comes matters; the others wait to be looked at. @param {Channel} channel */
export const hasHours = (channel) => !['letter', 'portal'].includes(channel);
/** @param {Channel} channel */
export const aWay = (channel) => names[channel][0];
/** @param {Channel} channel */
export const manyOf = (channel) => names[channel][1];

/** Why a way may not be used now, each as a sentence; a reason nobody knows here is a no all the same. @type {Record<string, string | ((channel: Channel) => string)>} */
const reasons = {
  'no-rules': 'No one has heard from them yet how we may reach them.',
  'no-way': 'We have no number or address of theirs for this.',
  'not-safe': (channel) => `They have not said that ${aWay(channel)} is safe.`,
  'outside-hours': 'This is outside the times they gave.',
  night: 'It is late. They have not asked to be reached at night.',
  'times-unread': 'They said good times in their own words. Set times from those words with them first, or get in touch yourself.',
  through: 'They are reached through someone else. Get in touch yourself.',
  expired: 'What they said is out of date. Ask them again first.',
  paused: 'They are taking a pause.',
  farewelled: 'They have said farewell.',
  died: 'They have died. No one calls or writes to them any more.',
  'newer-said': 'Something newer was said and is not here yet. Look again in a moment.',
  'in-doubt': 'We do not know everything about them just now. Ask their lead worker.',
  'device-watched': 'Someone else may see what is on their phone.',
  'letters-opened': 'Someone else may open their letters.',
};

/** @param {?string} rule @param {Channel} channel */
export function because(rule, channel) {
  const reason = reasons[rule ?? ''] ?? 'Their rules do not allow it now.';
  return typeof reason === 'string' ? reason : reason(channel);
}

/** @param {string} moment */
export const nextAt = (moment) => (dayOf(moment) === today() ? `today at ${atTime(moment)}` : `on ${onDay(moment)} at ${atTime(moment)}`);

/** @type {Record<string, string>} */
const week = { monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday' };
/** @type {[string, string][]} */
export const weekdays = Object.entries(week);

/** Days in a row as *Mondays to Fridays*, else each by its name. @param {string[]} days */
function daysOf(days) {
  const at = weekdays.map(([day], nth) => (days.includes(day) ? nth : -1)).filter((nth) => nth >= 0);
  const called = at.map((nth) => `${weekdays[nth][1]}s`);
  if (at.length === 7) return 'Every day';
  if (at.length > 2 && at[at.length - 1] - at[0] === at.length - 1) return `${called[0]} to ${called[called.length - 1]}`;
  return called.length > 1 ? `${called.slice(0, -1).join(', ')} and ${called[called.length - 1]}` : called[0] ?? 'No day';
}

/** As GOV.UK writes it: 10am, 9:30am, midday, midnight. @param {string} time such as 09:30 */
function clock(time) {
  const [hour, minute] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? '12pm' : 'midnight';
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

/** @param {import('../types.js').Window} window */
export const timesOf = ({ days, from, to }) => `${daysOf(days)}, ${clock(from)} to ${clock(to)}`;

/** @param {import('../types.js').Window[]} windows */
export const allTimes = (windows) => (windows.length ? windows.map(timesOf).join('; ') : 'Any day, 8am to 9pm');

/** Reached through somebody, and what may be said to them. @param {{who: string, what: ?string}} through */
export const throughWords = ({ who, what }) => html`Through ${isolated(who)}${what ? html`, who may be told: ${isolated(what)}` : ''}`;
