// @ts-check
import { html, nothing } from 'lit';
import { today } from '../dates.js';
import { date, select, tick, time, words } from '../kit/fields.js';
import { kept } from '../kit/kept.js';
import { lengths } from '../kit/lengths.js';
import { ways } from '../parts/check-in-words.js';

const most = lengths.CheckInTold;

/** @typedef {{doing: import('../kit/doing.js').Doing, send: (event: SubmitEvent) => unknown, tried?: boolean}} With whether it may have been a try that nobody answered */

/** @param {import('../kit/form.js').Its} its */
export const told = ({ on, way, how, next, nextOn, unreached }) => ({ on: on ?? null, way, how, next: next ?? null, nextOn: nextOn ?? null, ...(unreached ? { reached: false } : {}) });

/** @param {import('../kit/form.js').Its} its */
export const planned = ({ day, hour, way }) => ({ day, hour: hour ?? null, way: way ?? null });

/** @param {import('../kit/form.js').Its} its */
export const nextWithoutWords = ({ next, nextOn }) => [Boolean(nextOn && !next) && { field: 'next', message: 'Say what is to be done on that day' }];

/** How it went, said of a check-in or of a contact nobody planned. @param {string} url @param {string} id of its fields @param {string} of where they stand in what is sent @param {string} press @param {With} it */
export const howItWent = (url, id, of, press, { doing, send, tried }) => html`<form novalidate ${kept(url)} @submit=${send}>
  ${select('way', 'How were you in touch?', [['', 'Choose how'], ...ways], { id: `${id}-way`, of: `${of}way`, required: true, missing: 'Choose how you were in touch' })}
  ${date('on', 'When', { id: `${id}-on`, of: `${of}on`, value: today(), max: today() })}
  ${tried ? tick('unreached', 'I tried, and nobody answered', { id: `${id}-unreached`, of: `${of}reached` }) : nothing}
  ${words('how', 'How it went', { id: `${id}-how`, of: `${of}how`, hint: 'They can read this on their own page.', required: true, most: most.how, missing: 'Say how it went' })}
  ${words('next', 'What is next, if you agreed something', { id: `${id}-next`, of: `${of}next`, rows: 2, most: most.next })}
  ${date('nextOn', 'By when, if it has a date', { id: `${id}-next-on`, of: `${of}nextOn`, min: today() })}
  <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${doing.waits}>${press}</button></p>
</form>`;

/** When a check-in is to be. @param {string} url @param {string} id @param {string} of @param {string} press @param {With & {it?: {day: string, hour: ?string, way: ?string}}} with_ */
export const when = (url, id, of, press, { doing, send, it }) => html`<form novalidate ${kept(url)} @submit=${send}>
  ${date('day', 'On what day?', { id: `${id}-day`, of: `${of}day`, value: it?.day, min: today(), required: true, missing: 'Choose a day' })}
  ${time('hour', 'At what time, if it matters', { id: `${id}-hour`, of: `${of}hour`, value: it?.hour?.slice(0, 5) })}
  ${select('way', 'How?', [['', 'Whatever is safe for them'], ...ways], { id: `${id}-way`, of: `${of}way`, chosen: it?.way ?? '' })}
  <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${doing.waits}>${press}</button></p>
</form>`;
