// @ts-check
import { html } from 'lit';
import './details.js';
import './coming-and-going.js';
import './supporters.js';
import './team.js';
import './asked.js';
import './concerns.js';
import './conversations.js';
import './thought.js';

const team = ['worker', 'lead'];

/**
 * What stands on a person's page besides plan and journey, in this order; each part is an element of its own.
 * `shown` gets the person as read, who is signed in, and how to read the person again after a change.
 * @type {{for: string[], shown: (person: import('../types.js').Person, me: import('../types.js').Me, again: () => void) => unknown}[]}
 */
export const sections = [
  { for: team, shown: (it, _, again) => html`<lw-details .of=${it.id} .it=${it} .again=${again}></lw-details>` },
  { for: team, shown: (it, _, again) => html`<lw-coming-and-going .of=${it.id} .it=${it} .again=${again}></lw-coming-and-going>` },
  { for: team, shown: (it, _, again) => html`<lw-their-team .of=${it.id} .it=${it} .again=${again}></lw-their-team>` },
  { for: team, shown: (it, _, again) => html`<lw-supporters .of=${it.id} .it=${it} .again=${again}></lw-supporters>` },
  { for: team, shown: (person) => html`<lw-asked .of=${person.id}></lw-asked>` },
  { for: ['person'], shown: (person) => html`<p><a href="/people/${person.id}/seen">Who has seen your record</a></p>` },
  { for: team, shown: (person) => html`<lw-conversations .of=${person.id}></lw-conversations>` },
  { for: team, shown: (person) => html`<lw-thought .of=${person.id}></lw-thought>` },
  { for: team, shown: (person) => html`<lw-concerns .of=${person.id} .name=${person.name}></lw-concerns>` },
];
