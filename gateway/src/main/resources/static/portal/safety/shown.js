// @ts-check
import { html, nothing } from 'lit';
import { onDate, onDay } from '../dates.js';
import { telOf } from '../dial.js';
import { later } from '../kit/later.js';
import { isolated } from '../parts/isolated.js';
import { steps, wishes, words } from './steps.js';

/** @typedef {import('../types.js').SafetyVersion} SafetyVersion */

/** Someone to ring by one tap. @param {string} number @param {string} who */
export const call = (number, who) => html`<a class="call" href=${telOf(number)} aria-label="Call ${number}: ${who}">Call <span class="number" dir="ltr">${number}</span></a>`;

/** What it says: the six steps, and what goes with them. @param {SafetyVersion} it @param {boolean} own @param {?string} [reviewOn] @param {Heading} [heading] */
export function planShown(it, own, reviewOn, heading = own ? second : fourth) {
  const at = own ? 1 : 0;
  const { text } = it;
  return html`<ol class="safety-steps">${steps.map(({ key, title }) => html`<li>${heading(title[at])}${things(text[key])}</li>`)}</ol>
    <dl class="facts spaced">
      ${text.likely === null || text.likely === undefined ? nothing : html`<dt>${words.likely[at]}</dt><dd>${text.likely} of 10</dd>`}
      ${reviewOn ? html`<dt>We look at it together</dt><dd>${onDay(reviewOn)}</dd>` : nothing}
      ${text.formulation ? html`<dt>${words.formulation[at]}</dt><dd>${isolated(text.formulation)}</dd>` : nothing}
      ${text.factors.length ? html`<dt>${words.factors[at]}</dt><dd><ul class="govuk-list">${text.factors.map((factor) => html`<li dir="auto">${factor}</li>`)}</ul></dd>` : nothing}</dl>
    ${crisis(it.crisis, own, heading)}
    <p class="soft small">${written(it, own)}, ${onDate(it.at)}</p>`;
}

/** @param {import('../types.js').SafetyItem[]} items */
const things = (items) =>
  items.length ? html`<ul>${items.map(({ text, tel }) => html`<li><span dir="auto">${text}</span>${tel ? html` ${call(tel, text)}` : nothing}</li>`)}</ul>` : html`<p class="soft">Nothing yet</p>`;

/** @param {import('../types.js').CrisisWishes} said @param {boolean} own @param {Heading} heading */
function crisis(said, own, heading) {
  const rows = wishes.filter(([name]) => said[name]);
  if (!rows.length) return nothing;
  return html`<section class="crisis-wishes">${heading(words.crisis[own ? 1 : 0])}<dl class="facts spaced">${rows.map(([name, theirs, mine]) => html`<dt>${own ? mine : theirs}</dt><dd>${isolated(said[name])}</dd>`)}</dl></section>`;
}

/** On a page of one's own a step stands right under the title. @typedef {(title: string) => unknown} Heading @type {Heading} */
const second = (title) => html`<h2>${title}</h2>`;

/** Under the heading of a section. @type {Heading} */
export const third = (title) => html`<h3>${title}</h3>`;

/** @type {Heading} */
const fourth = (title) => html`<h4>${title}</h4>`;

/** @param {SafetyVersion} it @param {boolean} own */
function written({ byWorker, present }, own) {
  if (!byWorker) return own ? 'My words' : 'Their own words';
  return html`${own ? 'Written together with my worker' : 'Written together with them'}${present ? html`, ${isolated(present)} was there` : nothing}`;
}

/** What it said before, the last first, for the person alone. @param {SafetyVersion[]} versions */
export const saidBefore = (versions) =>
  versions.length
    ? later('What it said before', html`<ul class="govuk-list spaced">${[...versions].reverse().map((it) => html`<li>${before(it)}</li>`)}</ul>`)
    : nothing;

/** @param {SafetyVersion} it */
const before = (it) => html`<h3>${onDate(it.at)}</h3><dl class="facts spaced">${steps
    .filter(({ key }) => it.text[key].length)
    .map(({ key, title }) => html`<dt>${title[1]}</dt><dd><ul class="govuk-list">${it.text[key].map(({ text, tel }) => html`<li dir="auto">${text}${tel ? ` (${tel})` : nothing}</li>`)}</ul></dd>`)}
    ${it.text.formulation ? html`<dt>${words.formulation[1]}</dt><dd>${isolated(it.text.formulation)}</dd>` : nothing}
    ${wishes.filter(([name]) => it.crisis[name]).map(([name, , mine]) => html`<dt>${mine}</dt><dd>${isolated(it.crisis[name])}</dd>`)}</dl>`;
