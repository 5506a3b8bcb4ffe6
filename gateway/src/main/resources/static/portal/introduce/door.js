// @ts-check
import '../exit.js';
import { places, showLines } from '../crisis.js';
import { onDay } from '../dates.js';
import { telOf } from '../dial.js';
import { meet } from '../here.js';
import { sendOnce, sentence } from '../intentions.js';

/** @param {string} what @returns {HTMLElement} */
const part = (what) => /** @type {HTMLElement} */ (document.querySelector(`[data-${what}]`));

/** @param {string} text */
const line = (text) => Object.assign(document.createElement('p'), { textContent: text });

const button = part('open');
const secret = decodeURIComponent(location.hash.slice(1).replace(/%(?![0-9a-f]{2})/gi, '')).trim();

part('without').remove();
part('before').hidden = !secret;
part('incomplete').hidden = Boolean(secret);

/** What became of it; the link does not stay in the address. @param {{opened: boolean, place: ?string, next: string[], contactBy: ?string}} answer */
async function show({ opened, place, next, contactBy }) {
  history.replaceState(null, '', location.pathname);
  part('before').hidden = true;
  const heading = /** @type {HTMLElement} */ (document.querySelector('#after'));
  heading.textContent = contactBy ? `We will be in touch by ${onDay(contactBy)}` : opened ? 'Thank you' : 'This link does not work';
  part('next').replaceChildren(...next.map(line));
  part('after').hidden = false;
  heading.focus();
  if (!place) return;
  part('again').hidden = true;
  showLines([place]);
  const number = (await places()).find(({ id }) => id === place)?.ringUs;
  if (number) part('ring').replaceChildren('You can ring us on ', ring(number), '.');
}

/** @param {string} number */
const ring = (number) => Object.assign(document.createElement('a'), { href: telOf(number), textContent: number });

button.addEventListener('click', async () => {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  part('trouble').replaceChildren();
  try {
    await show(await sendOnce('/api/doors/open', { secret }));
  } catch (wrong) {
    part('trouble').replaceChildren(Object.assign(line(sentence(wrong)), { className: 'notice' }));
  }
  button.removeAttribute('aria-disabled');
});

addEventListener('hashchange', () => location.hash && location.reload()); // another link in the same tab
showLines();
meet();
