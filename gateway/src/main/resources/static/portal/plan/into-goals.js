// @ts-check
import { html } from 'lit';
import { read } from '../api.js';
import { sendOnce } from '../intentions.js';
import { lengths } from '../kit/lengths.js';

/** What they said they want, and did not take back, may become a goal with one press. @param {import('../types.js').Entry} it */
export const canBeGoal = (it) => it.section === 'goals' && ['agreed', 'together'].includes(it.agreement ?? '') && it.audience === 'team';

/** What was said at more length than a goal has room for is not cut: they say it shorter. @param {import('../types.js').Entry} it @param {unknown} press */
export const toGoals = (it, press) => (it.text.length > lengths.GoalRequest.goal ? html`<a href="/my-goals">Say it shorter, as one of my goals</a>` : press);

/**
 * Makes it one of their goals, as they said it, once.
 * @param {string} person @param {import('../types.js').Entry} it
 */
export async function intoGoals(person, { id, text }) {
  const url = `/api/people/${person}/care-plan/goals`;
  const seen = /** @type {{data: {goals: import('../types.js').Goal[]}, etag: ?string}} */ (await read(url));
  if (seen.data.goals.some(({ stage, text: { goal } }) => ['active', 'proposed'].includes(stage) && goal === text)) throw new Error('It is among my goals already.');
  return sendOnce(url, { goal: text }, `goal of ${id}`, seen.etag ?? undefined);
}
