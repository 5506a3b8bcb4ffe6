// @ts-check
import { html } from 'lit';

/** What stands in a section before anybody wrote there: an invitation, never a gap. */
const sections = {
  story: ['Story', 'Starts whenever they like, at their pace.'],
  strengths: ['Strengths', 'What they are good at, and proud of.'],
  coping: ['What helps', 'What gets them through a hard day.'],
  support: ['Support', 'Who and what stands beside them.'],
  relationships: ['Relationships', 'The people who matter to them.'],
  future: ['Future', 'What a good year would look like.'],
  wellbeing: ['Wellbeing', 'Small things that do them good.'],
  reflections: ['Reflections', 'Looking back together, celebrating.'],
  'safety-plan': ['Keeping safe', 'Six steps in their own words, when they are ready.'],
  goals: ['Goals', 'Up to three, chosen by them.'],
};

/** @param {import('../types.js').CarePlan} carePlan */
export const plan = (carePlan) => html`<ul class="plan rise">${carePlan.sections.map(section)}</ul>`;

/** @param {import('../types.js').CarePlan['sections'][number]} it */
function section({ section, entries }) {
  const [title, invitation] = sections[section] ?? [section, 'Nothing here yet.'];
  return html`<li class="card ${entries.length ? '' : 'empty'}"><h3>${title}</h3>
    ${entries.length ? entries.map((entry) => html`<p dir="auto">${entry.text}</p>`) : html`<p class="soft">${invitation}</p>`}</li>`;
}
