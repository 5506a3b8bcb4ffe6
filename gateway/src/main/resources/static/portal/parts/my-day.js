// @ts-check
import { html, nothing } from 'lit';
import { atTime } from '../dates.js';
import { row } from '../kit/row.js';
import { isolated } from './isolated.js';

/** @typedef {import('../types.js').MeetingToday} MeetingToday */

/** Whom a worker meets today, in the order of the day; a day without anybody needs no words. @param {Map<string, string>} names @returns {(day: {appointments: MeetingToday[]}) => unknown} */
export const myDay = (names) => ({ appointments }) =>
  appointments.length ? html`<section aria-labelledby="my-day"><h2 id="my-day">My appointments today</h2><ul class="rows slim">${appointments.map((it) => one(it, names.get(it.person)))}</ul></section>` : nothing;

/** @param {MeetingToday} it @param {string | undefined} name */
const one = ({ person, startsAt, endsAt, interpreter }, name) =>
  row({
    href: `/people/${person}`,
    name: name ? isolated(name) : 'Open their page',
    words: interpreter ? 'With an interpreter' : undefined,
    when: html`<span>${atTime(startsAt)} to ${atTime(endsAt)}</span>`,
    tone: 'slim',
  });
