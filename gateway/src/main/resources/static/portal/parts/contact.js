// @ts-check
import { html, nothing } from 'lit';

/** @param {?boolean} may @param {string} yes @param {string} no */
const way = (may, yes, no) => html`<li class="chip ${may ? '' : 'no'}">${may ? `✓ ${yes}` : `✕ ${no}`}</li>`;

/** What is safe, spelled out: everything not agreed to is a no. @param {?import('../types.js').Contact} contact */
export function contactFacts(contact) {
  if (!contact) return nothing;
  return html`${contact.phone ? html`<dt>Phone</dt><dd>${contact.phone}</dd>` : nothing}
    ${contact.email ? html`<dt>Email</dt><dd>${contact.email}</dd>` : nothing}
    <dt>Safe ways</dt>
    <dd><ul class="ways">
      ${contact.phone ? [way(contact.mayText, 'text', 'no texts'), way(contact.mayCall, 'call', 'no calls'), way(contact.mayVoicemail, 'voicemail', 'no voicemail')] : nothing}
      ${contact.email ? way(contact.mayEmail, 'email', 'no email') : nothing}
      ${contact.phone || contact.email ? nothing : html`<li class="chip no">No way given: ask whoever introduced them</li>`}
    </ul></dd>
    ${contact.when ? html`<dt>Good times</dt><dd>${contact.when}</dd>` : nothing}
    ${contact.mayTalkTo ? html`<dt>May know</dt><dd>${contact.mayTalkTo}</dd>` : nothing}
    ${contact.neverTalkTo ? html`<dt>Must never know</dt><dd><strong class="chip late">${contact.neverTalkTo}</strong></dd>` : nothing}`;
}
