// @ts-check
import '../exit.js';
import { places, showLines } from '../crisis.js';
import { read } from '../api.js';
import { onDay } from '../dates.js';
import { meet } from '../here.js';

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

/** @param {import('../types.js').ComingLunch} lunch @param {string} place */
function card({ on, at, until, venue }, place) {
  const it = element('li', '', element('h2', `${onDay(on)}, ${at.slice(0, 5)} to ${until.slice(0, 5)}`));
  it.className = 'card';
  it.append(Object.assign(element('p', ''), { dir: 'auto' }));
  it.lastElementChild?.append(element('strong', venue.name), document.createElement('br'), `${venue.address}${place ? ` (${place})` : ''}`);
  for (const more of [venue.wayIn, venue.food, venue.access]) if (more) it.append(typed(more));
  return it;
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
    const lunches = /** @type {import('../types.js').ComingLunch[]} */ (found?.data.lunches ?? []);
    if (!lunches.length) return show(element('p', 'No lunch is planned at the moment. Come back soon, or ring your team.'));
    const names = new Map(known.map(({ id, name }) => [id, name]));
    const cards = lunches.map((it) => card(it, known.length > 1 ? (names.get(it.place) ?? '') : ''));
    show(Object.assign(element('ul', '', ...cards), { className: 'coming' }), ...(found?.data.more ? [element('p', 'These are the next ones. More are planned after them.')] : []));
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
