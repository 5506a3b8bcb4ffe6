// @ts-check
import { read } from '../api.js';
import { onDate, onDay } from '../dates.js';
import { isolated, listed } from '../parts/isolated.js';

/**
 * Whether a way may be used now: `yes`; `look`, after what is to be minded was read; or `no`, with why and what else.
 * @typedef {{may: 'yes' | 'look' | 'no', why?: unknown, mind: [string, unknown][], number?: string}} Answer
 * @typedef {'call' | 'text'} Way
 */

const hourIn = (/** @type {Date} */ now) => Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' }).format(now));

/**
 * Asked each time before somebody is rung or sent a text, of what stands there at that moment. It is decided here by
 * what they said to us; contact's rules are asked in this place once they answer.
 * @param {string} of @param {Way} way
 */
export const mayNow = async (of, way) => decided((await read(`/api/people/${of}`))?.data, way, new Date());

/**
 * What is not said to be safe is not, and what only a human can judge, such as good times in somebody's own words, is
 * shown and not guessed.
 * @param {import('../types.js').Person} person @param {Way} way @param {Date} now @returns {Answer}
 */
export function decided(person, way, now) {
  const { contact } = person;
  const no = (/** @type {unknown} */ why) => ({ may: /** @type {const} */ ('no'), why, mind: instead(person, way) });
  if (person.state === 'died') return no('They have died. No one calls or writes to them any more.');
  if (!contact?.phone) return no('We have no phone number for them.');
  if (way === 'call' && !contact.mayCall) return no('They have not said that a call is safe.');
  if (way === 'text' && !contact.mayText) return no('They have not said that a text is safe.');
  const mind = [...toLookAt(person, now), ...(way === 'call' ? forACall(person) : [])];
  return { may: mind.length ? 'look' : 'yes', mind, number: contact.phone };
}

/** @param {import('../types.js').Person} person @param {Date} now @returns {[string, unknown][]} */
function toLookAt({ contact, state, pausedUntil, since, consents, toSettle }, now) {
  const hour = hourIn(now);
  return some([
    ['Good times', contact?.when && isolated(contact.when)],
    ['Must never be spoken to', contact?.neverTalkTo && isolated(contact.neverTalkTo)],
    ['Must never know', contact?.neverKnow && isolated(contact.neverKnow)],
    ['It is late', (hour >= 21 || hour < 8) && 'They have not asked to be reached at night'],
    ['Paused', state === 'paused' && (pausedUntil ? `They are taking a pause until ${onDay(pausedUntil)}` : 'They are taking a pause')],
    ['Said farewell', state === 'farewelled' && (since ? `On ${onDate(since)}` : 'They said farewell')],
    ['Out of date', consents?.staleSince && 'Ask them again what they agree to'],
    ['Not settled', toSettle?.length && 'They came again and something different was said. Ask them'],
  ]);
}

/** @param {import('../types.js').Person} person @returns {[string, unknown][]} */
const forACall = ({ contact, interpreter, language }) =>
  some([
    ['Voicemail', !contact?.mayVoicemail && 'Do not leave a message'],
    ['Interpreter', interpreter && (language ? isolated(language) : 'An interpreter helps')],
    ['We may speak to', contact?.mayTalkTo && isolated(contact.mayTalkTo)],
  ]);

/** What may be done instead, and when. @param {import('../types.js').Person} person @param {Way} way @returns {[string, unknown][]} */
function instead({ contact, leadWorker, state }, way) {
  if (state === 'died') return [];
  const ways = [contact?.phone && way === 'call' && contact.mayText && 'a text', contact?.phone && way === 'text' && contact.mayCall && 'a call', contact?.email && contact.mayEmail && 'an email'];
  return some([
    ['What is safe', listed(ways.map((it) => it || undefined)) ?? 'Nothing they told us. Ask their lead worker'],
    ['Good times', contact?.when && isolated(contact.when)],
    ['Lead worker', leadWorker?.name && isolated(leadWorker.name)],
  ]);
}

/** @param {[string, unknown][]} all @returns {[string, unknown][]} */
const some = (all) => all.filter(([, words]) => words);
