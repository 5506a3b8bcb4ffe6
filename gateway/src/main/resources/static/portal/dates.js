// @ts-check
const zone = 'Europe/London';
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
const moment = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone });

/** @param {string} date such as 2026-11-28 */
export const onDay = (date) => day.format(new Date(date));

const year = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });

/** What may be long ago says its year. @param {string} date or moment */
export const onDate = (date) => year.format(new Date(date));

const local = new Intl.DateTimeFormat('en-CA', { timeZone: zone });

/** The day where people are, such as 2026-11-28. @param {string | Date} moment */
export const dayOf = (moment) => local.format(new Date(moment));

/** Today where people are, as a date field has it. */
export const today = () => dayOf(new Date());

/** Whole years since somebody was born. @param {string} birthDate such as 1984-03-05 @param {Date} [now] */
export function ageOf(birthDate, now = new Date()) {
  const today = dayOf(now);
  return Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5, 10) ? 1 : 0);
}

const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });

/** @param {string} instant */
export const atTime = (instant) => hours.format(new Date(instant));

/** @param {string} instant */
export const atMoment = (instant) => moment.format(new Date(instant));

/** @param {Date} [now] */
export function greeting(now = new Date()) {
  const hour = now.getHours();
  return hour < 5 ? 'Hello, night owl' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}
