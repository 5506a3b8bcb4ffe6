// @ts-check
import { html, nothing } from 'lit';
import { atMoment, onDate } from '../dates.js';
import { date, words } from '../kit/fields.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';

/** @typedef {import('../types.js').Entry} Entry */

/** What makes work go well: a letter about it, and what was agreed. @param {string} id @param {Entry | undefined} it @param {boolean} own */
export const workFields = (id, it, own) => {
  const work = it?.future?.atWork;
  return later(own ? 'What would help me at work' : 'What would help them at work', html`
    ${words('to', 'Who does the letter go to?', { id: `${id}-to`, rows: 3, hint: 'Their name and address', value: work?.to, most: lengths.AtWorkText.to, of: 'entry.future.atWork.to' })}
    ${words('helps', 'What would help?', { id: `${id}-helps`, rows: 4, hint: own ? 'These words go into the letter' : 'These words go into the letter, once they agree', value: work?.helps, most: lengths.AtWorkText.helps, of: 'entry.future.atWork.helps' })}
    ${words('agreed', 'What was agreed at work?', { id: `${id}-agreed`, rows: 2, value: work?.agreed, most: lengths.AtWorkText.agreed, of: 'entry.future.atWork.agreed' })}
    ${date('agreedOn', 'When was it agreed?', { id: `${id}-agreed-on`, value: work?.agreedOn ?? undefined, of: 'entry.future.atWork.agreedOn' })}
    ${date('workReviewOn', 'When do we look at it again?', { id: `${id}-work-review`, hint: 'Where the whole team sees this, someone is reminded', value: work?.reviewOn ?? undefined, of: 'entry.future.atWork.reviewOn' })}
    ${date('startedOn', own ? 'What is my first day there?' : 'What is their first day there?', { id: `${id}-started`, hint: own ? 'From then on, someone in my team asks me how it goes, if my whole team sees this' : 'From then on, someone in the team asks them how it goes, once they agree', value: work?.startedOn ?? undefined, of: 'entry.future.atWork.startedOn' })}
    ${date('endedOn', 'When did it end?', { id: `${id}-ended`, hint: 'Leave this empty while it goes on', value: work?.endedOn ?? undefined, of: 'entry.future.atWork.endedOn' })}`);
};

/** What is sent of it. @param {import('../kit/form.js').Its} its */
export const workOf = ({ to, helps, agreed, agreedOn, workReviewOn, startedOn, endedOn }) => ({ to, helps, agreed, agreedOn, reviewOn: workReviewOn, startedOn, endedOn });

/** How it is read. @param {import('../types.js').Fields} its @param {boolean} own @returns {[string, unknown][]} */
export const workRows = ({ future }, own) => {
  const work = future?.atWork;
  return [
    ['Who a letter goes to', work?.to],
    [own ? 'What would help me at work' : 'What would help them at work', work?.helps],
    ['Someone takes the letter along', work?.takenBy && `by ${onDate(work.takenBy)}`],
    ['What was agreed at work', work?.agreed],
    ['Agreed on', work?.agreedOn && onDate(work.agreedOn)],
    ['We look at it again', work?.reviewOn && onDate(work.reviewOn)],
    ['Someone comes to a meeting at work', work?.meetingAskedBy && `they say when by ${onDate(work.meetingAskedBy)}`],
    ['Meeting at work', work?.meetingAt && whenMet(work.meetingAt, own)],
    ['First day there', work?.startedOn && onDate(work.startedOn)],
    ['It ended', work?.endedOn && onDate(work.endedOn)],
  ];
};

/** When they meet somebody does not stand on a person’s own page, which somebody else may see. @param {string} at @param {boolean} own */
const whenMet = (at, own) => (own && Date.parse(at) > Date.now() ? 'It is planned. My record says when' : atMoment(at));

/** The letter to print, once they agreed to its words, and someone to come along. @param {Entry} it @param {boolean} own @param {(text: string, does: () => unknown) => unknown} press @param {() => unknown} take @param {(size: string) => unknown} file */
export const letter = ({ future, agreement = '', audience }, own, press, take, file) =>
  !future?.atWork?.letter || !['agreed', 'together'].includes(agreement)
    ? nothing
    : html`<p class="buttons">${press(own ? 'Save my letter, to print' : 'Save the letter, to print', () => file(''))}${press(own ? 'My letter in large print' : 'The letter in large print', () => file('?print=large'))}</p>
        ${audience === 'team' && !future.atWork.takenBy ? html`<p class="buttons">${press(own ? 'Ask someone to take it there with me' : 'Plan to take it there with them', take)}</p>` : nothing}`;
