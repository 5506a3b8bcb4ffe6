// @ts-check
import { html } from 'lit';
import { atTime, dayOf, onDay } from '../dates.js';
import { isolated } from '../parts/isolated.js';
import { nameOf } from '../parts/place-names.js';

/** @typedef {{who: string, name: ?string, role: string, places: string[], part: string, changed: boolean, first: string, last: string, times: number}} Sight */

/** @type {Record<string, string>} */
const parts = {
  names: 'their name in a list',
  mine: 'their name in a list',
  search: 'their name in a list',
  people: 'who they are and how to reach them',
  person: 'who they are and how to reach them',
  introductions: 'the waiting list',
  introduction: 'the introduction',
  words: 'what was said at first contact, to add it to the plan',
  'care-plan': 'the plan',
  plan: 'the plan',
  'whole.pdf': 'the whole plan, to print',
  entry: 'something in the plan',
  journey: 'the journey so far',
  'seen-by': 'who has seen this record',
  'break-glass': 'the list of emergency access',
  conversation: 'a conversation',
  conversations: 'a conversation',
  pieces: 'a conversation',
  concerns: 'a safety concern that you were told about',
  concern: 'a safety concern that you were told about',
  account: 'who can sign in',
  accounts: 'who can sign in',
  door: 'the link that lets them back in',
  supporter: 'who is named as a supporter',
  supporters: 'who is named as a supporter',
};

/** The same, where they themselves read. @type {Record<string, string>} */
const mine = {
  people: 'who I am and how to reach me',
  person: 'who I am and how to reach me',
  'care-plan': 'my plan',
  plan: 'my plan',
  'whole.pdf': 'my whole plan, to print',
  entry: 'something in my plan',
  journey: 'my journey so far',
  'seen-by': 'who has seen my record',
  concerns: 'a safety concern that I was told about',
  concern: 'a safety concern that I was told about',
  door: 'the link that lets me back in',
};

/** What is told as it happened, and not as something read. @type {Record<string, string>} */
const acts = {
  glass: 'used emergency access, with a reason',
  'renew-code': 'asked for a new code to sign in with',
  'confirm-login': 'confirmed a login or a new code for it',
  disable: 'ended a login',
  'first-sign-in': 'signed in for the first time with a code that someone else made',
  'is-me': 'said that this is their own record',
};

/** @type {Record<string, string>} */
const roles = { person: 'someone who can sign in to this record', worker: 'a worker', lead: 'a team lead', 'privacy-officer': 'the privacy officer', partner: 'a partner organisation', supporter: 'a supporter', group: 'a community group', operator: 'an operator', service: 'one of our systems' };

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** One line a person and day, newest first, in words. @param {Sight[]} sights @param {boolean} own whether they themselves read @param {number} [most] */
export function seenLines(sights, own, most = Infinity) {
  /** @type {Map<string, Sight[]>} */
  const days = new Map();
  for (const it of [...sights].sort((one, other) => other.last.localeCompare(one.last))) {
    const key = `${dayOf(it.last)} ${it.role} ${it.who}`;
    days.set(key, [...(days.get(key) ?? []), it]);
  }
  return html`<ol class="timeline">${[...days.values()].slice(0, most).map((day) => line(day, own))}</ol>`;
}

/** @param {Sight[]} sights of one person in one day @param {boolean} own */
function line(sights, own) {
  const { role, name, places, last } = sights[0];
  const what = `${roles[role] ?? 'someone'}${places.length && role !== 'service' ? ` in ${and.format(places.map(nameOf))}` : ''}`;
  const who = name ? html`<strong>${isolated(name)}</strong>, ${what},` : html`<strong>${what.charAt(0).toUpperCase()}${what.slice(1)}</strong>`;
  const first = sights.map((it) => it.first).sort()[0];
  return html`<li><p>${who} ${and.format(done(sights, own))}.</p><p class="soft small">${onDay(last)}, ${spell(first, last)}</p></li>`;
}

/** @param {Sight[]} sights @param {boolean} own */
function done(sights, own) {
  const named = own ? { ...parts, ...mine } : parts;
  const told = sights.filter(({ part }) => acts[part]).map(({ part }) => acts[part]);
  const of = (/** @type {boolean} */ changed) => [...new Set(sights.filter((it) => !acts[it.part] && it.changed === changed).map(({ part }) => named[part] ?? 'part of the record'))];
  const [changed, read] = [of(true), of(false)];
  return [...new Set(told), ...(changed.length ? [`changed ${and.format(changed)}`] : []), ...(read.length ? [`read ${and.format(read)}`] : [])];
}

/** @param {string} first @param {string} last */
function spell(first, last) {
  if (dayOf(first) !== dayOf(last)) return `since ${onDay(first)}`;
  return atTime(first) === atTime(last) ? `at ${atTime(last)}` : `between ${atTime(first)} and ${atTime(last)}`;
}
