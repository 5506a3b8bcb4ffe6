// @ts-check
import { html } from 'lit';
import { read } from '../api.js';
import { onDate, onDay } from '../dates.js';
import { askNow } from '../intentions.js';
import { isolated, listed } from '../parts/isolated.js';
import { aWay, because, nextAt } from './rule-words.js';
import { toMind } from './to-mind.js';
import { chosen, languages, otherThanEnglish, professionals, supportsOf } from './understanding-words.js';

/**
 * Whether a way may be used now: `yes`; `look`, after what is to be minded was read; or `no`, with why and what else.
 * @typedef {{may: 'yes' | 'look' | 'no', why?: unknown, mind: [string, unknown][], number?: string}} Answer
 * @typedef {'call' | 'text'} Way
 */

/**
 * Asked each time before somebody is rung or sent a text: contact says whether their rules allow it at that moment, and
 * intake what stands there of them. Where one of them does not answer, nobody is reached. Whoever opened the record from
 * outside asks nothing and reads it in the rules.
 * @param {string} of @param {Way} way
 */
export async function mayNow(of, way) {
  const url = `/api/people/${of}`;
  const [person, rules, needs] = await Promise.all([read(url), read(`${url}/contact-rules`), read(`${url}/communication-needs`).catch(() => undefined)]);
  const gate = person?.data.openUntil ? rules?.data.gate.find(({ channel }) => channel === way) : await askNow(`${url}/gate`, { channel: way });
  return decided(gate, person?.data, rules?.data, way, needs?.data ?? null);
}

/**
 * Whatever is not a clear yes is a no, and what only a human can judge is shown and not guessed.
 * @param {import('../types.js').Gate} gate @param {import('../types.js').Person} person @param {import('../types.js').ContactRules} rules @param {Way} way @param {?import('./understanding.js').Understanding} needs @returns {Answer}
 */
export function decided(gate, person, rules, way, needs) {
  const number = person.contact?.phone;
  const no = (/** @type {unknown} */ why) => ({ may: /** @type {const} */ ('no'), why, mind: instead(gate, person, rules) });
  if (!['yes', 'look'].includes(gate.may)) return no(because(gate.rule, way));
  if (!number) return no('We have no phone number for them.');
  const mind = [...toMind(gate, rules, person), ...theirs(person, way, needs)];
  return { may: gate.may === 'yes' && !mind.length ? 'yes' : 'look', mind, number };
}

/** What no rule is about. @param {import('../types.js').Person} person @param {Way} way @param {?import('./understanding.js').Understanding} understanding @returns {[string, unknown][]} */
const theirs = (person, way, understanding) => [...(way === 'call' ? talking(person, understanding) : []), ...settled(person)];

/** What intake knows of it holds until they said something here. @param {import('../types.js').Person} person @param {?import('./understanding.js').Understanding} understanding @returns {[string, unknown][]} */
function talking({ interpreter, language }, understanding) {
  const known = understanding?.needs ? some(spoken(understanding)) : [];
  const here = understanding?.said && understanding.said.by !== 'introduction';
  return known.length || here ? known : some([['Interpreter', interpreter && (language ? isolated(language) : 'An interpreter helps')]]);
}

/** @param {import('../types.js').Person} person @returns {[string, unknown][]} */
const settled = ({ consents, toSettle }) =>
  some([
    ['Out of date', consents?.staleSince && 'Ask them again what they agree to'],
    ['Not settled', toSettle?.length && 'They came again and something different was said. Ask them'],
  ]);

/** What they need when somebody speaks with them: what was said last, and what was written since. @param {import('./understanding.js').Understanding} understanding @returns {[string, unknown][]} */
function spoken({ needs, newer }) {
  const both = [needs, newer].flatMap((it) => it ?? []);
  const books = chosen(professionals, [...new Set(both.flatMap((it) => it.professionals))]).join(', ');
  const said = both.find(otherThanEnglish);
  const language = said && (said.languageSaid ? isolated(said.languageSaid) : chosen(languages, [said.language ?? '']).join(''));
  return [
    ['Interpreter', books && html`${books}${language ? html`: ${language}` : ''}. Never a relative or a friend`],
    ['Language', !books && language],
    ['Easier with', chosen(supportsOf(false), [...new Set(both.flatMap((it) => it.supports))]).join(', ')],
  ];
}

/** What may be done instead, and when. @param {import('../types.js').Gate} gate @param {import('../types.js').Person} person @param {import('../types.js').ContactRules} it @returns {[string, unknown][]} */
function instead({ channel, rule, next }, { leadWorker, state, pausedUntil, since }, { rules, gate }) {
  if (state === 'died' || rule === 'died') return [];
  const ways = gate.filter((it) => it.channel !== channel && ['yes', 'look'].includes(it.may)).map((it) => aWay(it.channel));
  return some([
    ['Next allowed', next && nextAt(next)],
    ['Allowed now', listed(ways) ?? 'No other way. Ask their lead worker'],
    ['Good times', rules?.when && isolated(rules.when)],
    ['Paused', state === 'paused' && pausedUntil && `Until ${onDay(pausedUntil)}`],
    ['Said farewell', state === 'farewelled' && since && `On ${onDate(since)}`],
    ['Lead worker', leadWorker?.name && isolated(leadWorker.name)],
  ]);
}

/** @param {[string, unknown][]} all @returns {[string, unknown][]} */
const some = (all) => all.filter(([, words]) => words);
