// @ts-check
import { html, nothing } from 'lit';
import { read, readAll } from '../api.js';
import { which } from '../kit/sure.js';
import { fromQuestion, questionsOf, waitsFor } from '../person/question-words.js';
import { fromReply, opened, repliesOf } from '../person/reply-words.js';
import { goTo } from '../router.js';
import { isolated } from './isolated.js';
import { dueWhen, endings, whatToDo } from './step-words.js';
import { asOptions } from './workers.js';

/**
 * What is done with a next step, wherever it is shown: taken, passed on, ended.
 * @typedef {import('../types.js').NextStep} NextStep
 * @typedef {{doing: import('../kit/doing.js').Doing, me: import('../types.js').Me, again: () => unknown, name: (step: NextStep) => ?string | undefined}} With
 */

/** @param {NextStep} step @param {With} it */
const what = (step, { name }) => html`${whatToDo(step.kind)}${name(step) ? html`: ${isolated(name(step))}` : nothing}`;

/** @param {NextStep} step */
const url = (step) => `/api/next-steps/${step.id}`;

/** How a check-in went is said where it is planned; another step that is called the same ends like any. @param {NextStep} step @param {With} its */
async function checkedIn(step, its) {
  const found = await its.doing.run(() => read(`/api/people/${step.person}/check-ins`));
  if (!found || found === true) return;
  const isOne = /** @type {{planned: {step: string}[]}} */ (found.data).planned.some((it) => it.step === step.id);
  await (isOne ? goTo(`/people/${step.person}/contact`) : end(step, its));
}

/** What they wrote is read where it stands, and seen to there; what was already ends like any step. @param {NextStep} step @param {With} its */
async function readIt(step, its) {
  const found = await its.doing.run(() => read(`/api/people/${step.person}/replies`));
  if (!found || found === true) return;
  const waits = /** @type {{replies: import('../types.js').Reply[]}} */ (found.data).replies.some((it) => !it.seenAt && opened(it) === step.kind);
  await (waits ? goTo(repliesOf(step.person)) : end(step, its));
}

/** What they answered is read, or said for them, where the question stands. @param {NextStep} step @param {With} its */
async function answered(step, its) {
  const found = await its.doing.run(() => read(`/api/people/${step.person}/questions`));
  if (!found || found === true) return;
  const waits = /** @type {{questions: import('../types.js').Question[]}} */ (found.data).questions.some(waitsFor(step.kind));
  await (waits ? goTo(questionsOf(step.person)) : end(step, its));
}

/** @param {NextStep} step @param {With} its */
async function end(step, its) {
  const outcome = await which({ title: 'How did it end?', follows: html`<p>${what(step, its)}. It leaves the list of next steps.</p>`, label: 'How it ended', options: endings, yes: 'Save' });
  if (outcome) await its.doing.send(`${url(step)}/finish`, { outcome }, { done: 'Saved.', again: its.again, focus: 'h2, h3' });
}

/** @param {NextStep} step @param {With} its */
async function passOn(step, its) {
  const team = await its.doing.run(() => readAll(`/api/workers?place=${encodeURIComponent(step.place)}`));
  if (!team || team === true) return;
  const options = asOptions(team.data).filter(([id]) => id !== step.owner);
  const to = await which({ title: 'Who does it next?', follows: html`<p>${what(step, its)}, ${dueWhen(step)}. They see it among their steps.</p>`, label: 'Who does it', options, yes: 'Pass it on' });
  if (to) await its.doing.send(`${url(step)}/pass-on`, { to }, { done: 'Passed on.', again: its.again, focus: 'h2, h3' });
}

/** @param {NextStep} step @param {With} its */
const take = (step, its) => its.doing.send(`${url(step)}/take`, {}, { intention: `take ${step.id} from ${step.owner}`, done: 'It is yours now.', again: its.again, focus: 'h2, h3' });

/** What rings is taken also by whoever was named for it. @param {NextStep} step @param {With} its */
export const deeds = (step, its) => html`${step.rings ? html`<span class="small">Whoever is on duty is told of this until someone takes it.</span>` : nothing}${step.owner === its.me.id && !step.rings ? nothing : press('I’ll do it', () => take(step, its), step, its)}
  ${finishing(step, its)}${press('Pass on', () => passOn(step, its), step, its)}`;

/** What rang is ended here, as it stands beside what is to be read. @param {NextStep} step @param {With} its */
function finishing(step, its) {
  if (step.kind === 'check-in') return press('Say how it went', () => checkedIn(step, its), step, its);
  if (fromReply(step.kind) && step.kind !== 'reply-urgent') return press('Read it', () => readIt(step, its), step, its);
  if (fromQuestion(step.kind)) return press(step.kind === 'ask-in-person' ? 'Say what they answered' : 'Read it', () => answered(step, its), step, its);
  return press('Done', () => end(step, its), step, its);
}

/** @param {string} text @param {() => unknown} act @param {NextStep} step @param {With} its */
const press = (text, act, step, its) =>
  html`<button class="govuk-button govuk-button--secondary slim" type="button" aria-disabled=${its.doing.waits} @click=${act}>${text}<span class="govuk-visually-hidden">: ${what(step, its)}</span></button>`;
