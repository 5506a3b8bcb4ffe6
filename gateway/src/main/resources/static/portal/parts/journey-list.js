// @ts-check
import { html } from 'lit';
import { atMoment } from '../dates.js';
import { steps } from './steps.js';

/** @param {import('../types.js').Journey['entries']} entries */
export const timeline = (entries) =>
  entries.length
    ? html`<ol class="timeline rise" reversed>${entries.map(entry)}</ol>`
    : html`<p class="soft">The first step appears here.</p>`;

/** @param {import('../types.js').Journey['entries'][number]} it */
const entry = (it) => html`<li>
  <p><span class="chip">${steps.get(it.step) ?? it.step}</span> <time class="soft small" datetime=${it.at}>${atMoment(it.at)}</time></p>
  <p>${it.summary}</p>
</li>`;
