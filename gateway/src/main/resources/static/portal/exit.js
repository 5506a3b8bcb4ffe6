// @ts-check
import { leave } from './api.js';
import { draft } from './drafts.js';

const link = /** @type {HTMLAnchorElement} */ (document.querySelector('[data-exit]'));
let shifts = 0;
let last = 0;

/** Blanks the page, forgets what was typed, ends the session and goes somewhere harmless in place of this page. */
function exit() {
  draft.clear();
  document.querySelectorAll('form').forEach((form) => form.reset());
  document.title = 'Weather';
  document.body.classList.add('gone');
  if (document.documentElement.hasAttribute('data-signed-in')) leave().catch(() => {});
  location.replace(link.href);
}

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
