// @ts-check
import { read, replace } from '../api.js';
import { lengths } from '../kit/lengths.js';
import { steps } from '../safety/steps.js';

/** The API takes no more in one step. */
const most = 20;

/** What helped them a lot, they said, and their whole team may know. @param {import('../types.js').Entry} it */
export const helpedMost = (it) => it.agreement === 'agreed' && it.audience === 'team' && Boolean(it.coping?.tries?.aLot);

/**
 * Puts what helps among what they can do themselves, the second step of the safety plan as it stands at this moment;
 * what stands there already stays there once.
 * @param {string} person @param {string} text
 */
export async function intoSafetyPlan(person, text) {
  const url = `/api/people/${person}/care-plan/safety-plan`;
  const seen = /** @type {{data: import('../types.js').SafetyPlan, etag: ?string}} */ (await read(url));
  const { now, reviewOn } = seen.data;
  const said = now?.text ?? { ...Object.fromEntries(steps.map(({ key }) => [key, []])), factors: [] };
  const there = /** @type {import('../types.js').SafetyItem[]} */ (said.myself);
  if (there.some((it) => it.text === text)) return;
  if (text.length > lengths.SafetyPlanSafetyItemRequest.text) throw new Error('This is long for a step of a safety plan. Write it there in fewer words.');
  if (there.length >= most) throw new Error('There are 20 things in that step. Take one out of it first.');
  await replace(url, { ...said, myself: [...there, { text, tel: null }], crisis: now?.crisis ?? {}, reviewOn: reviewOn ?? null, present: null }, seen.etag ?? undefined);
}
