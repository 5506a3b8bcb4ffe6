// @ts-check
/**
 * What is read once it is opened; every word of it comes from inside.
 * @typedef {{text: string, href?: string, number?: string}} Item
 * @typedef {{title: string, items: Item[], small?: boolean}} Part `small`: it stands on the card too
 * @typedef {{title: string, as: string, parts: Part[]}} Sheet
 */

/** @param {string} tag @param {Record<string, unknown>} [its] @param {(Node | string)[]} inside @returns {any} */
export function made(tag, its = {}, ...inside) {
  const it = Object.assign(document.createElement(tag), its);
  it.append(...inside);
  return it;
}

/** @param {Item} it */
const item = ({ text, href, number }) => {
  const words = made('span', { dir: 'auto' }, text);
  if (!href) return made('li', {}, words);
  if (!number) return made('li', {}, made('a', { href }, words));
  return made('li', {}, words, ' ', made('a', { href, dir: 'ltr' }, number));
};

/** @param {Part} it */
const part = ({ title, items }) => made('section', {}, made('h3', {}, title), made('ul', {}, ...items.map(item)));

/** @param {Sheet} sheet @param {Part[]} [parts] */
export const drawn = ({ title, as, parts }, own = parts) => made('div', { className: 'sheet' }, made('h2', { tabIndex: -1 }, title), made('p', { className: 'sheet-as' }, as), ...own.map(part));

/** Puts it alone on paper; on a card for a wallet only what belongs there. @param {Sheet} sheet @param {'a4' | 'card'} size */
export function print(sheet, size) {
  putAway();
  const paper = made('div', { className: 'paper' }, drawn(sheet, size === 'card' ? sheet.parts.filter(({ small }) => small) : sheet.parts));
  paper.dataset.size = size;
  document.body.append(paper);
  addEventListener('afterprint', putAway, { once: true });
  globalThis.print();
}

export const putAway = () => document.querySelectorAll('body > .paper').forEach((it) => it.remove());
