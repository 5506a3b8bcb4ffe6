// @ts-check
import { html } from 'lit';
import './details.js';
import './coming-and-going.js';
import './supporters.js';
import './team.js';

const team = ['worker', 'lead'];

import './asked.js';
import './signing-in.js';
/**
 * What stands on a person's page besides plan and journey, in this order; each part is an element of its own.
 * `shown` gets the person as read, who is signed in, and how to read the person again after a change.
 * @type {{for: string[], shown: (person: import('../types.js').Person, me: import('../types.js').Me, again: () => void) => unknown}[]}
 */
export const sections = [
  { for: team, shown: (it, _, again) => html`<lw-details .of=${it.id} .it=${it} .again=${again}></lw-details>` },
  { for: team, shown: (it, _, again) => html`<lw-coming-and-going .of=${it.id} .it=${it} .again=${again}></lw-coming-and-going>` },
  { for: team, shown: (it, _, again) => html`<lw-team .of=${it.id} .it=${it} .again=${again}></lw-team>` },
  { for: team, shown: (it, _, again) => html`<lw-supporters .of=${it.id} .it=${it} .again=${again}></lw-supporters>` },
  { for: ['worker', 'lead'], shown: (person) => html`<lw-asked .of=${person.id}></lw-asked>` },
  { for: team, shown: (it) => html`<lw-signing-in .of=${it.id} .place=${it.place}></lw-signing-in>` },
];
