// @ts-check
import { html, nothing } from 'lit';
import { chip, wayChip } from '../kit/chips.js';

/** @param {string} way @param {?boolean} may */
const way = (way, may) => html`<li>${wayChip(way, may)}</li>`;

/** Every way they gave, and whether it is safe. @param {?import('../types.js').Contact} contact */
const ways = (contact) => html`${contact?.phone ? [way('text', contact.mayText), way('call', contact.mayCall), way('voicemail', contact.mayVoicemail)] : nothing}
  ${contact?.email ? way('email', contact.mayEmail) : nothing}
  ${contact?.phone || contact?.email ? nothing : html`<li>${chip('No way given', 'no')}</li>`}`;

/**
 * What is safe, spelled out, before the number it holds for: everything not agreed to is a no. Never printed: paper is read by others, and stays when the rules change.
 * @param {?import('../types.js').Contact} contact @param {unknown} [beside] what can be done with the number
 */
export function contactFacts(contact, beside = nothing) {
  if (!contact) return nothing;
  return html`<dt class="unprinted">Safe ways</dt>
    <dd class="unprinted"><ul class="ways">${ways(contact)}</ul></dd>
    ${contact.when ? html`<dt class="unprinted">Good times</dt><dd class="unprinted as-written">${contact.when}</dd>` : nothing}
    ${contact.neverTalkTo ? html`<dt class="unprinted">Must never be spoken to</dt><dd class="unprinted"><strong class="chip late as-written">${contact.neverTalkTo}</strong></dd>` : nothing}
    ${contact.neverKnow ? html`<dt class="unprinted">Must never know</dt><dd class="unprinted"><strong class="chip late as-written">${contact.neverKnow}</strong></dd>` : nothing}
    ${contact.mayTalkTo ? html`<dt class="unprinted">Can speak to</dt><dd class="unprinted as-written">${contact.mayTalkTo}</dd>` : nothing}
    ${contact.phone ? html`<dt class="unprinted">Phone</dt><dd class="unprinted"><span class="number">${contact.phone}</span> ${beside}</dd>` : nothing}
    ${contact.email ? html`<dt class="unprinted">Email</dt><dd class="unprinted">${contact.email}</dd>` : nothing}
    ${contact.address ? html`<dt class="unprinted">Postal address</dt><dd class="unprinted as-written">${contact.address}</dd>` : nothing}`;
}
