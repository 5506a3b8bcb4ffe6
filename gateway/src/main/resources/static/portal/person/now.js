// @ts-check
import { html, nothing } from 'lit';
import { atMoment, onDate } from '../dates.js';
import { isolated, listed } from '../parts/isolated.js';
import { nameOf } from '../parts/place-names.js';
import { veryYoung } from '../parts/very-young.js';

/** @param {import('../types.js').Person} person */
export const gone = (person) =>
  person.state === 'died'
    ? html`<p class="notice">${isolated(person.name || 'They')} has died. Their record is closed and kept as it was.</p>
        ${person.doorOpenedAt ? html`<p class="notice" role="status">Someone opened this person’s link on ${atMoment(person.doorOpenedAt)}. If this record was closed by mistake, open it again.</p>` : nothing}`
    : nothing;

/** What whoever opens the page must know first, and who is there for them. @param {import('../types.js').Person} it */
export const first = (it) => html`${it.under ? veryYoung(it.under) : nothing}
  ${it.flagged ? html`<p class="notice"><strong>${listed([it.language, it.interpreter ? 'interpreter' : '', it.communicationNeeds], ' · ')}</strong></p>` : nothing}
  ${it.consents?.staleSince ? html`<p class="notice"><strong>What they agreed to has been out of date since ${onDate(it.consents.staleSince)}.</strong> <a href="/people/${it.id}/contact">Ask them again</a></p>` : nothing}
  <dl class="facts spaced"><dt>Place</dt><dd>${nameOf(it.place)}${it.welcomedAt ? `, welcomed ${atMoment(it.welcomedAt)}` : ''}</dd>
    <dt>Lead worker</dt><dd>${isolated(it.leadWorker?.name ?? 'no one yet')}${it.leadWorker?.left ? ', who has left' : ''}</dd>
    ${it.communicationNeeds && !it.flagged ? html`<dt>What makes it easier</dt><dd>${it.communicationNeeds}</dd>` : nothing}</dl>`;
