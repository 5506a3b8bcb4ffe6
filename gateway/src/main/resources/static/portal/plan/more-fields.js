// @ts-check
import { html } from 'lit';
import { onDay } from '../dates.js';
import { date, field, select, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { workFields, workOf, workRows } from './at-work.js';
import { stageChoices, stages } from './help-form.js';
import { circles, givings, lifeAreas, lines, lookingBack, relations } from './people-words.js';
import { wordOf } from './section-words.js';

/** @typedef {import('../types.js').Entry} Entry */

const notSaid = /** @type {[string, string]} */ (['', 'Not said']);

/** What is asked about people who matter, what is ahead and what is looked back at. @type {Record<string, (id: string, it: Entry | undefined, own: boolean) => unknown>} */
export const moreFields = {
  relationships: (id, it, own) => html`
    ${select('relation', 'Who or what is it?', [notSaid, ...relations], { id: `${id}-relation`, chosen: it?.relationship?.relation, of: 'entry.relationship.relation' })}
    ${select('circle', 'How near?', [notSaid, ...circles], { id: `${id}-circle`, hint: 'Its place on the map of people', chosen: it?.relationship?.circle, of: 'entry.relationship.circle' })}
    ${select('line', own ? 'How is it between us?' : 'How is it between them?', [notSaid, ...lines], { id: `${id}-line`, chosen: it?.relationship?.line, of: 'entry.relationship.line' })}
    ${select('giving', 'Who gives?', [notSaid, ...givings(own)], { id: `${id}-giving`, chosen: it?.relationship?.giving, of: 'entry.relationship.giving' })}
    ${words('needs', 'What do they need themselves?', { id: `${id}-needs`, rows: 2, value: it?.relationship?.needs, most: lengths.EntryTextRelationshipText.needs, of: 'entry.relationship.needs' })}`,
  future: (id, it, own) => html`
    ${select('lifeArea', 'What part of life?', [notSaid, ...lifeAreas], { id: `${id}-area`, chosen: it?.future?.lifeArea, of: 'entry.future.lifeArea' })}
    ${words('goodYear', 'What does a good year look like?', { id: `${id}-year`, rows: 2, value: it?.future?.goodYear, most: lengths.EntryTextFutureText.goodYear, of: 'entry.future.goodYear' })}
    ${field('skills', own ? 'What can I do already?' : 'What can they do already?', { id: `${id}-skills`, value: it?.future?.skills, most: lengths.EntryTextFutureText.skills, of: 'entry.future.skills' })}
    ${field('toTry', own ? 'What do I want to try?' : 'What do they want to try?', { id: `${id}-try`, value: it?.future?.toTry, most: lengths.EntryTextFutureText.toTry, of: 'entry.future.toTry' })}
    ${select('stage', 'Where does it stand?', [notSaid, ...stageChoices(own, it?.future?.stage)], { id: `${id}-stage`, chosen: it?.future?.stage, of: 'entry.future.stage' })}
    ${workFields(id, it, own)}`,
  reflections: (id, it, own) => html`
    ${select('looking', 'What was it?', [notSaid, ...lookingBack], { id: `${id}-looking`, hint: own ? 'If it is about this service, I agreed to it and my whole team sees it, a lead answers' : 'If it is about this service, they agreed to it and the whole team sees it, a lead answers', chosen: it?.reflection?.looking, of: 'entry.reflection.looking' })}
    ${words('atOnce', 'What is done about it now?', { id: `${id}-once`, rows: 2, hint: own ? 'My worker sees to it by the day below' : 'You see to it by the day below, once they agree', value: it?.reflection?.atOnce, most: lengths.EntryTextReflectionText.atOnce, of: 'entry.reflection.atOnce' })}
    ${date('on', 'By when?', { id: `${id}-on`, value: it?.reflection?.on ?? undefined, of: 'entry.reflection.on' })}`,
};

/** What is sent of it. @type {Record<string, (its: import('../kit/form.js').Its) => object>} */
export const moreOf = {
  relationships: ({ relation, circle, line, giving, needs }) => ({ relationship: { relation, circle, line, giving, needs } }),
  future: ({ lifeArea, goodYear, skills, toTry, stage, ...its }) => ({ future: { lifeArea, goodYear, skills, toTry, stage, atWork: workOf(its) } }),
  reflections: ({ looking, atOnce, on }) => ({ reflection: { looking, atOnce, on } }),
};

/** How it is read. @param {import('../types.js').Fields} its @param {boolean} own @returns {[string, unknown][]} */
export const moreRows = (its, own) => {
  const { relationship: near, future, reflection } = its;
  return [
    ['Who or what', near?.relation && wordOf(relations, near.relation)],
    ['How near', near?.circle && wordOf(circles, near.circle)],
    [own ? 'Between us' : 'Between them', near?.line && wordOf(lines, near.line)],
    ['Who gives', near?.giving && wordOf(givings(own), near.giving)],
    ['What they need', near?.needs],
    ['Support for them', near?.askedBy && `${near.named ? 'Named as a supporter. The team offers them support of their own and a login by' : 'The team asks them by'} ${onDay(near.askedBy)}`],
    ['What part of life', future?.lifeArea && wordOf(lifeAreas, future.lifeArea)],
    ['A good year', future?.goodYear],
    [own ? 'What I can do' : 'What they can do', future?.skills],
    ['To try', future?.toTry],
    ['Where it stands', future?.stage && wordOf(stages(own), future.stage)],
    ...workRows(its, own),
    ['What it was', reflection?.looking && wordOf(lookingBack, reflection.looking)],
    ['What is done now', reflection?.atOnce],
    ['By when', reflection?.on && onDay(reflection.on)],
  ];
};
