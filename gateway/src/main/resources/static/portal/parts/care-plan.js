// @ts-check
import { html, nothing } from 'lit';
import { said } from '../plan/entry-shown.js';
import '../plan/plan.js';

const safe = 'safety-plan';

/** @typedef {import('../types.js').CarePlan} CarePlan */
/** @typedef {{of: string, again: () => unknown, closed?: boolean}} With */

/** Everything but what keeps them safe. @param {CarePlan} carePlan @param {With} how */
export const plan = (carePlan, { of, again, closed }) => html`${onOnePage(of, 'The whole plan on one page, to read or print')}<p class="unprinted"><a href="/people/${of}/could-be-better">What they told us could have been better, and complaints</a></p><lw-plan .of=${of} .it=${carePlan} .closed=${closed} .again=${again}></lw-plan>`;

/** What was told of it, and is not in a plan of its own. @param {CarePlan} carePlan */
export function safetyPlan({ sections }) {
  const told = sections.filter(({ section }) => section === safe).flatMap(({ entries }) => entries);
  return told.length ? html`<ul class="safety-plan"><li><h3>What they told before about keeping safe</h3>${told.map((it) => said(it, false))}</li></ul>` : nothing;
}

/** All of it, as they themselves read it. @param {CarePlan} carePlan @param {With} how */
export const ownPlan = (carePlan, { of, again }) => html`${onOnePage(of, 'My whole plan on one page, to read or print')}<lw-plan own .of=${of} .it=${carePlan} .again=${again}></lw-plan>`;

/** @param {string} of @param {string} words */
const onOnePage = (of, words) => html`<p class="unprinted"><a href="/people/${of}/whole-plan">${words}</a></p>`;
