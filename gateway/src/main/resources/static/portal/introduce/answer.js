// @ts-check
import '../exit.js';
import { places, showLines } from '../crisis.js';
import { onDay } from '../dates.js';
import { meet } from '../here.js';
import { askNow, sendOnce, sentence } from '../intentions.js';

/** @typedef {{kind: string, on: ?string, time: ?string, choices: string[]}} Asks */
/** @typedef {{state: string, place: ?string, asks: ?Asks, next: string[], helpFirst: boolean, readBy: ?string}} Answer */

/** @param {string} what @returns {HTMLElement} */
const part = (what) => /** @type {HTMLElement} */ (document.querySelector(`[data-${what}]`));

/** @param {string} text */
const line = (text) => Object.assign(document.createElement('p'), { textContent: text });

/** What each kind asks, and its answers. @type {Record<string, {ask: (it: Asks) => string, [choice: string]: any}>} */
const kinds = {
  'time-all-right': { ask: ({ on, time }) => `Is ${onDay(on ?? '')} at ${(time ?? '').slice(0, 5)} all right for you?`, yes: 'Yes, it is all right', no: 'No, not then' },
  'got-there': { ask: () => 'Did you get there?', yes: 'Yes', no: 'No' },
  'how-it-went': { ask: () => 'How are things since we last spoke?', better: 'Better', same: 'The same', worse: 'Worse' },
  'keep-in-touch': { ask: () => 'Shall we keep in touch?', yes: 'Yes', no: 'No, not now' },
  'have-you-met': { ask: () => 'Have you met?', yes: 'Yes, we have met', no: 'Not yet' },
};

/** @type {Record<string, string>} */
const headings = { taken: 'Thank you', 'answered-before': 'This was answered already', nothing: 'This link does not work' };

const form = /** @type {HTMLFormElement} */ (part('before'));
const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
const secret = decodeURIComponent(location.hash.slice(1).replace(/%(?![0-9a-f]{2})/gi, '')).trim();

/** @param {string} choice @param {string} said */
function radio(choice, said) {
  const id = `choice-${choice}`;
  const input = Object.assign(document.createElement('input'), { className: 'govuk-radios__input', type: 'radio', name: 'choice', value: choice, id });
  const label = Object.assign(document.createElement('label'), { className: 'govuk-label govuk-radios__label', htmlFor: id, textContent: said });
  const item = Object.assign(document.createElement('div'), { className: 'govuk-radios__item' });
  item.append(input, label);
  return item;
}

/** @param {Answer} answer */
function show(answer) {
  if (answer.place) numbers(answer.place);
  const kind = answer.asks && kinds[answer.asks.kind];
  if (!answer.asks || !kind) return ended(answer);
  part('question').textContent = kind.ask(answer.asks);
  part('choices').replaceChildren(...answer.asks.choices.map((it) => radio(it, kind[it] ?? it)));
  form.hidden = false;
}

/** What became of it; neither the link nor what was typed stays. @param {Answer} answer */
function ended({ state, next, helpFirst, readBy }) {
  history.replaceState(null, '', location.pathname);
  form.reset();
  form.hidden = true;
  const heading = /** @type {HTMLElement} */ (document.querySelector('#after'));
  heading.textContent = headings[state] ?? headings.nothing;
  part('next').replaceChildren(...next.map(line), ...(readBy ? [line(`Someone reads what you wrote by ${onDay(readBy)}.`)] : []));
  part('after').hidden = false;
  part('help').hidden = !helpFirst;
  (helpFirst ? part('help') : heading).focus();
}

/** @param {string} place */
async function numbers(place) {
  showLines([place]);
  const number = (await places()).find(({ id }) => id === place)?.ringUs;
  if (!number) return;
  const ring = Object.assign(document.createElement('a'), { href: `tel:${number.replace(/[^+\d]/g, '')}`, textContent: number });
  part('ring').replaceChildren('Would you rather talk? Ring us on ', ring, '.');
}

/** @param {string} text */
const trouble = (text) => part('trouble').replaceChildren(Object.assign(line(text), { className: 'notice' }));

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (button.getAttribute('aria-disabled') === 'true') return;
  const typed = new FormData(form);
  const choice = typed.get('choice');
  if (!choice) {
    trouble('Choose an answer.');
    /** @type {HTMLElement} */ (form.querySelector('input')).focus();
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  part('trouble').replaceChildren();
  try {
    ended(await sendOnce('/api/answers', { secret, choice, words: String(typed.get('words')).trim() || null }));
  } catch (wrong) {
    trouble(sentence(wrong));
  }
  button.removeAttribute('aria-disabled');
});

part('without').remove();
part('incomplete').hidden = Boolean(secret);
addEventListener('hashchange', () => location.hash && location.reload()); // another link in the same tab
showLines();
meet();
if (secret) askNow('/api/answers/look', { secret }).then(show, () => (part('down').hidden = false));
