// @ts-check
import { exit as end, whenExited } from './here.js';

const link = /** @type {HTMLAnchorElement} */ (document.querySelector('[data-exit]'));
let shifts = 0;
let last = 0;

/** Blanks the page and goes somewhere harmless in its place. */
function away() {
  document.querySelectorAll('form').forEach((form) => form.reset());
  document.title = 'Weather';
  document.body.classList.add('gone');
  location.replace(link.href);
}

/** Forgets what was typed, ends the session, and leaves in every tab. */
const exit = () => end(away);

whenExited(away);

document.querySelector('.keys')?.removeAttribute('hidden');

link.addEventListener('click', (event) => {
  event.preventDefault();
  exit();
});

addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') shifts = 0;
  else if (!event.repeat) {
    shifts = event.timeStamp - last < 5_000 ? shifts + 1 : 1;
    last = event.timeStamp;
    if (shifts === 3) exit();
  }
});

addEventListener('pointerdown', () => (shifts = 0));
