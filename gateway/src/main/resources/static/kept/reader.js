// @ts-check
import { canOpen, unseal } from './crypt.js';
import { drawn, made, print, putAway } from './shown.js';

const longAway = 600_000;
const other = 'This passphrase does not open it. Nothing is lost, and you can try as often as you like. If it is forgotten, nobody can open this: sign in where you made it, and make it again with another one.';

/**
 * Asks for the passphrase and shows what is inside, until it is closed, the page is left, or nobody looks for ten minutes.
 * @param {HTMLElement} host @param {import('./crypt.js').Sealed} sealed @param {Node[]} below what stands there whether it is open or not
 */
export function reader(host, sealed, ...below) {
  const said = made('p', { className: 'said' });
  said.setAttribute('role', 'alert');
  let awaySince = 0;

  function ask() {
    putAway();
    said.textContent = '';
    if (!canOpen()) return host.replaceChildren(made('p', {}, 'This cannot be opened here. Try another browser, such as Chrome, Firefox or Safari.'), ...below);
    const typed = made('input', { id: 'passphrase', autocomplete: 'off', autocapitalize: 'none', spellcheck: false });
    const show = made('input', { id: 'show', type: 'checkbox', onchange: () => mask(typed, !show.checked) });
    typed.setAttribute('autocorrect', 'off');
    mask(typed, true);
    const press = made('button', { type: 'submit' }, 'Open');
    const form = made('form', { onsubmit: (/** @type {SubmitEvent} */ event) => (event.preventDefault(), open(typed, press)) }, made('label', { htmlFor: 'passphrase' }, 'Passphrase'), typed, made('p', { className: 'tick' }, show, made('label', { htmlFor: 'show' }, 'Show what I type')), said, press);
    host.replaceChildren(form, ...below);
    return typed;
  }

  /** @param {HTMLInputElement} typed @param {HTMLButtonElement} press */
  async function open(typed, press) {
    if (press.ariaDisabled === 'true') return;
    press.ariaDisabled = 'true';
    press.textContent = 'Opening…';
    said.textContent = '';
    const inside = await unseal(sealed, typed.value).catch(() => undefined);
    if (!press.isConnected) return;
    press.ariaDisabled = 'false';
    press.textContent = 'Open';
    if (inside) return show(inside);
    said.textContent = other;
    typed.select();
    typed.focus();
  }

  /** @param {import('./shown.js').Sheet} inside */
  function show(inside) {
    const button = (/** @type {string} */ text, /** @type {() => unknown} */ does) => made('button', { type: 'button', onclick: does }, text);
    const sheet = drawn(inside);
    host.replaceChildren(sheet, made('p', { className: 'buttons unprinted' }, button('Print on A4', () => print(inside, 'a4')), button('Print a card', () => print(inside, 'card')), button('Close', () => ask()?.focus())), ...below);
    sheet.querySelector('h2').focus();
  }

  addEventListener('pagehide', ask);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) awaySince = Date.now();
    else if (Date.now() - awaySince > longAway) ask();
  });
  ask();
}

/** No password box, which browsers keep and carry to other devices, wherever words can be masked without one. @param {HTMLInputElement} typed @param {boolean} masked */
function mask(typed, masked) {
  const byStyle = CSS.supports('-webkit-text-security', 'disc');
  typed.type = masked && !byStyle ? 'password' : 'text';
  typed.className = masked && byStyle ? 'masked' : '';
}

/** Goes somewhere harmless in the place of this page. */
document.querySelector('[data-exit]')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('main')?.remove();
  putAway();
  location.replace(/** @type {HTMLAnchorElement} */ (event.currentTarget).href);
});
