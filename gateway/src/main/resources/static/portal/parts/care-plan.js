// @ts-check
import { html, nothing } from 'lit';
import { whose } from './voice.js';

/** The sections of a plan, as whoever works with them calls them, and as they themselves do. @type {Record<string, [string, string]>} */
const titles = {
  story: ['Story', 'My story'],
  strengths: ['Strengths', 'My strengths'],
  coping: ['What helps', 'What helps me'],
  support: ['Support', 'My support'],
  relationships: ['Relationships', 'People who matter to me'],
  future: ['Future', 'My future'],
  wellbeing: ['Wellbeing', 'My wellbeing'],
  reflections: ['Reflections', 'Looking back'],
  'safety-plan': ['Safety plan', 'My safety plan'],
  goals: ['Goals', 'My goals'],
};
const safe = 'safety-plan';

/** @typedef {import('../types.js').CarePlan} CarePlan */

/** Everything but what keeps them safe. @param {CarePlan} carePlan */
export const plan = ({ sections }) => listed('plan', sections.filter(({ section }) => section !== safe));

/** @param {CarePlan} carePlan */
export const safetyPlan = ({ sections }) => listed('safety-plan', sections.filter(({ section }) => section === safe));

/** All of it, as they themselves read it; what is empty takes one line in all. @param {CarePlan} carePlan */
export function ownPlan({ sections }) {
  const filled = sections.filter(({ entries }) => entries.length);
  const empty = sections.filter(({ entries }) => !entries.length).map(({ section }) => titles[section]?.[1] ?? section);
  return html`${listed('plan', filled, true)}${empty.length ? html`<p class="soft">Nothing yet in: ${and.format(empty)}.</p>` : nothing}`;
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** In one column, as wide as is good to read; what is empty takes one line. @param {string} name @param {CarePlan['sections']} sections @param {boolean} [own] */
const listed = (name, sections, own = false) => (sections.length ? html`<ul class=${name}>${sections.map((it) => section(it, own))}</ul>` : nothing);

/** @param {CarePlan['sections'][number]} it @param {boolean} own */
function section({ section, entries }, own) {
  const title = titles[section]?.[own ? 1 : 0] ?? section;
  return entries.length ? html`<li><h3>${title}</h3>${entries.map((entry) => written(entry, own))}</li>` : html`<li class="empty"><h3>${title}</h3> <span class="soft">Nothing yet</span></li>`;
}

/** @param {CarePlan['sections'][number]['entries'][number]} entry @param {boolean} own */
function written(entry, own) {
  const said = whose(entry, own);
  return said ? html`<p class="soft small">${said}:</p><blockquote class="words" dir="auto">${entry.text}</blockquote>` : html`<p dir="auto">${entry.text}</p>`;
}
