// @ts-check
const zone = 'Europe/London';

/** What is not of this year says its year, without a comma after the day of the week. @param {Intl.DateTimeFormatOptions} how @returns {(moment: string) => string} */
function said(how) {
  const here = new Intl.DateTimeFormat('en-GB', { ...how, timeZone: zone });
  const away = new Intl.DateTimeFormat('en-GB', { ...how, year: 'numeric', timeZone: zone });
  return (moment) => (dayOf(moment).slice(0, 4) === today().slice(0, 4) ? here : away).format(new Date(moment)).replace(/^(\p{L}+),/u, '$1');
}

/** @param {string} date such as 2026-11-28 */
export const onDay = said({ weekday: 'long', day: 'numeric', month: 'long' });

/** The same as somebody says it who reads a page in another language. @param {string} lang @returns {(date: string) => string} */
export function onDayIn(lang) {
  if (lang === 'en') return onDay;
  const there = new Intl.DateTimeFormat([`${lang}-u-nu-latn`, 'en-GB'], { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
  return (date) => there.format(new Date(date));
}

const year = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });

/** What may be long ago says its year. @param {string} date or moment */
export const onDate = (date) => year.format(new Date(date));

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: zone });

/** @param {string} moment */
export const inMonth = (moment) => month.format(new Date(moment));

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
export const atMoment = said({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** A day in a row of many. @param {string} date */
export const onShortDay = said({ weekday: 'short', day: 'numeric', month: 'short' });

/** Since when, in a row of many: of today the time, else the day. @param {string} instant */
export const since = (instant) => (dayOf(instant) === today() ? atTime(instant) : onShortDay(instant));

/** @param {Date} [now] */
export function greeting(now = new Date()) {
  const hour = now.getHours();
  return hour < 5 ? 'Hello, night owl' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}
