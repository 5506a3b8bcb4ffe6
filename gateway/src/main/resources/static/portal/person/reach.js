// @ts-check
import { html } from 'lit';
import { email, phone, tick, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';

const most = lengths.ContactRequest;
const ways = ['mayText', 'mayCall', 'mayVoicemail', 'mayEmail'];
const reach = ['phone', 'email', 'address', 'when', 'mayTalkTo', 'neverTalkTo', 'neverKnow'];

/** What a form says about reaching somebody: what is not ticked is not safe, what stands empty goes. @param {Record<string, string>} its @param {string} [form] before each name, where two forms are on one page */
export const contactOf = (its, form = '') => ({
  ...Object.fromEntries(reach.map((name) => [name, its[form + name] ?? ''])),
  ...Object.fromEntries(ways.map((name) => [name, its[form + name] === 'true'])),
});

/** A number or an address is set right; whether it may be used is said elsewhere and stays. @param {Record<string, string>} its @param {?import('../types.js').Contact} now */
export const numbersOf = (its, now) => ({ ...now, phone: its.phone ?? '', email: its.email ?? '', address: its.address ?? '' });

/** @param {?import('../types.js').Contact} contact @param {string} [form] */
export const numberFields = (contact, form = '') => html`<div class="grid">${phone(`${form}phone`, 'Phone', { value: contact?.phone, most: most.phone })} ${email(`${form}email`, 'Email', { value: contact?.email, most: most.email })}</div>
    ${words(`${form}address`, 'Postal address', { value: contact?.address, rows: 5, most: most.address, hint: 'As on an envelope: the name their post comes under, then each part on a line of its own, the postcode last. 7 lines at most. The card of rules says whether letters are safe.' })}`;

/** @param {?import('../types.js').Contact} [contact] @param {string} [form] */
export const reachFields = (contact, form = '') => {
  const it = contact ?? /** @type {any} */ ({});
  return html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">Reaching them safely</legend>
    ${numberFields(it, form)}
    ${tick(`${form}mayText`, 'A text is fine', { checked: it.mayText })} ${tick(`${form}mayCall`, 'A call is fine', { checked: it.mayCall })}
    ${tick(`${form}mayVoicemail`, 'A voicemail is fine', { checked: it.mayVoicemail })} ${tick(`${form}mayEmail`, 'An email is fine', { checked: it.mayEmail })}
    ${words(`${form}when`, 'Good times', { value: it.when, rows: 2, most: most.when })} ${words(`${form}mayTalkTo`, 'Someone we can speak to', { value: it.mayTalkTo, rows: 2, most: most.mayTalkTo })}
    ${words(`${form}neverTalkTo`, 'Someone we must never speak to', { value: it.neverTalkTo, rows: 2, most: most.neverTalkTo })}
    ${words(`${form}neverKnow`, 'Someone who must never know', { value: it.neverKnow, rows: 2, most: most.neverKnow })}
  </fieldset>`;
};
