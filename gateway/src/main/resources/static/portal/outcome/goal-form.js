// @ts-check
import { html, nothing } from 'lit';
import { choice, date, field, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { slider } from '../kit/slider.js';

/** @typedef {import('../types.js').GoalText} GoalText */

const { GoalRequest: most, GoalScale: mostOfScale } = lengths;

/** The fields of a goal, in their eyes and in a worker's. @param {string} id of where they stand @param {boolean} own @param {GoalText} [it] what stands there */
export const goalFields = (id, own, it) => html`
  ${words('goal', own ? 'What do I want?' : 'What do they want, in their own words?', { id: `${id}-goal`, rows: 2, value: it?.goal, most: most.goal, required: true, missing: own ? 'Write what I want' : 'Write what they want' })}
  ${words('why', own ? 'Why does it matter to me?' : 'Why does it matter to them?', { id: `${id}-why`, rows: 2, value: it?.why, most: most.why })}
  ${scale('importance', id, own ? 'How important is it to me?' : 'How important is it to them?', ['not at all', 'nothing matters more'], it?.importance)}
  ${scale('confidence', id, own ? 'How sure am I that I can do it?' : 'How sure are they that they can do it?', ['not at all', 'completely'], it?.confidence)}
  ${words('firstStep', 'What is the first small step?', { id: `${id}-step`, rows: 2, value: it?.firstStep, most: most.firstStep })}
  ${date('firstStepOn', own ? 'When do I take it?' : 'When do they take it?', { id: `${id}-step-on`, value: it?.firstStepOn })}
  ${words('obstacle', 'What could get in the way?', { id: `${id}-obstacle`, rows: 2, value: it?.obstacle, most: most.obstacle })}
  ${words('then', 'What then?', { id: `${id}-then`, rows: 2, value: it?.then, most: most.then })}
  ${date('reviewOn', 'When do we look at it together?', { id: `${id}-review`, hint: 'In four weeks, if nothing is written here', value: it?.reviewOn })}
  ${own ? nothing : field('present', 'Did you write this together? Say who was there', { id: `${id}-present`, hint: 'Otherwise it waits for them to agree', most: most.present })}`;

/** A number and the two questions that go with it; each says what it is about wherever it is named. @param {'importance' | 'confidence'} name @param {string} id @param {string} label @param {[string, string]} ends @param {?import('../types.js').GoalScale} [it] */
const scale = (name, id, label, [low, high], it) => html`
  ${slider(name, label, { id: `${id}-${name}`, hint: 'From 0 to 10', low, high, value: it?.value, of: `${name}.value` })}
  ${words(`${name}NotLower`, `${about[name]}: why not lower?`, { id: `${id}-${name}-lower`, rows: 2, value: it?.whyNotLower, most: mostOfScale.whyNotLower, of: `${name}.whyNotLower` })}
  ${words(`${name}Higher`, `${about[name]}: what would make it one higher?`, { id: `${id}-${name}-higher`, rows: 2, value: it?.oneHigher, most: mostOfScale.oneHigher, of: `${name}.oneHigher` })}`;

const about = { importance: 'Importance', confidence: 'Confidence' };

/** What is sent of it. @param {import('../kit/form.js').Its} its */
export const goalOf = (its) => {
  const { goal, why, firstStep, firstStepOn, obstacle, then, reviewOn, present } = its;
  return { goal, why, importance: scaleOf('importance', its), confidence: scaleOf('confidence', its), firstStep, firstStepOn, obstacle, then, reviewOn, present };
};

/** What was not said is left out, and 0 was said. @param {string} name @param {import('../kit/form.js').Its} its */
function scaleOf(name, { [name]: value, [`${name}NotLower`]: whyNotLower, [`${name}Higher`]: oneHigher }) {
  return value || whyNotLower || oneHigher ? { value: numberOf(value), whyNotLower, oneHigher } : undefined;
}

/** @param {string | undefined} text */
export const numberOf = (text) => (text === undefined ? undefined : Number(text));

/** How near it is. @param {string} id @param {boolean} own */
export const ratingFields = (id, own) => html`
  ${slider('value', own ? 'How near am I?' : 'How near do they say they are?', { id: `${id}-value`, low: 'not begun', high: 'there', required: true, missing: own ? 'Say how near I am, from 0 to 10' : 'Say how near they are, from 0 to 10' })}
  ${words('said', own ? 'What I want to say about it' : 'What they say about it', { id: `${id}-said`, rows: 2, most: lengths.GoalRatingRequest.said })}`;

/** How it ends. @param {string} id @param {boolean} own */
export const endFields = (id, own) => html`
  ${choice('how', 'How does it end?', [['achieved', own ? 'I reached it' : 'They reached it'], ['changed', 'It became something else'], ['let-go', own ? 'I let it go' : 'They let it go', 'That is no failure']], { id: `${id}-how`, required: true, missing: 'Choose how it ends' })}
  ${words('said', own ? 'What I want to say about it' : 'What they say about it', { id: `${id}-end-said`, rows: 2, most: lengths.GoalEndRequest.said })}`;

/** What is not quite right about a proposal. @param {string} id */
export const noFields = (id) => words('why', 'What is not quite right?', { id: `${id}-no`, rows: 2, hint: 'I do not have to say', most: lengths.GoalDeclineRequest.why });
