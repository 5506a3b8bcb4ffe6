// @ts-check
import { html, nothing } from 'lit';
import { qr } from './qr.js';

/** What is handed over; it says nothing of who they are or what they come for. @param {string} link @param {?string} [ringUs] */
export const card = (link, ringUs) => html`<div class="door-card" dir="ltr">
  ${qr(link, 'The link, to scan with a phone')}
  <div><p><strong>Whenever you like.</strong> Scan this with a phone and press the button. It lets us know that you are here.</p>
    ${ringUs ? html`<p>Or ring us: <strong class="number">${ringUs}</strong></p>` : nothing}
    <p class="small door-link">${link.replace(/^https?:\/\//, '')}</p></div>
</div>`;

/** Nothing of it waits for the next who prints. */
export const putAway = () => document.querySelectorAll('body > .door-card').forEach((it) => it.remove());

/** Puts the card alone on paper. @param {HTMLElement} host */
export function print(host) {
  putAway();
  document.body.append(/** @type {HTMLElement} */ (host.querySelector('.door-card')?.cloneNode(true)));
  addEventListener('afterprint', putAway, { once: true });
  window.print();
}
