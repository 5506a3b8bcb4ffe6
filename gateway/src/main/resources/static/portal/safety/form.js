// @ts-check
import { html, nothing } from 'lit';
import { today } from '../dates.js';
import { date, field, phone, words as text } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { slider } from '../kit/slider.js';
import { steps, wishes, words } from './steps.js';

/** @typedef {import('../types.js').SafetyStep} SafetyStep @typedef {import('../types.js').SafetyVersion} SafetyVersion @typedef {import('../kit/form.js').Its} Its */

/** The API takes no more in one step. */
const most = 20;

/** How many boxes a step has. @typedef {Partial<Record<SafetyStep, number>>} Room */

/** How many boxes were there when these fields were typed into. @param {string[]} ids @returns {Room} */
export const roomOf = (ids) => Object.fromEntries(steps.map(({ key }) => [key, Math.max(0, ...ids.map((id) => Number(new RegExp(`^safety-${key}-(\\d+)`).exec(id)?.[1] ?? -1) + 1))]));

/** Those there are, and one more; what somebody typed into stays. @param {?SafetyVersion | undefined} now @param {Room} room @returns {Room} */
export const roomFor = (now, room) => Object.fromEntries(steps.map(({ key }) => [key, Math.min(most, Math.max((now?.text[key].length ?? 0) + 1, room[key] ?? 0))]));

/** @param {?SafetyVersion | undefined} now @param {?string | undefined} reviewOn @param {Room} room @param {boolean} own @param {(key: SafetyStep) => void} more */
export function safetyFields(now, reviewOn, room, own, more) {
  const at = own ? 1 : 0;
  return html`
    ${steps.map(({ key, title, one, calls, hint }, nth) => html`<fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">${nth + 1}. ${title[at]}</legend>
      ${hint ? html`<p class="govuk-hint">${hint}</p>` : nothing}
      ${Array.from({ length: room[key] ?? 1 }, (_, row) => thing(key, one, row, now?.text[key][row], calls))}
      ${(room[key] ?? 1) < most ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary slim" type="button" aria-label="Add another: ${title[at]}" @click=${() => more(key)}>Add another</button></p>` : nothing}
    </fieldset>`)}
    ${slider('likely', `${words.likely[at]}, from 0 to 10`, { id: 'safety-likely', value: now?.text.likely, low: 'not at all likely', high: 'certain' })}
    ${date('reviewOn', 'When do we look at it together?', { id: 'safety-review', value: reviewOn, hint: 'If this is empty, in three months' })}
    ${text('formulation', words.formulation[at], { id: 'safety-formulation', value: now?.text.formulation, most: lengths.SafetyPlanRequest.formulation })}
    ${text('factors', words.factors[at], { id: 'safety-factors', value: now?.text.factors.join('\n'), hint: 'One on each line' })}
    <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">${words.crisis[at]}</legend>
      ${wishes.map(([name, theirs, mine]) => text(`crisis-${name}`, own ? mine : theirs, { id: `safety-crisis-${name}`, rows: 2, value: now?.crisis[name], most: lengths.SafetyPlanCrisisRequest[name], of: `crisis.${name}` }))}
    </fieldset>
    ${own ? nothing : field('present', 'Who was there, writing it together with them?', { id: 'safety-present', required: true, missing: 'Say who was there: a safety plan is written together with them', most: lengths.SafetyPlanRequest.present })}`;
}

/** @param {SafetyStep} key @param {string} one @param {number} row @param {import('../types.js').SafetyItem | undefined} it @param {boolean} [calls] */
const thing = (key, one, row, it, calls) => html`${text(`${key}-${row}-text`, `${one} ${row + 1}`, { id: `safety-${key}-${row}-text`, rows: 2, value: it?.text, most: lengths.SafetyPlanSafetyItemRequest.text })}
  ${calls || it?.tel ? phone(`${key}-${row}-tel`, `${one} ${row + 1}: their number`, { id: `safety-${key}-${row}-tel`, value: it?.tel }) : nothing}`;

/** What the form says, as the API takes it. @param {Its} its */
export const planOf = (its) => ({
  ...Object.fromEntries(steps.map(({ key }) => [key, rows(its, key).filter((it) => it.text)])),
  likely: its.likely === undefined ? null : Number(its.likely),
  formulation: its.formulation ?? null,
  factors: lines(its.factors),
  crisis: Object.fromEntries(wishes.map(([name]) => [name, its[`crisis-${name}`] ?? null])),
  reviewOn: its.reviewOn ?? null,
  present: its.present ?? null,
});

/** @param {Its} its @param {SafetyStep} key */
const rows = (its, key) => Array.from({ length: most }, (_, row) => ({ text: its[`${key}-${row}-text`], tel: its[`${key}-${row}-tel`] ?? null }));

/** @param {string} [typed] */
const lines = (typed) => (typed ?? '').split('\n').map((line) => line.trim()).filter(Boolean);

/** What the API would not take, said where it stands. @param {Its} its @param {?string} [reviewOn] as it stood @returns {import('../types.js').FieldError[]} */
export function wrongIn(its, reviewOn) {
  const wrong = steps.flatMap(({ key, one }) => rows(its, key).flatMap(({ text, tel }, row) => numberWrong(`${key}-${row}`, `${one} ${row + 1}`, text, tel)));
  if (its.reviewOn && its.reviewOn !== reviewOn && its.reviewOn < today()) wrong.push({ field: 'reviewOn', message: 'Choose a day from today on' });
  if (lines(its.factors).length > most) wrong.push({ field: 'factors', message: `Write at most ${most} lines` });
  return wrong;
}

/** @param {string} name @param {string} which @param {string | undefined} text @param {?string} tel */
function numberWrong(name, which, text, tel) {
  if (tel && !text) return [{ field: `${name}-text`, message: `${which}: say whose number it is` }];
  if (tel && !/^[0-9+() -]{3,30}$/.test(tel)) return [{ field: `${name}-tel`, message: `${which}: write the number in figures` }];
  return [];
}
