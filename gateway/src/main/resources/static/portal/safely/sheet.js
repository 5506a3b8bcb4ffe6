// @ts-check
import { Unreachable } from '../api.js';
import { linesBeside, nationalLines, places } from '../crisis.js';
import { onDate } from '../dates.js';
import { telOf } from '../dial.js';
import { steps, wishes, words } from '../safety/steps.js';

/** @typedef {import('../../kept/shown.js').Sheet} Sheet @typedef {import('../../kept/shown.js').Item} Item */

/** @param {{text: string, tel?: ?string}} it @returns {Item} */
const said = ({ text, tel }) => (tel ? { text, href: telOf(tel), number: tel } : { text });

/** @param {?string | undefined} text @returns {Item[]} */
const only = (text) => (text ? [{ text }] : []);

/** @param {Element} row @returns {Item} */
const line = (row) => ({ text: row.textContent?.replace(/\s+/g, ' ').trim() ?? '', href: row.querySelector('a')?.getAttribute('href') ?? undefined });

/** The lines at the foot of every page, those of their place, and their team. @param {string | undefined} place @returns {Promise<Item[]>} */
async function lines(place) {
  const there = (await places()).find(({ id }) => id === place);
  if (place && !there) throw new Unreachable(); // a plan without them would be missed on the night it is for
  const team = there?.ringUs ? [said({ text: 'My team', tel: there.ringUs })] : [];
  return [...nationalLines(), ...(there ? linesBeside(there) : [])].map(line).concat(team);
}

/**
 * A safety plan as it is read away from the portal: all of its words, and the numbers to ring. A card has the steps and the numbers.
 * @param {import('../types.js').SafetyVersion} version @param {string} [place] @returns {Promise<Sheet>}
 */
export async function sheetOf({ text, crisis, at }, place) {
  const help = { title: 'Help, day and night', items: await lines(place), small: true };
  const parts = [
    ...steps.map(({ key, title }) => ({ title: title[1], items: text[key].map(said), small: true })),
    help,
    ...wishes.map(([name, , title]) => ({ title, items: only(crisis[name]) })),
    { title: words.formulation[1], items: only(text.formulation) },
    { title: words.factors[1], items: text.factors.flatMap(only) },
    { title: words.likely[1], items: typeof text.likely === 'number' ? only(`${text.likely} of 10`) : [] },
  ];
  return { title: 'My safety plan', as: `As it was on ${onDate(at)}`, parts: parts.filter(({ items }) => items.length) };
}
