// @ts-check
import { html, nothing } from 'lit';
import { Problem, replace } from '../api.js';
import { atTime, dayOf, today } from '../dates.js';
import { date, time } from '../kit/fields.js';
import { kept } from '../kit/kept.js';
import { later } from '../kit/later.js';

/** @typedef {import('../types.js').Entry} Entry */

/** An hour is what a meeting takes. */
const HOUR = 3_600_000;

/** A meeting at work: the person asks for someone to come along, a worker says when, moves it or calls it off. @param {import('./plan.js').Deeds} plan @param {Entry} it @param {(text: string, does: () => unknown) => unknown} press */
export function workMeeting(plan, it, press) {
  const { future, agreement = '', audience } = it;
  if (!future || (future.lifeArea !== 'work' && !future.atWork) || audience !== 'team' || !['agreed', 'together'].includes(agreement)) return nothing;
  const at = future.atWork?.meetingAt;
  const ahead = at && Date.parse(at) + HOUR > Date.now();
  if (!ahead && isOver(future)) return nothing;
  if (plan.own) return ahead || future.atWork?.meetingAskedBy ? nothing : html`<p class="buttons">${press('Ask someone to come to a meeting at work with me', () => ask(plan, it))}</p>`;
  return html`${later(ahead ? 'Move the meeting at work' : 'Plan a meeting at work together', form(plan, it, ahead ? at : undefined), undefined, `meet ${it.id}`)}${ahead ? html`<p class="buttons">${press('Call the meeting at work off', () => off(plan, it))}</p>` : nothing}`;
}

/** Nobody is met there any more. @param {NonNullable<Entry['future']>} future */
const isOver = ({ stage, atWork }) => Boolean(atWork?.endedOn) || ['finished', 'not-for-me'].includes(stage ?? '');

/** @param {import('./plan.js').Deeds} plan @param {Entry} it @param {string} [at] */
const form = (plan, it, at) => html`<form novalidate ${kept(`meet ${it.id}`, { since: tag(it) })} @submit=${(/** @type {SubmitEvent} */ event) => set(plan, event, it)}>
  ${date('day', 'Which day do you meet them there?', { id: `meet-${it.id}-day`, value: at ? dayOf(at) : undefined, min: today(), required: true, of: 'day' })}
  ${time('time', 'When it begins', { id: `meet-${it.id}-time`, value: at && atTime(at), hint: 'It is planned for an hour', required: true, missing: 'Choose a time', of: 'time' })}
  <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${plan.doing.waits}>Save the time</button></p></form>`;

/** @param {import('./plan.js').Deeds} plan @param {SubmitEvent} event @param {Entry} it */
function set(plan, event, it) {
  plan.doing.form(event, (its) => replace(`${plan.url}/${it.id}/meeting`, { day: its.day, time: its.time }, tag(it)), { done: 'The meeting is among their appointments.', again: plan.again, latest: plan.again });
}

/** @param {import('./plan.js').Deeds} plan @param {Entry} it */
async function ask(plan, it) {
  await plan.doing.send(`${plan.url}/${it.id}/meeting/ask`, {}, { intention: `meet ${it.id} ${it.revision} ${today()}`, etag: tag(it), done: 'My team knows that I want someone to come along. They tell me when.', again: plan.again });
  await overtaken(plan);
}

/** @param {import('./plan.js').Deeds} plan @param {Entry} it */
async function off(plan, it) {
  await plan.doing.send(`${plan.url}/${it.id}/meeting/off`, {}, { intention: `off ${it.id} ${it.revision}`, etag: tag(it), done: 'The meeting is off.', again: plan.again });
  await overtaken(plan);
}

/** It changed meanwhile: what stands there now is read before it is pressed again. @param {import('./plan.js').Deeds} plan */
async function overtaken(plan) {
  if (plan.doing.trouble instanceof Problem && plan.doing.trouble.status === 412) await plan.again?.();
}

/** @param {Entry} it */
const tag = ({ revision }) => `"${revision}"`;
