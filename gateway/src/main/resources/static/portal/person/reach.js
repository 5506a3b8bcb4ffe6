// @ts-check
import { html } from 'lit';
import { area, field, tick } from '../parts/fields.js';

const ways = ['mayText', 'mayCall', 'mayVoicemail', 'mayEmail'];
const reach = ['phone', 'email', 'when', 'mayTalkTo', 'neverTalkTo'];

/** What a form says about reaching somebody: what is not ticked is not safe, what stands empty goes. @param {Record<string, string>} its @param {string} [form] before each name, where two forms are on one page */
export const contactOf = (its, form = '') => ({
  ...Object.fromEntries(reach.map((name) => [name, its[form + name] ?? ''])),
  ...Object.fromEntries(ways.map((name) => [name, its[form + name] === 'true'])),
});

/** @param {?import('../types.js').Contact} [contact] @param {string} [form] */
export const reachFields = (contact, form = '') => {
  const it = contact ?? /** @type {any} */ ({});
  return html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">Reaching them safely</legend>
    <div class="grid">${field(`${form}phone`, 'Phone', { value: it.phone, most: 40 })} ${field(`${form}email`, 'Email', { value: it.email })}</div>
    ${tick(`${form}mayText`, 'A text is fine', it.mayText)} ${tick(`${form}mayCall`, 'A call is fine', it.mayCall)}
    ${tick(`${form}mayVoicemail`, 'A voicemail is fine', it.mayVoicemail)} ${tick(`${form}mayEmail`, 'An email is fine', it.mayEmail)}
    ${area(`${form}when`, 'Good times', { value: it.when, rows: 2 })} ${area(`${form}mayTalkTo`, 'Someone we can speak to', { value: it.mayTalkTo, rows: 2 })}
    ${area(`${form}neverTalkTo`, 'Someone we must never speak to', { value: it.neverTalkTo, rows: 2 })}
  </fieldset>`;
};
