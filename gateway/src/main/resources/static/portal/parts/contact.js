// @ts-check
import { html, nothing } from 'lit';

/** @param {?boolean} may @param {string} yes @param {string} no */
const way = (may, yes, no) => html`<li class="chip ${may ? '' : 'no'}">${may ? `✓ ${yes}` : `✕ ${no}`}</li>`;

/** Every way they gave, and whether it is safe. @param {?import('../types.js').Contact} contact */
export const ways = (contact) => html`${contact?.phone ? [way(contact.mayText, 'text', 'no texts'), way(contact.mayCall, 'call', 'no calls'), way(contact.mayVoicemail, 'voicemail', 'no voicemail')] : nothing}
  ${contact?.email ? way(contact.mayEmail, 'email', 'no email') : nothing}
  ${contact?.phone || contact?.email ? nothing : html`<li class="chip no">No way given</li>`}`;

/**
 * What is safe, spelled out: everything not agreed to is a no. Never printed: paper is read by others, and stays when the rules change.
 * @param {?import('../types.js').Contact} contact
 */
export function contactFacts(contact) {
  if (!contact) return nothing;
  return html`${contact.phone ? html`<dt class="unprinted">Phone</dt><dd class="unprinted">${contact.phone}</dd>` : nothing}
    ${contact.email ? html`<dt class="unprinted">Email</dt><dd class="unprinted">${contact.email}</dd>` : nothing}
    <dt class="unprinted">Safe ways</dt>
    <dd class="unprinted"><ul class="ways">${ways(contact)}</ul></dd>
    ${contact.when ? html`<dt class="unprinted">Good times</dt><dd class="unprinted lines">${contact.when}</dd>` : nothing}
    ${contact.mayTalkTo ? html`<dt class="unprinted">Can speak to</dt><dd class="unprinted lines">${contact.mayTalkTo}</dd>` : nothing}
    ${contact.neverTalkTo ? html`<dt class="unprinted">Must never be spoken to</dt><dd class="unprinted"><strong class="chip late lines">${contact.neverTalkTo}</strong></dd>` : nothing}`;
}
