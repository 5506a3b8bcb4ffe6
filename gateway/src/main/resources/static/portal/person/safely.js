// @ts-check
import { html, nothing } from 'lit';
import { onDate, onDay } from '../dates.js';
import { wayChip } from '../kit/chips.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import '../lunch/lunch-hosting.js';
import '../lunch/lunch-wish.js';
import { isolated } from '../parts/isolated.js';
import './change-rules.js';
import './understanding.js';
import { allTimes, because, hasHours, nextAt, throughWords } from './rule-words.js';

/** @typedef {import('../types.js').ContactRules} ContactRules */

const unknown = html`<p class="notice"><strong>We have not heard yet how we may reach them.</strong> Until a worker has asked them, no one calls, writes or visits.</p>`;

/**
 * What their rules say of every way, before any number: a number is one tap away, with why it may or may not be used now.
 * Never on paper: that is read by others, and stays when the rules change.
 * @param {import('./tabs.js').Page} page
 */
export const safely = ({ person, rules, closed }) => html`<section class="card" aria-labelledby="safely"><h3 id="safely" tabindex="-1">How to reach them safely</h3>
  ${shown(rules, (it) => (it.rules ? held(it, rules.state === 'ready') : unknown), { missing: unknown })}
  <lw-understanding .of=${person.id} .closed=${closed}></lw-understanding>
  ${numbers(person, rules)}
  ${closed || !rules.data?.rules ? nothing : html`<lw-change-rules .of=${person.id} .it=${rules.data} .again=${rules.now}></lw-change-rules><lw-lunch-wish .of=${person.id}></lw-lunch-wish><lw-lunch-hosting .of=${person.id} .place=${person.place}></lw-lunch-hosting>`}
</section>`;

/** @param {ContactRules} it @param {boolean} checked whether what may be done now is known */
function held({ rules, gate, expired, differs, recorded }, checked) {
  const it = /** @type {import('../types.js').Rules} */ (rules);
  return html`${expired ? html`<p class="notice"><strong>This is out of date. Ask them again how we may reach them.</strong></p>` : nothing}
    ${differs.length ? html`<p class="notice"><strong>Different things were said about ${differing(differs)}.</strong> The stricter holds. Ask them which is right.</p>` : nothing}
    <dl class="facts">${it.channels.map((rule) => channel(rule, it, checked ? gate.find((entry) => entry.channel === rule.channel) : undefined))}
      ${it.when ? html`<dt>Good times, in their words</dt><dd class="as-written">${it.when}</dd>` : nothing}
      ${it.neverTalkTo ? html`<dt>Must never be spoken to</dt><dd><strong class="chip late as-written">${it.neverTalkTo}</strong></dd>` : nothing}
      ${it.neverKnow ? html`<dt>Must never know</dt><dd><strong class="chip late as-written">${it.neverKnow}</strong></dd>` : nothing}
      ${it.mayTalkTo ? html`<dt>Can speak to</dt><dd class="as-written">${it.mayTalkTo}</dd>` : nothing}
      ${it.deviceShared ? html`<dt>Their phone</dt><dd>Someone else may see or answer it</dd>` : nothing}
      ${it.lettersOpened ? html`<dt>Their letters</dt><dd>Someone else may open them</dd>` : nothing}
      ${it.until ? html`<dt>Ask again by</dt><dd>${onDay(it.until)}</dd>` : nothing}</dl>
    ${recorded ? html`<p class="soft small">${saidBy(recorded)}</p>` : nothing}`;
}

/** @param {import('../types.js').ChannelRule} rule @param {import('../types.js').Rules} rules @param {import('../types.js').Gate | undefined} now */
const channel = ({ channel: way, safe, windows, through }, { voicemail, withheldNumber }, now) => html`<dt>${named[way]}</dt><dd>
  <span class="ways">${wayChip(way, safe)}${way === 'call' && safe ? wayChip('voicemail', voicemail) : nothing}</span>
  ${safe ? html`<div>${hasHours(way) ? allTimes(windows) : nothing}${way === 'call' && withheldNumber ? '. Hide your number' : ''}</div>
    ${through ? html`<div>${throughWords(through)}</div>` : nothing}${now ? html`<div class="soft small">${standing(now)}</div>` : nothing}` : nothing}</dd>`;

const named = { call: 'Call', text: 'Text', email: 'Email', letter: 'Letter', visit: 'Visit', portal: 'Their page' };

/** @param {import('../types.js').Gate} now */
function standing({ channel: way, may, rule, next }) {
  if (may === 'yes') return 'Allowed now.';
  if (may === 'look') return 'Allowed now. Read this card first.';
  return html`Not now. ${because(rule ?? null, way)} ${next ? `Next allowed ${nextAt(next)}.` : ''}`;
}

/** @type {Record<string, string>} */
const told = { call: 'calls', text: 'texts', email: 'emails', letter: 'letters', visit: 'visits', portal: 'their page', voicemail: 'voicemail', times: 'good times', 'may-talk-to': 'who we can speak to', 'never-talk-to': 'who we must never speak to', 'never-know': 'who must never know' };

/** @param {string[]} codes */
const differing = (codes) => new Intl.ListFormat('en-GB').format(new Set(codes.map((code) => told[code] ?? 'how to reach them')));

/** @param {{by: string, heard: ?string, on: string}} recorded */
function saidBy({ by, heard, on }) {
  if (by === 'introduction') return `As it was said in their introduction on ${onDate(on)}.`;
  if (by === 'person') return `They set this themselves on ${onDate(on)}.`;
  return heard ? `A worker heard this from them ${heardIn[heard] ?? ''} on ${onDate(on)}.` : `A worker recorded this on ${onDate(on)}.`;
}

/** @type {Record<string, string>} */
const heardIn = { call: 'in a call', text: 'in a text', email: 'in an email', letter: 'in a letter', visit: 'on a visit', portal: 'on their page', came: 'when they came or rang by themselves' };

/** @param {import('../types.js').Person} person @param {import('../polled.js').Polled} rules */
function numbers({ contact }, { state, data }) {
  const gate = state === 'ready' ? /** @type {ContactRules} */ (data).gate : undefined;
  return html`${contact?.phone ? number('Phone number', contact.phone, ['call', 'text'], gate) : nothing}
    ${contact?.email ? number('Email address', contact.email, ['email'], gate) : nothing}
    ${contact?.address ? number('Postal address', contact.address, ['letter'], gate) : nothing}`;
}

/** Where nobody answers whether it is allowed, it is not, and is not shown. @param {string} title @param {string} number @param {import('../types.js').Channel[]} ways @param {import('../types.js').Gate[] | undefined} gate */
const number = (title, number, ways, gate) =>
  later(title, gate ? html`<ul class="govuk-list">${ways.map((way) => html`<li><strong>${named[way]}:</strong> ${standing(gate.find((it) => it.channel === way) ?? { channel: way, may: 'no', rule: 'no-rules' })}</li>`)}</ul>
    <p class="number">${number.split('\n').map((line) => html`${isolated(line)}<br>`)}</p>` : html`<p>Not now. We cannot check whether it is allowed.</p>`);
