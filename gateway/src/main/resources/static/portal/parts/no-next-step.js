// @ts-check
import { html, nothing } from 'lit';
import { onDay } from '../dates.js';
import { isolated } from './isolated.js';
import { nameOf } from './place-names.js';

/** Whom nobody does anything for next; their page is where that is put right. @param {string} place @param {Map<string, string>} names @returns {(data: {missing: {person: string, since: string}[]}) => unknown} */
export const noNextStep = (place, names) => ({ missing }) =>
  missing.length
    ? html`<h2>Nobody has the next step in ${nameOf(place)}</h2>
        <p class="soft">Open their page and agree with them what happens next, or bring them to the huddle.</p>
        <ul class="my-people">${missing.map(({ person, since }) => html`<li><a href="/people/${person}">${names.has(person) ? isolated(names.get(person)) : 'Open their page'}</a><span class="left-to-do">no next step since ${onDay(since)}</span></li>`)}</ul>`
    : nothing;
