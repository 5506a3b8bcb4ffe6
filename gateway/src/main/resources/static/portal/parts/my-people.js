// @ts-check
import { html, nothing } from 'lit';
import { dayOf, onDay, today } from '../dates.js';
import { isolated } from './isolated.js';

/** @typedef {import('../types.js').Mine} Mine */
/** @typedef {{since: string, begun: boolean}} Conversation */

/** What is yet to be is not left half-way. @param {Conversation} it */
const toCome = ({ since, begun }) => !begun && dayOf(since) > today();

/** Only what was begun is there to finish; whether what was planned took place, nobody wrote down. @param {Conversation} it */
function calledBy({ since, begun }) {
  const now = dayOf(since) === today();
  if (begun) return now ? 'Finish today’s conversation' : `Finish the conversation from ${onDay(since)}`;
  if (now) return 'Conversation today';
  return `Conversation ${dayOf(since) > today() ? 'on' : 'planned for'} ${onDay(since)}`;
}

/** @param {Mine} it */
const due = (it) => Boolean((it.conversation && !toCome(it.conversation)) || it.consentsStale || it.toSettle);

/** Whom a worker walks with: those first with whom something is left to do. @param {{mine: Mine[]}} data */
export function myPeople({ mine }) {
  if (!mine.length) return html`<h2>My people</h2><p class="soft">You are not anyone’s lead worker yet.</p>`;
  const first = mine.filter(due);
  const others = mine.filter((it) => !due(it));
  return html`<h2>My people</h2>
    ${first.length ? html`<ul class="my-people">${first.map(one)}</ul>` : html`<p class="soft">Nothing is left to do for now.</p>`}
    ${others.length
      ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${others.length === 1 ? 'One more' : `${others.length} more`}</span></summary>
          <ul class="my-people">${others.map(one)}</ul></details>`
      : nothing}`;
}

/** @param {Mine} it */
const one = (it) => html`<li><a href="/people/${it.person}">${isolated(it.name)}</a>
  <span class="left-to-do">${it.flagged ? html`<span class="chip">Communication needs</span>` : nothing}
  ${it.pausedUntil ? html`<span class="chip">Taking a pause until ${onDay(it.pausedUntil)}</span>` : it.state === 'paused' ? html`<span class="chip">Taking a pause</span>` : nothing}
  ${it.conversation ? html`<a href="/people/${it.person}/conversations/${it.conversation.id}">${calledBy(it.conversation)}</a>` : nothing}
  ${it.consentsStale ? html`<span>Ask about consent again</span>` : nothing}
  ${it.toSettle ? html`<span>${it.toSettle === 1 ? 'One thing' : `${it.toSettle} things`} to check with them</span>` : nothing}</span></li>`;
