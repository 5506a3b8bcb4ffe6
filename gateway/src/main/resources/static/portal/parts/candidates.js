// @ts-check
import { html, nothing } from 'lit';
import { onDate } from '../dates.js';
import { reasons } from './first-contact.js';
import { isolated } from './isolated.js';

const away = { paused: 'taking a pause', farewelled: 'said farewell', died: 'has died' };
const year = (date) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));

/** @param {string} code */
const reasonOf = (code) => reasons.find(([known]) => known === code)?.[1] ?? code;

/** One person who might be meant, with the why. @param {import('../types.js').Candidate} it @param {unknown} [action] */
export const candidate = (it, action = nothing) => html`<li class="card candidate">
  <h3><a href="/people/${it.person}">${isolated(it.name || 'No name yet')}</a> ${away[it.state] ? html`<span class="chip">${away[it.state]}</span>` : nothing}</h3>
  <p class="soft small">${it.birthDate ? html`Born ${year(it.birthDate)} · ` : nothing}lead worker: ${isolated(it.leadWorker || 'no one yet')}</p>
  <ul class="ways">${it.why.map((why) => html`<li class="chip ${why.code === 'other-birth-date' ? 'no' : ''}">${why.sentence}</li>`)}</ul>
  ${it.notSame ? html`<p class="soft">${isolated(it.notSame.byName)} said that this is not the same person${it.notSame.reason ? html`: ${isolated(it.notSame.reason)}` : nothing}</p>` : nothing}
  ${action}
</li>`;

/** One introduction that might be meant, with the why. @param {import('../types.js').Came} it @param {unknown} [action] */
export const introduced = (it, action = nothing) => html`<li class="card candidate">
  <h3><a href="/waiting/${it.id}">${isolated(it.name || 'Name not known yet')}</a> <span class="chip">${it.state === 'signposted' ? 'shown another way' : 'waiting'}</span></h3>
  <p class="soft small">${it.birthDate ? html`Born ${year(it.birthDate)} · ` : nothing}came on ${onDate(it.receivedAt)}${it.signpostedFor ? ` · ${reasonOf(it.signpostedFor)}` : nothing}</p>
  <ul class="ways">${it.why.map((why) => html`<li class="chip">${why.sentence}</li>`)}</ul>
  ${action}
</li>`;

/** A list that does not end where it stops. @param {boolean} cut */
export const moreLike = (cut) => (cut
  ? html`<p class="notice">There are more people with a name like this; add a date of birth or phone number.</p>`
  : nothing);
