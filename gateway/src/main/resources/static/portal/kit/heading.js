// @ts-check
import { html, nothing } from 'lit';
import { isolated } from '../parts/isolated.js';

/**
 * What a page is about, in one line, and under it the few facts that always matter.
 * @param {unknown} title @param {{back?: [string, unknown], facts?: unknown[]}} [how] `back`: where it came from, address and words; facts that are empty are left out
 */
export const heading = (title, { back, facts = [] } = {}) => {
  const known = facts.filter((fact) => fact && fact !== nothing);
  return html`${back ? html`<p class="back"><a href=${back[0]}>${back[1]}</a></p>` : nothing}
    <h1>${isolated(title)}</h1>
    ${known.length ? html`<ul class="known">${known.map((fact) => html`<li>${fact}</li>`)}</ul>` : nothing}`;
};
