// @ts-check
import { reader } from './reader.js';
import { made } from './shown.js';
import { kept, remove } from './store.js';

const host = /** @type {HTMLElement} */ (document.querySelector('[data-inside]'));
const nothing = made('p', {}, 'There is nothing here.');

/** @param {string} words */
function say(words) {
  const said = made('p', { tabIndex: -1 }, words);
  said.setAttribute('role', 'status');
  host.replaceChildren(said);
  said.focus();
}

const away = made('button', { type: 'button', className: 'quiet', onclick: () => remove().then(() => say('It is removed. Nothing is kept in this browser.'), () => say('It could not be removed. Close all other tabs of this page, and try again.')) }, 'Remove this from this browser');

kept().then(
  (it) => (it ? reader(host, it.sealed, made('p', { className: 'unprinted' }, away)) : host.replaceChildren(nothing)),
  () => host.replaceChildren(nothing),
);
