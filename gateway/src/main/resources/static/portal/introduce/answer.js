// @ts-check
import '../exit.js';
import { places, showLines } from '../crisis.js';
import { onDayIn } from '../dates.js';
import { telOf } from '../dial.js';
import { drafts } from '../drafts.js';
import { meet } from '../here.js';
import { askNow, sendOnce } from '../intentions.js';
import { say } from '../say.js';
import { sentence } from './errors.js';

/** @typedef {{kind: string, on: ?string, time: ?string, choices: string[]}} Asks */
/** @typedef {{state: string, place: ?string, asks: ?Asks, helpFirst: boolean, readBy: ?string}} Answer */

/** What was typed, and of which link: another in the same tab asks something else. */
const draft = 'answer';

/** @param {string} what @returns {HTMLElement} */
const part = (what) => /** @type {HTMLElement} */ (document.querySelector(`[data-${what}]`));

/** @param {string} text */
const line = (text) => Object.assign(document.createElement('p'), { textContent: text });

const onDay = onDayIn(document.documentElement.lang);
const form = /** @type {HTMLFormElement} */ (part('before'));
const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
const secret = decodeURIComponent(location.hash.slice(1).replace(/%(?![0-9a-f]{2})/gi, '')).trim();

/** The same link in another language; without it once it is answered. @param {string} hash */
const languagesLeadTo = (hash) => document.querySelectorAll('.languages a').forEach((it) => (/** @type {HTMLAnchorElement} */ (it).hash = hash));

/** @param {string} kind @param {string} choice */
function radio(kind, choice) {
  const id = `choice-${choice}`;
  const input = Object.assign(document.createElement('input'), { className: 'govuk-radios__input', type: 'radio', name: 'choice', value: choice, id });
  const label = Object.assign(document.createElement('label'), { className: 'govuk-label govuk-radios__label', htmlFor: id, textContent: say(`${kind}-${choice}`) || choice });
  const item = Object.assign(document.createElement('div'), { className: 'govuk-radios__item' });
  item.append(input, label);
  return item;
}

/** @param {Answer} answer */
function show(answer) {
  if (answer.place) numbers(answer.place);
  const { kind = '', on, time, choices } = answer.asks ?? {};
  const asked = say(kind, { day: on ? onDay(on) : '', time: (time ?? '').slice(0, 5) });
  if (!choices || !asked) return ended(answer);
  part('question').textContent = asked;
  part('readers').textContent = say(`${kind}-readers`);
  part('readers').hidden = !part('readers').textContent;
  part('choices').replaceChildren(...choices.map((it) => radio(kind, it)));
  form.hidden = false;
  return known.then(takeUp);
}

/** What was typed before the page was loaded again, or in another language. */
function takeUp() {
  const its = drafts.read(draft);
  if (its?.secret !== secret) return;
  Object.assign(/** @type {HTMLTextAreaElement} */ (form.elements.namedItem('words')), { value: its.words });
  const chosen = /** @type {?HTMLInputElement} */ (form.querySelector(`input[value="${its.choice}"]`));
  if (chosen) chosen.checked = true;
}

/** @returns {{choice: ?string, words: string}} */
function typed() {
  const its = new FormData(form);
  return { choice: /** @type {?string} */ (its.get('choice')), words: String(its.get('words')) };
}

/** @param {Answer} answer @returns {[string, string[]]} a heading, and what follows */
function said({ state, helpFirst, readBy }) {
  if (state === 'answered-before') return [say('answered-before'), [say('not-twice')]];
  if (state !== 'taken') return [say('nothing'), [say('nothing-here')]];
  const read = helpFirst ? say('read-today') : readBy ? say('read-by', { day: onDay(readBy) }) : '';
  return [say('thanks'), [say('taken'), read, say('ring-too')].filter(Boolean)];
}

/** What became of it; neither the link nor what was typed stays. @param {Answer} answer */
function ended(answer) {
  history.replaceState(null, '', location.pathname);
  languagesLeadTo('');
  drafts.forget(draft);
  form.reset();
  form.hidden = true;
  const [title, next] = said(answer);
  const heading = /** @type {HTMLElement} */ (document.querySelector('#after'));
  heading.textContent = title;
  part('next').replaceChildren(...next.map(line));
  part('after').hidden = false;
  part('help').hidden = !answer.helpFirst;
  (answer.helpFirst ? part('help') : heading).focus();
}

/** @param {string} place */
async function numbers(place) {
  showLines([place]);
  const number = (await places()).find(({ id }) => id === place)?.ringUs;
  if (!number) return;
  const ring = Object.assign(document.createElement('a'), { href: telOf(number), textContent: number, dir: 'ltr' });
  part('ring').replaceChildren(say('ring-us-on'), ' ', ring);
}

/** @param {HTMLElement} it */
const trouble = (it) => part('trouble').replaceChildren(Object.assign(it, { className: 'notice' }));

form.addEventListener('input', () => drafts.keep(draft, { secret, ...typed() }));
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (button.getAttribute('aria-disabled') === 'true') return;
  const { choice, words } = typed();
  if (!choice) {
    trouble(line(say('choose')));
    /** @type {HTMLElement} */ (form.querySelector('input')).focus();
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  part('trouble').replaceChildren();
  try {
    ended(await sendOnce('/api/answers', { secret, choice, words: words.trim() || null }));
  } catch (wrong) {
    trouble(sentence(wrong));
  }
  button.removeAttribute('aria-disabled');
});

part('without').remove();
part('incomplete').hidden = Boolean(secret);
languagesLeadTo(location.hash);
addEventListener('hashchange', () => location.hash && location.reload()); // another link in the same tab
showLines();
const known = meet();
if (secret) askNow('/api/answers/look', { secret }).then(show, () => (part('down').hidden = false));
