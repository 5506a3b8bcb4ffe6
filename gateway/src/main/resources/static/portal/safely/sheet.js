// @ts-check
import { item, places } from '../crisis.js';
import { onDate } from '../dates.js';

/**
 * @typedef {{text: string, tel?: ?string}} SafetyItem
 * @typedef {Record<'warningSigns' | 'myself' | 'distractions' | 'people' | 'professionals' | 'surroundings', SafetyItem[]> & {likely?: ?number, formulation?: ?string, factors: string[]}} SafetyText
 * @typedef {{text: SafetyText, crisis: Record<string, ?string>, at: string}} SafetyVersion
 * @typedef {import('../../kept/shown.js').Sheet} Sheet @typedef {import('../../kept/shown.js').Item} Item
 */

/** In their order. @type {[Exclude<keyof SafetyText, 'likely' | 'formulation' | 'factors'>, string][]} */
const steps = [
  ['warningSigns', 'My warning signs'],
  ['myself', 'What I can do myself'],
  ['distractions', 'People and places that take my mind off it'],
  ['people', 'People I can ask for help'],
  ['professionals', 'Professionals and services to call'],
  ['surroundings', 'Making things around me safe'],
];

/** @type {[string, string][]} */
const wishes = [
  ['helps', 'What helps'],
  ['makesWorse', 'What makes it worse'],
  ['children', 'Who looks after my children'],
  ['pets', 'Who looks after my pets'],
  ['home', 'Who looks after my home'],
  ['tell', 'Who to tell'],
  ['notTell', 'Who not to tell'],
  ['care', 'What I wish for my care'],
];

const dialled = (/** @type {string} */ tel) => `tel:${tel.replace(/[^+\d]/g, '')}`;

/** @param {SafetyItem} it @returns {Item} */
const said = ({ text, tel }) => (tel ? { text, href: dialled(tel), number: tel } : { text });

/** @param {Element} row @returns {Item} */
const line = (row) => ({ text: row.textContent?.replace(/\s+/g, ' ').trim() ?? '', href: row.querySelector('a')?.getAttribute('href') ?? undefined });

/** The lines at the foot of every page, those of their place, and their team. @param {string | undefined} place @returns {Promise<Item[]>} */
async function lines(place) {
  const everywhere = [...document.querySelectorAll('[data-crisis] > li:not([data-near])')].map(line);
  const there = (await places()).find(({ id }) => id === place);
  const near = (there?.crisisLines ?? []).map((it) => line(item(it))).filter(({ href }) => !everywhere.some((it) => it.href === href));
  const team = there?.ringUs ? [{ text: 'My team', href: dialled(there.ringUs), number: there.ringUs }] : [];
  return [...everywhere, ...near, ...team];
}

/**
 * A safety plan as it is read away from the portal: all of its words, and whom to ring. A card has the steps and the numbers.
 * @param {SafetyVersion} version @param {string} [place] @returns {Promise<Sheet>}
 */
export async function sheetOf({ text, crisis, at }, place) {
  const own = steps.map(([name, title]) => ({ title, items: text[name].map(said), small: true }));
  const wished = wishes.map(([name, title]) => ({ title, items: crisis[name] ? [{ text: crisis[name] }] : [] }));
  const more = [
    { title: 'How it comes to this, in my words', items: text.formulation ? [{ text: text.formulation }] : [] },
    { title: 'What could change', items: text.factors.map((it) => ({ text: it })) },
    { title: 'How likely I am to use this plan', items: typeof text.likely === 'number' ? [{ text: `${text.likely} out of 10` }] : [] },
  ];
  const help = { title: 'Help, day and night', items: await lines(place), small: true };
  return { title: 'My safety plan', as: `As it was on ${onDate(at)}`, parts: [...own, help, ...wished, ...more].filter(({ items }) => items.length) };
}
