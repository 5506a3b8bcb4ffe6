// @ts-check
import { atMoment, atTime, onDay } from '../dates.js';

/** @typedef {import('../types.js').Question} Question */

/** What each kind asks, as whoever opens the link reads it, and its answers. @type {Record<string, {ask: (it: Question) => string, [choice: string]: any}>} */
const kinds = {
  'time-all-right': { ask: ({ when }) => (when ? `Is ${onDay(when)} at ${atTime(when)} all right for you?` : 'Is this time all right for you?'), yes: 'Yes, it is all right', no: 'No, not then' },
  'got-there': { ask: () => 'Did you get there?', yes: 'Yes, I got there', no: 'No, I did not get there' },
  'how-it-went': { ask: () => 'How are things since we last spoke?', better: 'Better', same: 'The same', worse: 'Worse' },
  'keep-in-touch': { ask: () => 'Shall we keep in touch?', yes: 'Yes, please', no: 'No, not now' },
  'have-you-met': { ask: () => 'Have you met?', yes: 'Yes, we have met', no: 'Not yet' },
  'how-help-was': { ask: () => 'How has the help from us and others been for you?', good: 'It has been good', 'could-be-better': 'It could have been better' },
};

/** What was asked. @param {Question} it */
export const ask = (it) => kinds[it.kind]?.ask(it) ?? 'A question';

/** @param {Question} it @param {string} choice */
export const said = ({ kind }, choice) => kinds[kind]?.[choice] ?? choice;

/** The answers it has. @param {Question} it @returns {[string, string][]} */
export const options = (it) => it.choices.map((one) => [one, said(it, one)]);

/** Whether what they say of it to a worker is written down too: it goes into their plan. @param {Question} it */
export const takesWords = ({ kind }) => kind === 'how-help-was';

/** What a worker may ask that is about no time. @type {[string, string][]} */
export const withoutTime = ['how-it-went', 'got-there', 'keep-in-touch', 'have-you-met'].map((kind) => [kind, kinds[kind].ask(/** @type {any} */ ({}))]);

/** What became of the answer, in a sentence. @type {Record<string, (it: Question) => string>} */
const states = {
  waiting: ({ until }) => `No answer yet. They can answer until ${atMoment(until)}.`,
  'to-ask-in-person': () => 'No answer yet. Ask them in person, in a way that is safe for them.',
  answered: ({ inPerson, answeredAt }) => `They answered ${inPerson ? 'in person' : 'by the link'} on ${atMoment(answeredAt ?? '')}.`,
  'no-answer': ({ until }) => `They did not answer. The link stopped working on ${atMoment(until)}.`,
};

/** @param {Question} it */
export const stands = (it) => states[it.state]?.(it) ?? 'Look again later.';

/** Where questions stand on somebody’s page. @param {string} person */
export const questionsOf = (person) => `/people/${person}/contact#questions`;

/** Whether a human has to ask it, or to read its answer. @param {Question} it */
export const wantsSomebody = ({ state, toRead }) => toRead || state === 'to-ask-in-person';

/** Which questions a step is about. @param {string} kind @returns {(it: Question) => boolean} */
export const waitsFor = (kind) => (kind === 'ask-in-person' ? ({ state }) => state === 'to-ask-in-person' : ({ toRead }) => toRead);

/** Steps that a question opened. @param {string} kind */
export const fromQuestion = (kind) => ['ask-in-person', 'answer-to-read'].includes(kind);
