// @ts-check
import { item } from '../crisis.js';
import { englishLine, say } from '../say.js';

/** Puts the answer where the form was. @param {import('../types.js').Received} answer */
export function received(answer) {
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector('#received'));
  const page = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  put(page, '[data-reference]', answer.reference);
  page.querySelector('[data-next]')?.append(...answer.next.map(englishLine));
  page.querySelector('[data-lines]')?.append(...answer.crisis.map((line) => item(line)));
  if (answer.helpFirst) helpFirst(page);
  document.querySelector('main')?.replaceChildren(page);
  document.querySelector('h1')?.focus();
  scrollTo(0, 0);
}

/** Somebody who cannot wait reads who helps now before anything else. @param {DocumentFragment} page */
function helpFirst(page) {
  const help = /** @type {Element} */ (page.querySelector('[data-help]'));
  /** @type {Element} */ (help.querySelector('[data-help-title]')).textContent = say('help-now');
  page.querySelector('h1')?.after(help);
  page.querySelector('[data-next]')?.after(/** @type {Element} */ (page.querySelector('[data-thanks]')));
}

/** @param {DocumentFragment} page @param {string} where @param {string} text */
const put = (page, where, text) => /** @type {Element} */ (page.querySelector(where)).append(text);
