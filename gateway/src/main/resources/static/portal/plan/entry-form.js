// @ts-check
import { html, nothing } from 'lit';
import { choice, field, select, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { moreFields, moreOf } from './more-fields.js';
import { helpFields, wellbeingFields } from './help-form.js';
import { gifts, ways } from './section-words.js';

/** @typedef {import('../types.js').Entry} Entry */

/** What is asked under each section beside the words, in their eyes and in a worker's. @type {Record<string, [string, string]>} */
const asks = {
  story: ['What I want to say', 'What is their story?'],
  strengths: ['What I am good at', 'What are they good at?'],
  coping: ['What I do that helps', 'What do they do that helps?'],
  relationships: ['Who matters to me?', 'Who matters to them?'],
  future: ['What I want', 'What do they want?'],
  reflections: ['What happened?', 'What happened?'],
  support: ['The help I get or would like', 'What help do they get or would they like?'],
  wellbeing: ['What does me good', 'What does them good?'],
};

/** The fields of one section. @param {string} section @param {string} id of where they stand @param {boolean} own @param {Entry} [it] what stands there */
export const entryFields = (section, id, own, it) => html`
  ${words('text', (asks[section] ?? ['What I want to write', 'What would you like to write?'])[own ? 0 : 1], { id: `${id}-text`, rows: 4, value: it?.text, required: true, missing: 'Write something', of: 'entry.text' })}
  ${(more[section] ?? (() => nothing))(id, it, own)}`;

/** @type {Record<string, (id: string, it: Entry | undefined, own: boolean) => unknown>} */
const more = {
  ...moreFields,
  story: (id, it) => html`
    ${field('when', 'When was it?', { id: `${id}-when`, hint: 'If it matters', value: it?.story?.when, most: lengths.EntryTextStoryText.when, of: 'entry.story.when' })}
    ${words('matters', 'What matters most about it?', { id: `${id}-matters`, rows: 2, value: it?.story?.matters, most: lengths.EntryTextStoryText.matters, of: 'entry.story.matters' })}`,
  strengths: (id, it, own) => html`
    ${words('anExample', 'An example', { id: `${id}-example`, rows: 2, value: it?.strength?.anExample, most: lengths.EntryTextStrengthText.anExample, of: 'entry.strength.anExample' })}
    ${words('othersSay', own ? 'What others say about me' : 'What others say about them', { id: `${id}-others`, rows: 2, value: it?.strength?.othersSay, most: lengths.EntryTextStrengthText.othersSay, of: 'entry.strength.othersSay' })}
    ${select('gift', own ? 'I would like to give this to others' : 'They would like to give this to others', [['', 'No, or not now'], ...gifts], { id: `${id}-gift`, hint: 'Choose what kind of thing it is', chosen: it?.strength?.gift, of: 'entry.strength.gift' })}`,
  coping: (id, it, own) => html`
    ${words('when', 'When?', { id: `${id}-when`, rows: 2, hint: 'Feelings, thoughts or situations', value: it?.coping?.when, most: lengths.EntryTextCopingText.when, of: 'entry.coping.when' })}
    ${field('whoHelps', 'Who helps with it?', { id: `${id}-who`, value: it?.coping?.whoHelps, most: lengths.EntryTextCopingText.whoHelps, of: 'entry.coping.whoHelps' })}
    ${select('way', 'What kind of thing is it?', [['', 'Not said'], ...ways], { id: `${id}-way`, chosen: it?.coping?.way, of: 'entry.coping.way' })}
    ${field('insteadOf', own ? 'What do I do this instead of?' : 'What do they do this instead of?', { id: `${id}-instead`, value: it?.coping?.insteadOf, most: lengths.EntryTextCopingText.insteadOf, of: 'entry.coping.insteadOf' })}`,
  support: helpFields,
  wellbeing: wellbeingFields,
};

/** Whom it is shown to, as the person says it. @param {string} id */
export const shownTo = (id) => choice('shownTo', 'Who can see this?', [['team', 'My team'], ['lead-worker', 'My worker', 'No one else in the team'], ['only-me', 'Only me', 'No one learns that it is here']], { id: `${id}-shown`, chosen: 'team', of: 'shownTo' });

/** Who was there, where a worker and the person wrote it together. @param {string} id */
export const together = (id) => field('present', 'Did you write this together? Say who was there', { id: `${id}-present`, hint: 'Otherwise it waits for them to agree', most: lengths.EntryWriteRequest.present, of: 'present' });

/** What is sent of it. @param {string} section @param {import('../kit/form.js').Its} its */
export const entryOf = (section, its) => ({ section, text: its.text, ...extra[section]?.(its) });

/** @type {Record<string, (its: import('../kit/form.js').Its) => object>} */
const extra = {
  ...moreOf,
  story: ({ when, matters }) => ({ story: { when, matters } }),
  strengths: ({ anExample, othersSay, gift }) => ({ strength: { anExample, othersSay, gift } }),
  coping: ({ when, whoHelps, way, insteadOf }) => ({ coping: { when, whoHelps, way, insteadOf } }),
  support: ({ kind, wanted, stage, questions, going, reviewOn }) => ({ support: { kind, wanted, stage, questions, going, reviewOn } }),
  wellbeing: ({ kind, fiveWays, often, since }) => ({ wellbeing: { kind, fiveWays, often, since } }),
};
