// @ts-check
import { html } from 'lit';
import { chart, onScale } from '../portal/kit/chart.js';
import { chip, personChip, wayChip, wayIcons } from '../portal/kit/chips.js';
import { notice } from '../portal/kit/notice.js';
import { row } from '../portal/kit/row.js';
import { calm, shown as state } from '../portal/kit/states.js';
import { facts } from '../portal/kit/summary-list.js';
import { table } from '../portal/kit/table.js';
import { timeline } from '../portal/parts/journey-list.js';

const said = 'I have not slept properly since the letter about my flat came.';
const turned = 'עמרה אובי';

/** One of each state that a part can be in while it is fetched. @param {string} is @param {unknown} [data] */
const polled = (is, data) => state(/** @type {any} */ ({ state: is, data, now: () => {} }), () => html`<p>What was read a moment ago.</p>`);

export const shown = () => html`
  <section><h2>Facts</h2>${facts([['Pronouns', 'she/her'], ['Good times', 'After six\nNot on Sundays', html`<a href="#shown">Change</a>`], ['Language', turned], ['Nothing known', undefined]])}</section>
  <section><h2>Chips</h2><p class="ways">${chip('Needs someone soon', 'urgent')} ${chip('Promise overdue', 'late')} ${chip('Told on Monday')} ${personChip({ name: 'Amara Obi', href: '#shown', more: 'she/her' })} ${personChip({ name: turned })} ${personChip({})}</p>
    <p class="ways">${['text', 'call', 'voicemail', 'email'].map((way) => [wayChip(way, true), wayChip(way, false)])} ${wayIcons(['text', 'call'])}</p></section>
  <section><h2>Rows</h2><ul class="rows">
    ${row({ href: '#shown', name: 'Amara', words: said, when: chip('Needs someone soon', 'urgent'), small: 'since Monday · tried once', tone: 'urgent', actions: html`<button class="govuk-button govuk-button--secondary" type="button">No answer</button>` })}
    ${row({ href: '#shown', name: turned, words: said, when: 'Promised by Friday', tone: 'late' })}
    ${row({ href: '#shown', name: 'No name yet' })}</ul></section>
  <section><h2>Table</h2>${table('Who has seen this record', ['Who', 'When', 'What'], [['Wanda Okafor', '24 November', 'Read the plan'], [turned, '23 November', 'Changed how to reach them']])}</section>
  <section><h2>Chart</h2>${chart('Introductions in October', ['Introduced', 'How many'], [['By themselves', '31'], ['By a service', '12'], ['By someone they know', '*']])}
    ${onScale('How near it is', ['When', 'How near'], 10, [['1 November', 0, '0 out of 10'], ['24 November', 6, '6 out of 10'], ['25 November', undefined, 'Not said']])}</section>
  <section><h2>Timeline</h2>${timeline([10, 9, 8].map((hour) => ({ id: `e${hour}`, at: `2026-11-24T${hour < 10 ? '0' : ''}${hour}:00:00Z`, step: 'conversation', type: 'careplan.EntryProposed.v1', summary: said })))}</section>
  <section><h2>Notices</h2>${notice(html`<p><strong>Check-ins are paused.</strong> They begin again on Monday.</p>`)}
    ${['loading', 'missing', 'signedout', 'denied', 'failed', 'offline'].map((is) => html`<h3>${is}</h3>${polled(is, is === 'offline' ? {} : undefined)}`)}</section>
  <section><h2>Nothing there</h2>${calm('No one is waiting', 'When someone comes, they appear here by themselves.', 3)}</section>`;

