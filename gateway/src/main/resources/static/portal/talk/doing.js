// @ts-check
import { html, nothing } from 'lit';
import { sentence } from '../intentions.js';

/**
 * Does one thing at a time for an element and keeps what went wrong in its `said`.
 * @param {any} host with the reactive properties `busy` and `said` @param {() => Promise<void>} work
 */
export async function doing(host, work) {
  if (host.busy) return;
  host.busy = true;
  host.said = undefined;
  try {
    await work();
  } catch (trouble) {
    host.said = sentence(trouble);
  }
  host.busy = false;
}

/** Says to the page that what was saved tells of somebody who needs a human today. @param {HTMLElement} host @param {?{helpFirst?: boolean}} answer */
export function heed(host, answer) {
  if (answer?.helpFirst) host.dispatchEvent(new Event('help-first', { bubbles: true }));
}

/** @param {{said?: string}} host */
export const sayTrouble = ({ said }) => (said ? html`<div class="notice" role="alert"><p>${said}</p></div>` : nothing);

/** @param {SubmitEvent} event @returns {[HTMLFormElement, FormData]} */
export function sent(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  return [form, new FormData(form)];
}

/** Today where people are, as a date field wants it. */
export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
