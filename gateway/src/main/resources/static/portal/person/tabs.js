// @ts-check
import { html, nothing } from 'lit';
import '../calendar/their-calendar.js';
import '../door/their-door.js';
import './asked.js';
import './came-again.js';
import './coming-and-going.js';
import './concerns.js';
import './consents.js';
import './conversations.js';
import './details.js';
import './died.js';
import './signing-in.js';
import './keeping-in-touch.js';
import '../outcome/goals.js';
import '../outcome/measures.js';
import './messages.js';
import './next-steps.js';
import './questions.js';
import '../safely/keep-plan.js';
import '../safety/safety-plan.js';
import './replies.js';
import './supporters.js';
import '../sharing/sharing.js';
import './team.js';
import './thought.js';
import { first, gone } from './now.js';
import { safely } from './safely.js';

/**
 * What a part is given: the person as read, who reads, how to read the person again after a change, whether nothing
 * changes here any more, and what is read for the whole page.
 * @typedef {{person: import('../types.js').Person, rules: import('../polled.js').Polled, me: import('../types.js').Me, again: () => void, closed: boolean, plan: () => unknown, safetyPlan: () => unknown, way: () => unknown}} Page
 * @typedef {{kept?: boolean, printed?: boolean, shown: (page: Page) => unknown}} Part
 */

/**
 * The tabs of a person's page, in this order, each with its parts; a tab without any is not there. What is `kept` stands
 * there still when nothing changes any more, for somebody who died or who was opened from outside. On paper stands only
 * what is `printed`, from every tab: what is theirs, never what the team thinks or keeps back.
 * @type {{id: string, title: string, parts: Part[]}[]}
 */
export const tabs = [
  {
    id: '',
    title: 'Now',
    parts: [
      { kept: true, printed: true, shown: ({ person }) => html`${gone(person)}${first(person)}` },
      { shown: ({ person, me, again }) => html`<lw-came-again .of=${person.id} .it=${person} .me=${me} .again=${again}></lw-came-again>` },
      { shown: ({ person, me }) => html`<lw-next-steps .of=${person.id} .it=${person} .me=${me}></lw-next-steps>` },
      { shown: ({ person, again }) => html`<div class="grid spaced"><lw-thought .of=${person.id}></lw-thought><lw-coming-and-going .of=${person.id} .it=${person} .again=${again}></lw-coming-and-going></div>` },
      { kept: true, printed: true, shown: ({ way }) => way() },
    ],
  },
  { id: 'plan', title: 'Plan', parts: [{ kept: true, printed: true, shown: ({ plan }) => plan() }] },
  {
    id: 'goals',
    title: 'Goals',
    parts: [
      { kept: true, printed: true, shown: ({ person, closed }) => html`<lw-goals .of=${person.id} .closed=${closed}></lw-goals>` },
      { kept: true, printed: true, shown: ({ person, closed }) => html`<h3 class="spaced">How they say they are</h3><lw-measures .of=${person.id} .closed=${closed}></lw-measures>` },
    ],
  },
  {
    id: 'conversations',
    title: 'Conversations',
    parts: [{ kept: true, printed: true, shown: ({ person, closed }) => html`<lw-conversations .of=${person.id} .closed=${closed}></lw-conversations>` }],
  },
  {
    id: 'keeping-safe',
    title: 'Keeping safe',
    parts: [
      { kept: true, printed: true, shown: ({ person, closed, safetyPlan }) => html`<lw-safety-plan .of=${person.id} .closed=${closed}></lw-safety-plan>${closed ? nothing : html`<lw-keep-plan .of=${person.id}></lw-keep-plan>`}${safetyPlan()}` },
      { kept: true, shown: ({ person }) => html`<lw-concerns .of=${person.id} .name=${person.name} .closed=${person.state === 'died'}></lw-concerns>` },
    ],
  },
  {
    id: 'contact',
    title: 'Contact',
    parts: [
      { kept: true, shown: safely },
      { kept: true, shown: ({ person, me, closed }) => html`<lw-keeping-in-touch .of=${person.id} .it=${person} .me=${me} .closed=${closed}></lw-keeping-in-touch>` },
      { shown: ({ person }) => html`<lw-calendar .of=${person.id}></lw-calendar>` },
      { shown: ({ person }) => html`<lw-replies .of=${person.id}></lw-replies>` },
      { shown: ({ person, me }) => html`<lw-questions .of=${person.id} .it=${person} .me=${me}></lw-questions>` },
      { shown: ({ person, rules }) => html`<lw-messages .of=${person.id} .rules=${rules}></lw-messages>` },
      { shown: ({ person }) => html`<lw-door .of=${person.id} .place=${person.place}></lw-door>` },
      { shown: ({ person, again }) => html`<lw-consents .of=${person.id} .it=${person} .again=${again}></lw-consents>` },
      { shown: ({ person, again }) => html`<lw-supporters .of=${person.id} .it=${person} .again=${again}></lw-supporters>` },
    ],
  },
  {
    id: 'details',
    title: 'Details',
    parts: [
      { kept: true, printed: true, shown: ({ person, again, closed }) => html`<lw-details .of=${person.id} .it=${person} .closed=${closed} .again=${again}></lw-details>` },
      { kept: true, shown: ({ person, me, again }) => (person.openUntil ? nothing : html`<lw-died .of=${person.id} .it=${person} .me=${me} .again=${again}></lw-died>`) },
      { shown: ({ person }) => html`<lw-asked .of=${person.id}></lw-asked>` },
    ],
  },
  {
    id: 'access',
    title: 'Who has access',
    parts: [
      { shown: ({ person, me, again }) => html`<lw-their-team .of=${person.id} .it=${person} .me=${me} .again=${again}></lw-their-team>` },
      { shown: ({ person, closed }) => html`<lw-sharing .of=${person.id} .closed=${closed}></lw-sharing>` },
      { shown: ({ person }) => html`<lw-signing-in .of=${person.id} .place=${person.place}></lw-signing-in>` },
    ],
  },
];

/** The tabs that have something to show. @param {Page} page */
export const theirs = (page) =>
  tabs.map((tab) => ({ ...tab, parts: tab.parts.filter((part) => part.kept || !page.closed) })).filter(({ parts }) => parts.length);
