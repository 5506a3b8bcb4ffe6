// @ts-check
import { html } from 'lit';
import { whose } from './voice.js';

/** What stands in a section before anybody wrote there: an invitation, never a gap. */
const sections = {
  story: ['Story', 'Starts whenever they like, at their pace.'],
  strengths: ['Strengths', 'What they are good at, and proud of.'],
  coping: ['What helps', 'What gets them through a hard day.'],
  support: ['Support', 'Who and what supports them.'],
  relationships: ['Relationships', 'The people who matter to them.'],
  future: ['Future', 'What a good year would look like.'],
  wellbeing: ['Wellbeing', 'Small things that do them good.'],
  reflections: ['Reflections', 'Looking back together, celebrating.'],
  'safety-plan': ['Keeping safe', 'Six steps in their own words, when they are ready.'],
  goals: ['Goals', 'Up to three, chosen by them.'],
};

/** @param {import('../types.js').CarePlan} carePlan @param {boolean} own whether the person themselves reads */
export const plan = (carePlan, own) => html`<ul class="plan rise">${carePlan.sections.map((it) => section(it, own))}</ul>`;

/** @param {import('../types.js').CarePlan['sections'][number]} it @param {boolean} own */
function section({ section, entries }, own) {
  const [title, invitation] = sections[section] ?? [section, 'Nothing here yet.'];
  return html`<li class="card ${entries.length ? '' : 'empty'}"><h3>${title}</h3>
    ${entries.length ? entries.map((entry) => written(entry, own)) : html`<p class="soft">${invitation}</p>`}</li>`;
}

/** @param {import('../types.js').CarePlan['sections'][number]['entries'][number]} entry @param {boolean} own */
function written(entry, own) {
  const said = whose(entry, own);
  return said ? html`<p class="soft small">${said}:</p><blockquote class="words" dir="auto">${entry.text}</blockquote>` : html`<p dir="auto">${entry.text}</p>`;
}
