// @ts-check
import { html } from 'lit';
import { onDate } from '../dates.js';
import { date } from '../kit/date.js';
import { field, select, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';

/** @typedef {import('../types.js').Entry} Entry @typedef {[string, string][]} Codes */

/** @type {Codes} */
const kinds = [
  ['psychological-therapy', 'Psychological therapy'],
  ['counselling', 'Counselling'],
  ['trauma', 'Help after something terrible happened'],
  ['medication', 'Medication'],
  ['drugs-and-alcohol', 'Help with drugs or alcohol'],
  ['health-condition', 'Help with a health condition'],
  ['peer-support', 'Support from people who have been there'],
];

/** @param {boolean} own @returns {Codes} */
export const stages = (own) => [
  ['wished', own ? 'I would like it' : 'They would like it'],
  ['asked', 'Asked for'],
  ['waiting', 'Waiting for it'],
  ['started', 'It has started'],
  ['finished', 'It is finished'],
  ['not-for-me', own ? 'It is not for me' : 'It is not for them'],
];

/** What may be chosen: that it is asked for is said by asking, and stays where it was. @param {boolean} own @param {?string} [stands] */
export const stageChoices = (own, stands) => stages(own).filter(([code]) => code !== 'asked' || stands === 'asked');

/** @type {Codes} */
const doings = [
  ['exercise', 'Exercise'],
  ['nature', 'Nature'],
  ['food', 'Food'],
  ['sleep', 'Sleep'],
  ['mindfulness', 'Mindfulness'],
  ['meditation', 'Meditation'],
  ['grounding', 'Grounding'],
  ['hobby', 'A hobby'],
  ['volunteering', 'Volunteering'],
];

/** @type {Codes} */
const fiveWays = [
  ['connect', 'Connect'],
  ['be-active', 'Be active'],
  ['take-notice', 'Take notice'],
  ['keep-learning', 'Keep learning'],
  ['give', 'Give'],
];

/** @type {Codes} */
const often = [
  ['every-day', 'Every day'],
  ['most-days', 'Most days'],
  ['every-week', 'Every week'],
  ['every-month', 'Every month'],
  ['now-and-then', 'Now and then'],
];

/** @type {[string, string]} */
const none = ['', 'Not said'];

/** @param {string} id @param {Entry | undefined} it @param {boolean} own */
export const helpFields = (id, it, own) => html`
  ${select('kind', 'What kind of help is it?', [none, ...kinds], { id: `${id}-kind`, hint: own ? undefined : 'What they take, they say themselves or together with you', chosen: it?.support?.kind ?? '', of: 'entry.support.kind' })}
  ${words('wanted', own ? 'What I want from it' : 'What do they want from it?', { id: `${id}-wanted`, rows: 2, value: it?.support?.wanted, most: lengths.EntryTextSupportText.wanted, of: 'entry.support.wanted' })}
  ${select('stage', 'Where does it stand?', [none, ...stageChoices(own, it?.support?.stage)], { id: `${id}-stage`, chosen: it?.support?.stage ?? '', of: 'entry.support.stage' })}
  ${words('questions', 'Questions to ask', { id: `${id}-questions`, rows: 2, value: it?.support?.questions, most: lengths.EntryTextSupportText.questions, of: 'entry.support.questions' })}
  ${words('going', 'How is it going?', { id: `${id}-going`, rows: 2, value: it?.support?.going, most: lengths.EntryTextSupportText.going, of: 'entry.support.going' })}
  ${date('reviewOn', 'When do we look at it together?', { id: `${id}-review`, hint: 'Where the whole team sees this, someone is reminded', value: it?.support?.reviewOn, of: 'entry.support.reviewOn' })}`;

/** @param {string} id @param {Entry | undefined} it @param {boolean} own */
export const wellbeingFields = (id, it, own) => html`
  ${select('kind', 'What kind of thing is it?', [none, ...doings], { id: `${id}-kind`, chosen: it?.wellbeing?.kind ?? '', of: 'entry.wellbeing.kind' })}
  ${select('fiveWays', 'Which of the five ways to wellbeing is it?', [none, ...fiveWays], { id: `${id}-five`, chosen: it?.wellbeing?.fiveWays ?? '', of: 'entry.wellbeing.fiveWays' })}
  ${select('often', own ? 'How often would I like to?' : 'How often would they like to?', [none, ...often], { id: `${id}-often`, chosen: it?.wellbeing?.often ?? '', of: 'entry.wellbeing.often' })}
  ${field('since', 'Since when?', { id: `${id}-since`, value: it?.wellbeing?.since, most: lengths.EntryTextWellbeingText.since, of: 'entry.wellbeing.since' })}`;

/** @param {Codes} codes @param {?string} [code] */
const wordOf = (codes, code) => codes.find(([value]) => value === code)?.[1];

/** What is said beside the words. @param {import('../types.js').Fields} it @param {boolean} own @returns {[string, unknown][]} */
export const helpFacts = ({ support, wellbeing }, own) => [
  ['What kind of help', wordOf(kinds, support?.kind)],
  [own ? 'What I want from it' : 'What they want from it', support?.wanted],
  ['Where it stands', wordOf(stages(own), support?.stage)],
  ['Questions to ask', support?.questions],
  ['How it is going', support?.going],
  ['We look at it together', support?.reviewOn && onDate(support.reviewOn)],
  ['What kind of thing', wordOf(doings, wellbeing?.kind)],
  ['Of the five ways', wordOf(fiveWays, wellbeing?.fiveWays)],
  ['How often', wordOf(often, wellbeing?.often)],
  ['Since', wellbeing?.since],
  ['Done last', wellbeing?.done?.length && onDate(wellbeing.done[wellbeing.done.length - 1])],
];

/** Whether it may still be asked for. @param {Entry} it */
export const canBeWanted = ({ support, future, agreement, audience }) => (support?.kind || future?.lifeArea) && (agreement === 'agreed' || agreement === 'together') && audience === 'team' && !['asked', 'waiting', 'started'].includes(support?.stage ?? future?.stage ?? '');
