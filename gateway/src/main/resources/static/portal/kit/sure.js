// @ts-check
import { html, render } from 'lit';
import { select } from './fields.js';

/** @type {HTMLDialogElement | undefined} */
let open;

/**
 * Asks before something is done that cannot be taken back, and says what will follow. Only one button says yes; leaving
 * it any other way is a no, and the focus goes back to where it came from.
 * @param {{title: unknown, follows: unknown, yes: unknown, no?: unknown}} what @returns {Promise<boolean>}
 */
export function sure({ title, follows, yes, no = 'Not now' }) {
  return dialogue(title, (close) => html`${follows}<p class="buttons"><button class="govuk-button" type="button" @click=${() => close('yes')}>${yes}</button>
    <button class="govuk-button govuk-button--secondary" type="button" @click=${() => close('')}>${no}</button></p>`).then((answer) => answer === 'yes');
}

/**
 * Asks the same, and which of several it is.
 * @param {{title: unknown, follows: unknown, label: unknown, options: [string, string][], yes: unknown}} what @returns {Promise<string>} nothing for a no
 */
export function which({ title, follows, label, options, yes }) {
  const chosen = (/** @type {Event} */ { target }) => /** @type {HTMLSelectElement} */ (/** @type {Element} */ (target).closest('dialog')?.querySelector('select')).value;
  return dialogue(title, (close) => html`${follows}${select('which', label, options)}
    <p class="buttons"><button class="govuk-button" type="button" @click=${(/** @type {Event} */ event) => close(chosen(event))}>${yes}</button>
      <button class="govuk-button govuk-button--secondary" type="button" @click=${() => close('')}>Not now</button></p>`);
}

/**
 * Something to read or answer before anything else; says with what it was closed.
 * @param {unknown} title @param {(close: (answer: string) => void) => unknown} content @returns {Promise<string>}
 */
export function dialogue(title, content) {
  unask();
  const from = /** @type {?HTMLElement} */ (document.activeElement);
  const it = (open = document.createElement('dialog'));
  it.className = 'dialogue';
  it.setAttribute('aria-labelledby', 'dialogue-title');
  render(html`<h2 id="dialogue-title" tabindex="-1" autofocus>${title}</h2>${content((answer) => it.close(answer))}`, it);
  document.body.append(it);
  return new Promise((said) => {
    it.addEventListener('close', () => {
      it.remove();
      if (from?.isConnected) from.focus();
      said(it.returnValue);
    });
    it.showModal();
  });
}

/** Nothing is asked any more: whoever was asked is not here. */
export function unask() {
  open?.close('');
}
