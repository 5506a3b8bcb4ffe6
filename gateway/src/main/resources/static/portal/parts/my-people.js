// @ts-check
import { html, nothing } from 'lit';
import { dayOf, onDay, today } from '../dates.js';
import { isolated } from './isolated.js';

/** @typedef {import('../types.js').Mine} Mine */
/** What is yet to be is not left half-way. @param {Mine} it */
const toCome = ({ conversation }) => Boolean(conversation) && dayOf(/** @type {{since: string}} */ (conversation).since) > today();

/** What is of today may be yet to be, or half-way. @param {{since: string}} conversation */
const calledBy = ({ since }) => (dayOf(since) === today() ? 'Conversation today' : `${dayOf(since) > today() ? 'Conversation on' : 'Finish the conversation from'} ${onDay(since)}`);

/** @param {Mine} it */
const due = (it) => Boolean((it.conversation && !toCome(it)) || it.consentsStale || it.toSettle);

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
