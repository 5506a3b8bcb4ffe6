// @ts-check
const zone = 'Europe/London';
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
const moment = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone });

/** @param {string} date such as 2026-11-28 */
export const onDay = (date) => day.format(new Date(date));

const year = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });

/** What may be long ago says its year. @param {string} date or moment */
export const onDate = (date) => year.format(new Date(date));

/** @param {string} instant */
export const atMoment = (instant) => moment.format(new Date(instant));

/** @param {Date} [now] */
export function greeting(now = new Date()) {
  const hour = now.getHours();
  return hour < 5 ? 'Hello, night owl' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}
