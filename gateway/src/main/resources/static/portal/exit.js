// @ts-check
import { drafts } from './drafts.js';
import { onThreeShifts } from './exit-keys.js';
import { exit as end, whenExited } from './here.js';

const link = /** @type {HTMLAnchorElement} */ (document.querySelector('[data-exit]'));
const atWork = () => document.body.classList.contains('staff');

/** Forms that somebody has begun to fill in. @type {Set<EventTarget>} */
const begun = new Set();
addEventListener('input', (event) => {
  const form = event.target instanceof Element && event.target.closest('main form');
  if (form) begun.add(form);
});
['submit', 'reset'].forEach((kind) => addEventListener(kind, ({ target }) => target && begun.delete(target)));

/** Whether leaving would throw words away. */
const unsaved = () => drafts.waiting() || [...begun].some((form) => /** @type {Element} */ (form).isConnected);

/** Nothing of the page is seen, in its title neither. */
function hide() {
  document.querySelectorAll('dialog[open]').forEach((it) => /** @type {HTMLDialogElement} */ (it).close());
  const { title } = document;
  const over = document.createElement('div');
  over.className = 'over';
  over.setAttribute('role', 'alert');
  document.title = 'Weather';
  document.body.classList.add('gone');
  document.body.append(over);
  over.textContent = 'Loading.';
  return {
    over,
    show() {
      over.remove();
      document.body.classList.remove('gone');
      document.title = title;
      link.focus();
    },
  };
}

/** Goes somewhere harmless in the place of this page. */
function away() {
  document.querySelectorAll('form').forEach((form) => form.reset());
  hide();
  location.replace(link.href);
}

/** Forgets what was typed, ends the session, and leaves in every tab. */
function exit() {
  if (document.body.classList.contains('gone')) return;
  if (atWork() && unsaved()) ask(hide());
  else end(away);
}

/** Hidden already; the words are thrown away only when somebody says so. @param {ReturnType<typeof hide>} hidden */
function ask({ over, show }) {
  over.removeAttribute('role');
  over.innerHTML = `<main><div role="alertdialog" aria-labelledby="leave-title" aria-describedby="leave-text" tabindex="-1"><h1 id="leave-title">Leave this page?</h1>
    <p id="leave-text">The page is hidden. Some of what you wrote is not saved yet: leaving deletes it and signs you out.</p>
    <p class="buttons"><button class="govuk-button" type="button" data-leave>Delete it and leave</button>
      <button class="govuk-button govuk-button--secondary" type="button" data-back>Go back to the page</button></p></div></main>`;
  over.querySelector('[data-leave]')?.addEventListener('click', () => (over.remove(), end(away)));
  over.querySelector('[data-back]')?.addEventListener('click', show);
  over.addEventListener('keydown', (event) => event.key === 'Escape' && show());
  /** @type {?HTMLElement} */ (over.querySelector('[role=alertdialog]'))?.focus();
}

whenExited(away, atWork);
onThreeShifts(link, exit);

document.querySelector('.keys')?.removeAttribute('hidden');

link.addEventListener('click', (event) => {
  event.preventDefault();
  exit();
});
