// @ts-check
import { html } from 'lit';
import { date, field, tick, ticks, time, words } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { channels, hasHours, manyOf, weekdays } from './rule-words.js';

/** @typedef {import('../types.js').Rules} Rules @typedef {import('../types.js').Channel} Channel */

/** How a worker is asked about somebody. */
export const ofThem = {
  safe: 'What is safe?',
  ways: { call: 'A call', text: 'A text', email: 'An email', letter: 'A letter', visit: 'A visit', portal: 'A message on their page' },
  times: (/** @type {Channel} */ channel) => (hasHours(channel) ? `Times for ${manyOf(channel).toLowerCase()}` : `${manyOf(channel)} through someone`),
  who: 'Only through someone: who?',
  what: 'What we can tell them',
  voicemail: 'A voicemail is fine',
  withheldNumber: 'Our number must be hidden',
  deviceShared: 'Someone else may see or answer their phone',
  lettersOpened: 'Someone else may open their letters',
  when: 'Good times, in their words',
  mayTalkTo: 'Someone we can speak to',
  neverTalkTo: 'Someone we must never speak to',
  neverKnow: 'Someone who must never know',
  until: 'Ask them again by',
};

/** The same, as somebody is asked about themselves. @type {typeof ofThem} */
export const ofMe = {
  safe: 'What is safe for me?',
  ways: { call: 'Call me', text: 'Text me', email: 'Email me', letter: 'Write me a letter', visit: 'Visit me', portal: 'Leave me a message on this page' },
  times: (channel) => (hasHours(channel) ? `My times for ${manyOf(channel).toLowerCase()}` : `${manyOf(channel).replace('their page', 'this page')} through someone`),
  who: 'Only through someone: who?',
  what: 'What you can tell them',
  voicemail: 'You can leave me a voicemail',
  withheldNumber: 'Hide your number when you call me',
  deviceShared: 'Someone else may see or answer my phone',
  lettersOpened: 'Someone else may open my letters',
  when: 'Good times for me, in my words',
  mayTalkTo: 'Someone you can speak to',
  neverTalkTo: 'Someone you must never speak to',
  neverKnow: 'Someone who must never know',
  until: 'Ask me again by',
};

export const yesNo = /** @type {const} */ (['voicemail', 'withheldNumber', 'deviceShared', 'lettersOpened']);
export const inWords = /** @type {const} */ (['when', 'mayTalkTo', 'neverTalkTo', 'neverKnow']);
const keptOut = ['neverTalkTo', 'neverKnow'];

/** As the API calls a field, so that what it refuses stands there. @param {Channel} channel @param {string} rest */
const at = (channel, rest) => `rules-channels-${channels.indexOf(channel)}-${rest}`;

/** @param {?Rules} rules @param {Channel} channel */
const ruleOf = (rules, channel) => rules?.channels.find((it) => it.channel === channel);

/** How many times of each way there is room for: those there are, and one more. @param {...?Rules} all */
export const roomFor = (...all) => /** @type {Record<Channel, number>} */ (Object.fromEntries(channels.map((channel) => [channel, hasHours(channel) ? Math.max(1, ...all.map((rules) => ruleOf(rules, channel)?.windows.length ?? 0)) + 1 : 0])));

/** @param {?Rules} rules @param {Record<Channel, number>} room @param {typeof ofThem} say @param {Channel[]} safe whose times are asked for */
export const ruleFields = (rules, room, say, safe) => html`
  ${ticks('rules-safe', say.safe, channels.map((channel) => [channel, say.ways[channel]]), { hint: 'What is not ticked is not safe', chosen: channels.filter((channel) => ruleOf(rules, channel)?.safe) })}
  ${channels.map((channel) => html`<div ?hidden=${!safe.includes(channel)}>${later(say.times(channel), wayFields(channel, ruleOf(rules, channel), room[channel], say))}</div>`)}
  ${yesNo.map((name) => tick(`rules-${name}`, say[name], { checked: rules?.[name] }))}
  ${inWords.map((name) => words(`rules-${name}`, say[name], { value: rules?.[name], rows: 2, most: lengths.RulesWished[name], hint: keptOut.includes(name) && 'One on each line' }))}
  ${date('rules-until', say.until, { value: rules?.until, hint: 'If this is empty, a year from now' })}`;

/** @param {Channel} channel @param {import('../types.js').ChannelRule | undefined} rule @param {number} room @param {typeof ofThem} say */
const wayFields = (channel, rule, room, say) => html`${hasHours(channel) ? html`<p class="govuk-hint">If no time is given: any day, 8am to 9pm.</p>` : ''}
  ${Array.from({ length: room }, (_, nth) => windowFields(at(channel, `windows-${nth}`), rule?.windows[nth], nth))}
  ${field(at(channel, 'through-who'), say.who, { value: rule?.through?.who, most: lengths.RulesBy.who })} ${field(at(channel, 'through-what'), say.what, { value: rule?.through?.what, most: lengths.RulesBy.what })}`;

/** @param {string} name @param {import('../types.js').Window | undefined} it @param {number} nth */
const windowFields = (name, it, nth) => html`<fieldset class="line-fields"><legend>Time ${nth + 1}</legend>
  ${ticks(`${name}-days`, 'Days', weekdays, { chosen: it?.days ?? [] })}
  <div class="grid">${time(`${name}-from`, 'From', { value: it?.from })} ${time(`${name}-to`, 'To', { value: it?.to })}</div>
</fieldset>`;

/** What the form says, as the API takes it. @param {HTMLFormElement} form @param {Record<Channel, number>} room @param {?string} until @returns {Rules} */
export function rulesOf(form, room, until) {
  const its = new FormData(form);
  const text = (/** @type {string} */ name) => String(its.get(name) ?? '').trim() || null;
  const safe = several(form, 'rules-safe');
  return {
    channels: channels.map((channel) => {
      const who = text(at(channel, 'through-who'));
      const what = text(at(channel, 'through-what'));
      return { channel, safe: safe.includes(channel), windows: windowsOf(form, channel, room[channel]).filter(({ days, from, to }) => days.length && from && to), through: who || what ? { who: who ?? '', what } : null };
    }),
    .../** @type {any} */ (Object.fromEntries(yesNo.map((name) => [name, its.has(`rules-${name}`)]))),
    .../** @type {any} */ (Object.fromEntries(inWords.map((name) => [name, text(`rules-${name}`)]))),
    until,
  };
}

/** @param {HTMLFormElement} form @param {Channel} channel @param {number} room */
const windowsOf = (form, channel, room) =>
  Array.from({ length: room }, (_, nth) => {
    const name = at(channel, `windows-${nth}`);
    const [from = ''] = several(form, `${name}-from`);
    const [to = ''] = several(form, `${name}-to`);
    return { days: several(form, `${name}-days`), from, to };
  });

/** Half a time of a way that is safe is not guessed. @param {HTMLFormElement} form @param {Record<Channel, number>} room @returns {import('../types.js').FieldError[]} */
export const halfTimes = (form, room) =>
  /** @type {Channel[]} */ (several(form, 'rules-safe')).flatMap((channel) =>
    windowsOf(form, channel, room[channel]).flatMap(({ days, from, to }, nth) => {
      const name = at(channel, `windows-${nth}`);
      if (!days.length && !from && !to) return [];
      if (!days.length) return [{ field: `${name}-days`, message: `Choose the days: ${manyOf(channel)}, time ${nth + 1}` }];
      if (!from) return [{ field: `${name}-from`, message: `Say from when: ${manyOf(channel)}, time ${nth + 1}` }];
      if (!to) return [{ field: `${name}-to`, message: `Say until when: ${manyOf(channel)}, time ${nth + 1}` }];
      return from < to ? [] : [{ field: `${name}-to`, message: `The end must be later than the start: ${manyOf(channel)}, time ${nth + 1}` }];
    }),
  );
