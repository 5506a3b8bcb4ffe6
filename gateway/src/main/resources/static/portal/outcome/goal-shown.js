// @ts-check
import { html, nothing } from 'lit';
import { onDate, onDay } from '../dates.js';
import { onScale } from '../kit/chart.js';
import { later } from '../kit/later.js';
import { isolated } from '../parts/isolated.js';

/** @typedef {import('../types.js').Goal} Goal */

/** A goal as it stands: its words, what goes with them, and how near it is over time; on their own page right under its title. @param {Goal} it @param {boolean} own */
export const goalShown = (it, own) => html`${own ? html`<h2 dir="auto">${it.text.goal}</h2>` : html`<h3 dir="auto">${it.text.goal}</h3>`}${goalSaid(it, own)}`;

/** All but its words. @param {Goal} it @param {boolean} own */
export const goalSaid = (it, own) => html`<p class="soft small">${standing(it, own)}, ${onDate(it.setAt)}</p>
  ${facts(it, own)}${ratings(it, own)}${own ? before(it) : nothing}`;

/** @param {Goal} it @param {boolean} own */
function standing({ stage, byWorker, present }, own) {
  if (stage === 'declined') return own ? 'My worker suggested this' : 'A worker suggested this';
  if (stage === 'proposed') return own ? 'My worker suggests this. It waits for me to agree' : 'Waits for them to agree';
  if (present) return html`Written together with ${isolated(present)} there`;
  if (byWorker) return own ? 'My worker suggested this and I agreed' : 'They agreed to this';
  return own ? 'My words' : 'Their words';
}

/** @param {Goal} it @param {boolean} own */
function facts({ stage, text, firstStepTaken, next }, own) {
  /** @type {[string, unknown][]} */
  const rows = [
    ['Why it matters', text.why],
    ...scale(own ? 'How important to me' : 'How important to them', text.importance),
    ...scale(own ? 'How sure I am' : 'How sure they are', text.confidence),
    ['First small step', text.firstStep && html`${isolated(text.firstStep)}${firstStepTaken ? html`<br>Done` : text.firstStepOn ? html`<br>By ${onDay(text.firstStepOn)}` : nothing}`],
    ['What could get in the way', text.obstacle],
    ['What then', text.then],
    ['We look at it together', stage === 'active' && onDay(next?.kind === 'review' ? next.due : text.reviewOn)],
  ];
  const there = rows.filter(([, value]) => value);
  return there.length ? html`<dl class="facts">${there.map(([label, value]) => html`<dt>${label}</dt><dd>${typeof value === 'string' ? isolated(value) : value}</dd>`)}</dl>` : nothing;
}

/** @param {string} label @param {?import('../types.js').GoalScale} [it] @returns {[string, unknown][]} */
const scale = (label, it) => (it ? [[label, outOf(it.value)], ['Why not lower', it.whyNotLower], ['What would make it one higher', it.oneHigher]] : []);

/** 0 is a number. @param {number} value */
const outOf = (value) => `${value} out of 10`;

/** @param {Goal} it @param {boolean} own */
function ratings({ ratings: all, outcome }, own) {
  if (!all.length) return nothing;
  const words = (/** @type {Goal['ratings'][number]} */ { value, said, byWorker }) => html`${outOf(value)}${said ? html`: <bdi>${said}</bdi>` : nothing}${byWorker ? (own ? ' (my worker wrote this down)' : ' (a worker wrote this down)') : nothing}`;
  return html`${onScale(own ? 'How near I am' : 'How near they are', ['When', 'How near'], 10, all.map((it) => [onDate(it.at), it.value, words(it)]))}
    ${typeof outcome === 'number' ? html`<p>${since(all[0].value, all[all.length - 1].value)}</p>` : nothing}`;
}

/** @param {number} first @param {number} last */
export function since(first, last) {
  if (first === last) return `It stands where it began, at ${last}.`;
  return `From ${first} to ${last}: ${Math.abs(last - first)} ${last > first ? 'higher' : 'lower'} than at first.`;
}

/** What it said before, for the person alone. @param {Goal} it */
const before = (it) => (it.before?.length ? later('What stood here before', html`<ol class="govuk-list spaced">${it.before.map(({ goal, why }) => html`<li><blockquote class="words" dir="auto">${goal}</blockquote>${why ? html`<p>Why it matters: ${isolated(why)}</p>` : nothing}</li>`)}</ol>`) : nothing);

/** @type {Record<string, [string, string]>} */
const ends = { achieved: ['I reached it', 'They reached it'], changed: ['It became something else', 'It became something else'], 'let-go': ['I let it go', 'They let it go'], declined: ['I said this is not quite right', 'They said this is not quite right'] };

/** A goal that is over, in one line and what goes with it. @param {Goal} it @param {boolean} own */
export const goalOver = (it, own) => html`${own ? html`<h3 dir="auto">${it.text.goal}</h3>` : html`<h4 dir="auto">${it.text.goal}</h4>`}
  ${goalEnd(it, own)}${ratings(it, own)}`;

/** How it came to its end, and when. @param {Goal} it @param {boolean} own */
export const goalEnd = (it, own) => html`<p>${ends[it.stage]?.[own ? 0 : 1] ?? 'It is over'}${it.endedAt ? html`, ${onDate(it.endedAt)}` : nothing}${it.ended ? html`: ${isolated(it.ended)}` : nothing}</p>`;
