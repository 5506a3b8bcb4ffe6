// @ts-check
import { html, nothing } from 'lit';
import { atMoment } from '../dates.js';

/** Since when somebody needs their plan, and whether someone is on it. @param {import('../types.js').SafetyActive} it @param {boolean} own @param {unknown} [more] */
export const activeShown = ({ since, asked, byWorker, taken }, own, more = nothing) => html`<div class="notice"><p><strong>${who(own, byWorker)}, ${atMoment(since)}.</strong>
    ${asked === since ? nothing : html`Asked again, ${atMoment(asked)}.`} ${taken ? onIt(own) : notYet(own)}</p>${more}</div>`;

/** @param {boolean} own @param {boolean} byWorker */
const who = (own, byWorker) => (own ? (byWorker ? 'My worker said that I need this now' : 'I said that I need this now') : byWorker ? 'A worker said that they need this now' : 'They said that they need this now');

/** @param {boolean} own */
const onIt = (own) => (own ? 'Someone in my team is on it. I can press again at any time.' : 'Someone in the team is on it.');

/** @param {boolean} own */
const notYet = (own) => (own ? 'Whoever is on duty is told again until someone is on it. I can press again at any time.' : 'No one is on it yet.');
