// @ts-check
import { onDate, onDay } from '../dates.js';
import { isolated } from '../parts/isolated.js';
import { throughWords } from './rule-words.js';

/** @typedef {{rules: ?import('../types.js').Rules, person: import('../types.js').Person, channel: import('../types.js').Channel}} Known */

/** What each code asks of whoever is about to reach somebody, in the words that stand in the rules. @type {Record<string, [string, (known: Known) => unknown]>} */
const minded = {
  'never-talk-to': ['Must never be spoken to', ({ rules }) => rules?.neverTalkTo && isolated(rules.neverTalkTo)],
  'never-know': ['Must never know', ({ rules }) => rules?.neverKnow && isolated(rules.neverKnow)],
  through: ['Only through someone', (known) => throughThem(known)],
  'times-unread': ['Good times', ({ rules }) => rules?.when && isolated(rules.when)],
  'no-voicemail': ['Voicemail', () => 'Do not leave a message'],
  'withheld-number': ['Your number', () => 'Hide it before you ring'],
  'device-shared': ['Their phone', () => 'Someone else may see or answer it'],
  'letters-opened': ['Their letters', () => 'Someone else may open them'],
  'may-talk-to': ['We may speak to', ({ rules }) => rules?.mayTalkTo && isolated(rules.mayTalkTo)],
  paused: ['Paused', ({ person: { pausedUntil } }) => (pausedUntil ? `They are taking a pause until ${onDay(pausedUntil)}` : 'They are taking a pause')],
  farewelled: ['Said farewell', ({ person: { since } }) => (since ? `On ${onDate(since)}` : 'They said farewell')],
  expired: ['Out of date', () => 'Ask them again how we may reach them'],
  'newer-said': ['Just changed', () => 'Something newer was said and is not here yet. Look again in a moment'],
  'in-doubt': ['Not certain', () => 'We do not know everything about them just now. Ask their lead worker'],
  differs: ['Not clear', () => 'Different things were said about how to reach them. The stricter holds. Ask them'],
};

/** @param {Known} known */
function throughThem({ rules, channel }) {
  const through = rules?.channels.find((it) => it.channel === channel)?.through;
  return through && throughWords(through);
}

/**
 * Everything to be read before a way is used, in one order; what is not known here, or has no words, is still something
 * to look at.
 * @param {import('../types.js').Gate} gate @param {import('../types.js').ContactRules} it @param {import('../types.js').Person} person @returns {[string, unknown][]}
 */
export function toMind({ channel, mind = [] }, { rules }, person) {
  const order = Object.keys(minded);
  const codes = [...mind].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return codes.map((code) => {
    const [what, words] = minded[code] ?? ['Look first', () => undefined];
    return [what, words({ rules, person, channel }) || 'See the tab Contact'];
  });
}
