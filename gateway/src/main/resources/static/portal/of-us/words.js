// @ts-check
import { html, nothing } from 'lit';
import { onDate, onDay } from '../dates.js';

/** @type {Record<string, {title: string, first: string}>} */
export const complaining = {
  own: { title: 'Make a complaint', first: 'I can complain about anything I met here. It changes nothing about the support I get.' },
  team: { title: 'Write a complaint down for them', first: 'Write it in their words. They can read it, and so can the leads it is not about.' },
  supporter: { title: 'Make a complaint', first: 'I can complain about what I met here. Leads read it. The person I support does not, unless I say so.' },
};

/** @type {Record<string, string>} */
const kinds = { reflection: 'Could have been better', complaint: 'A complaint', 'supporter-complaint': 'A complaint by someone who supports them' };

/** @param {any} it @param {string} as own, team or supporter */
export const said = (it, as) => html`<h3>${as === 'team' || it.kind !== 'supporter-complaint' ? kinds[it.kind] : as === 'supporter' ? 'My complaint' : 'A complaint by someone who supports me'}</h3>
  ${it.text ? html`<p dir="auto">${it.text}</p>` : html`<p class="soft">This is not in the plan any more.</p>`}
  <p class="soft small">Said ${onDate(it.at)}.${it.answer ? nothing : html` ${it.answerBy ? waits(it) : nobodyAnswers(it)}`}</p>
  ${it.answer ? html`<h4>What we did</h4><p dir="auto">${it.answer.text}</p><p class="soft small">Answered ${onDate(it.answer.at)}.</p>` : nothing}`;

/** By when something is promised. @param {any} it */
export const waits = ({ acknowledgeBy, acknowledged, answerBy, late }) => html`${acknowledged ? html`A lead has had this since ${onDate(acknowledged)}. ` : acknowledgeBy ? html`A lead says by ${onDay(acknowledgeBy)} that they have it. ${late ? isLate : nothing}` : nothing}A lead answers by ${onDay(answerBy)}.${late && (acknowledged || !acknowledgeBy) ? html` ${isLate}` : nothing}`;

const isLate = html`<strong>This is late.</strong> `;

/** @param {any} it */
const nobodyAnswers = ({ kind }) => (kind === 'reflection' ? 'The whole team does not see this now, so no one answers it.' : 'Taken back. No one answers it.');
