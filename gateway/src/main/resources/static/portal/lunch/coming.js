// @ts-check
import '../exit.js';
import { places, showLines } from '../crisis.js';
import { read } from '../api.js';
import { onDay } from '../dates.js';
import { meet } from '../here.js';

/** @typedef {import('../types.js').ComingLunch} ComingLunch */

const list = /** @type {HTMLElement} */ (document.querySelector('[data-lunches]'));
const status = /** @type {HTMLElement} */ (document.querySelector('[data-looking]'));
document.querySelector('[data-without]')?.remove();

/** @param {string} of @param {string} text @param {Node[]} within */
const element = (of, text, ...within) => {
  const it = document.createElement(of);
  it.append(text, ...within);
  return it;
};

/** @param {string} text that somebody typed, in whichever script */
const typed = (text) => Object.assign(element('p', text), { dir: 'auto' });

/** Those that differ by their day alone stand together, from the first on. @param {ComingLunch[]} lunches @returns {ComingLunch[][]} */
function alike(lunches) {
  /** @type {Map<string, ComingLunch[]>} */
  const all = new Map();
  for (const it of lunches) {
    const one = JSON.stringify([it.place, it.at, it.until, it.venue]);
    all.set(one, [...(all.get(one) ?? []), it]);
  }
  return [...all.values()];
}

/** @param {ComingLunch[]} lunches alike @param {string} of its heading */
function card([{ on, at, until, venue }, ...others], of) {
  const it = element('li', '', element(of, `${onDay(on)}, ${at.slice(0, 5)} to ${until.slice(0, 5)}`));
  it.className = 'card';
  it.append(Object.assign(element('p', ''), { dir: 'auto' }));
  it.lastElementChild?.append(element('strong', venue.name), document.createElement('br'), venue.address);
  for (const more of [venue.wayIn, venue.food, venue.access]) if (more) it.append(typed(more));
  if (others.length) it.append(element('p', `Also on ${new Intl.ListFormat('en-GB').format(others.map((other) => onDay(other.on)))}.`));
  return it;
}

/** @param {ComingLunch[]} lunches @param {string} of the heading of each */
const cards = (lunches, of) => Object.assign(element('ul', '', ...alike(lunches).map((it) => card(it, of))), { className: 'coming' });

/** Under the name of each place where there are several, so that somebody finds theirs. @param {ComingLunch[]} lunches @param {{id: string, name: string}[]} known */
function byPlace(lunches, known) {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const nearby = [...new Set(lunches.map((it) => it.place))].sort((one, other) => (names.get(one) ?? one).localeCompare(names.get(other) ?? other));
  if (nearby.length === 1 && known.length === 1) return [cards(lunches, 'h2')];
  return nearby.flatMap((place) => [element('h2', names.get(place) ?? place), cards(lunches.filter((it) => it.place === place), 'h3')]);
}

/** @param {Node[]} nodes */
function show(...nodes) {
  list.replaceChildren(...nodes);
  list.removeAttribute('aria-busy');
  status.textContent = '';
  status.hidden = true;
}

/** The button stays until something has come, and what came has the focus then. */
async function again() {
  status.hidden = false;
  status.textContent = 'Looking for the next lunches…';
  await look();
  list.focus();
}

async function look() {
  try {
    const [found, known] = await Promise.all([read('/api/lunches/coming'), places()]);
    const lunches = /** @type {ComingLunch[]} */ (found?.data.lunches ?? []);
    if (!lunches.length) return show(element('p', 'No lunch is planned at the moment. Come back soon, or ring your team.'));
    show(...byPlace(lunches, known), ...(found?.data.more ? [element('p', 'These are the next ones. More are planned after them.')] : []));
  } catch {
    const button = Object.assign(element('button', 'Try again'), { type: 'button', className: 'govuk-button govuk-button--secondary' });
    button.addEventListener('click', again);
    const note = element('div', '', element('p', 'We cannot show the lunches at the moment.'), button);
    show(Object.assign(note, { className: 'notice', role: 'alert' }));
  }
}

look();
showLines();
meet();
