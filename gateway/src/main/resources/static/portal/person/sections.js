// @ts-check
import { html } from 'lit';
import './asked.js';
import './came-again.js';
import './coming-and-going.js';
import './concerns.js';
import './consents.js';
import './conversations.js';
import './details.js';
import './died.js';
import './signing-in.js';
import './supporters.js';
import './team.js';
import './thought.js';

const team = ['worker', 'lead'];

/**
 * What stands on a person's page besides plan and journey, in this order; each part is an element of its own, and what
 * is `first` stands above the plan; what is `kept` is there still for somebody who died. On paper stands only what is `printed`: what is theirs, never what the team thinks or keeps back.
 * `shown` gets the person as read, who is signed in, and how to read the person again after a change.
 * @type {{for: string[], first?: boolean, kept?: boolean, printed?: boolean, shown: (person: import('../types.js').Person, me: import('../types.js').Me, again: () => void) => unknown}[]}
 */
export const sections = [
  { for: team, first: true, shown: (it, me, again) => html`<lw-came-again .of=${it.id} .it=${it} .me=${me} .again=${again}></lw-came-again>` },
  { for: team, first: true, kept: true, printed: true, shown: (it) => html`<lw-conversations .of=${it.id} .closed=${it.state === 'died'}></lw-conversations>` },
  { for: team, printed: true, shown: (it, _, again) => html`<lw-details .of=${it.id} .it=${it} .again=${again}></lw-details>` },
  { for: team, shown: (it, _, again) => html`<lw-consents .of=${it.id} .it=${it} .again=${again}></lw-consents>` },
  { for: team, shown: (it, _, again) => html`<lw-coming-and-going .of=${it.id} .it=${it} .again=${again}></lw-coming-and-going>` },
  { for: team, shown: (it, _, again) => html`<lw-their-team .of=${it.id} .it=${it} .again=${again}></lw-their-team>` },
  { for: team, shown: (it, _, again) => html`<lw-supporters .of=${it.id} .it=${it} .again=${again}></lw-supporters>` },
  { for: team, shown: (it) => html`<lw-thought .of=${it.id}></lw-thought>` },
  { for: team, kept: true, shown: (it) => html`<lw-concerns .of=${it.id} .name=${it.name} .closed=${it.state === 'died'}></lw-concerns>` },
  { for: team, shown: (it) => html`<lw-signing-in .of=${it.id} .place=${it.place}></lw-signing-in>` },
  { for: team, kept: true, shown: (it, me, again) => html`<lw-died .of=${it.id} .it=${it} .me=${me} .again=${again}></lw-died>` },
  { for: team, shown: (it) => html`<lw-asked .of=${it.id}></lw-asked>` },
  { for: ['person'], shown: (it) => html`<p><a href="/people/${it.id}/seen">Who has seen your record</a></p>` },
];
