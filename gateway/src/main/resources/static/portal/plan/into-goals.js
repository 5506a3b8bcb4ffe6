// @ts-check
import { read } from '../api.js';
import { sendOnce } from '../intentions.js';

/** What they said they want, and did not take back, may become a goal with one press. @param {import('../types.js').Entry} it */
export const canBeGoal = (it) => it.section === 'goals' && ['agreed', 'together'].includes(it.agreement ?? '') && it.audience === 'team';

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
