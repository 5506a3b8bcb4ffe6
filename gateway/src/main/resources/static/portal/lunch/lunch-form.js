// @ts-check
import { html, nothing } from 'lit';
import { today } from '../dates.js';
import { date, field, select, ticks, time, words } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { lengths } from '../kit/lengths.js';

const { LunchVenueRequest: most } = lengths;

/** @type {[string, string][]} */
const rhythms = [['', 'Once'], ['weekly', 'Every week'], ['every-two-weeks', 'Every two weeks'], ['monthly', 'Every month, on the same day of the week']];
/** @type {[string, string][]} */
const lasting = [['60', 'One hour'], ['90', 'An hour and a half'], ['120', 'Two hours'], ['180', 'Three hours'], ['240', 'Four hours']];

/**
 * Where and when; what everybody may read, and who hosts, which nobody else sees.
 * @param {string} id one of a kind on the page @param {{lunch?: import('../types.js').Lunch, workers: [string, string][], again?: boolean}} how
 */
export function lunchFields(id, { lunch, workers, again = false }) {
  const venue = lunch?.venue;
  const minutes = String(lunch?.minutes ?? 120);
  const known = lasting.some(([value]) => value === minutes) ? lasting : [...lasting, /** @type {[string, string]} */ ([minutes, `${minutes} minutes`])];
  return html`${date('on', 'Which day', { id: `on-${id}`, value: lunch?.on, min: lunch ? undefined : today(), required: true })}
    ${time('at', 'When it begins', { id: `at-${id}`, value: lunch?.at.slice(0, 5) ?? '12:30', required: true })}
    ${select('minutes', 'How long', known, { id: `minutes-${id}`, chosen: minutes })}
    ${again ? select('rhythm', 'How often', rhythms, { id: `rhythm-${id}`, hint: 'If you choose a fifth day of a month, such as a fifth Friday, it is always the last one.' }) : nothing}
    ${field('name', 'What the venue is called', { id: `name-${id}`, value: venue?.name, most: most.name, required: true })}
    ${words('address', 'Its address', { id: `address-${id}`, rows: 2, value: venue?.address, most: most.address, required: true })}
    ${field('wayIn', 'How to get in', { id: `way-in-${id}`, value: venue?.wayIn, most: most.wayIn, hint: 'Which door, which bell. Everyone can read this.' })}
    ${field('food', 'What there is to eat', { id: `food-${id}`, value: venue?.food, most: most.food })}
    ${field('access', 'Access', { id: `access-${id}`, value: venue?.access, most: most.access, hint: 'Steps, toilets, a quiet corner, dogs.' })}
    ${workers.length ? ticks('hosts', 'Hosts from the team', workers, { id: `hosts-${id}`, chosen: lunch?.hosts, hint: 'Only the team sees this.' }) : nothing}`;
}

/** @param {import('../kit/form.js').Its} its @param {HTMLFormElement} form @param {string[]} [hosts] where they could not be chosen */
export const lunchOf = ({ at, minutes, name, address, wayIn, food, access }, form, hosts = []) => ({
  at,
  minutes: Number(minutes),
  venue: { name, address, wayIn, food, access },
  hosts: form.elements.namedItem('hosts') ? several(form, 'hosts') : hosts,
});
