// @ts-check
import { weekdays } from './rule-words.js';

/** @typedef {import('../types.js').Rules} Rules @typedef {import('../types.js').Window} Window */

const minutes = (/** @type {string} */ time) => time.split(':').map(Number).reduce((hour, minute) => hour * 60 + minute);
/** No times are any time in the day. @type {Window[]} */
const anyTime = [{ days: weekdays.map(([day]) => day), from: '08:00', to: '21:00' }];

/** @param {Window[]} windows @param {string} day @returns {[number, number][]} */
const onThe = (windows, day) => (windows.length ? windows : anyTime).filter(({ days }) => days.includes(day)).map(({ from, to }) => [minutes(from), minutes(to)]);

/** Whether a stretch lies whole within others, also where it takes several of them. @param {[number, number]} stretch @param {[number, number][]} others */
function within([from, to], others) {
  let reached = from;
  for (const [start, end] of [...others].sort(([one], [other]) => one - other)) if (start <= reached) reached = Math.max(reached, end);
  return reached >= to;
}

/** @param {Window[]} before @param {Window[]} after */
const moreTimes = (before, after) => weekdays.some(([day]) => onThe(after, day).some((stretch) => !within(stretch, onThe(before, day))));

/** To somebody else is looser both ways. @param {import('../types.js').ChannelRule} before @param {import('../types.js').ChannelRule} after */
const looserWay = (before, after) => after.safe && (!before.safe || moreTimes(before.windows, after.windows) || !sameThrough(before.through, after.through));

/** @param {import('../types.js').ChannelRule['through'] | undefined} one @param {import('../types.js').ChannelRule['through'] | undefined} other */
const sameThrough = (one, other) => (one?.who ?? '') === (other?.who ?? '') && (one?.what ?? '') === (other?.what ?? '');

/** @param {?string} words */
const lines = (words) => (words ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
/** A line that protected them is said no more. @param {?string} before @param {?string} after */
const drops = (before, after) => lines(before).some((line) => !lines(after).includes(line));

/**
 * Whether anything would be allowed that is not allowed now: only a worker who heard it from the person may make it so.
 * The API decides it; here it is asked for at once, so that nobody is refused for what was not asked.
 * @param {Rules} before @param {Rules} after
 */
export function looser(before, after) {
  const ways = after.channels.some((way) => {
    const was = before.channels.find(({ channel }) => channel === way.channel);
    return was ? looserWay(was, way) : way.safe;
  });
  return (
    ways ||
    (after.voicemail && !before.voicemail) ||
    (before.withheldNumber && !after.withheldNumber) ||
    (before.deviceShared && !after.deviceShared) ||
    (before.lettersOpened && !after.lettersOpened) ||
    Boolean(after.mayTalkTo && after.mayTalkTo !== before.mayTalkTo) ||
    drops(before.when, after.when) ||
    drops(before.neverTalkTo, after.neverTalkTo) ||
    drops(before.neverKnow, after.neverKnow)
  );
}

/** Whether they would be asked again later than now: for a worker who heard it from them. @param {Rules} before @param {Rules} after */
export const putsOff = (before, after) => Boolean(before.until && (!after.until || after.until > before.until));
