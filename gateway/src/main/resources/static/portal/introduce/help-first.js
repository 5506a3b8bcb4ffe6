// @ts-check
import { item } from '../crisis.js';

/**
 * Who helps now, for somebody who cannot wait and is held up by a field; null where it can wait.
 * @param {import('../api.js').Problem} trouble
 * @returns {?HTMLElement}
 */
export function helpFirst(trouble) {
  const { helpFirst: first, crisis = [] } = /** @type {{helpFirst?: boolean, crisis?: import('../types.js').CrisisLine[]}} */ (trouble.body);
  if (!first) return null;
  const template = /** @type {HTMLTemplateElement} */ (document.querySelector('#help-first'));
  const help = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  help.querySelector('[data-lines]')?.append(...crisis.map((line) => item(line)));
  return help;
}
