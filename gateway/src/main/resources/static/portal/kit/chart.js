// @ts-check
import { html, nothing, svg } from 'lit';
import { table } from './table.js';

/** Bars in the table that says the same in numbers; what is kept back (`*`) has no length that could be read off. @param {unknown} caption @param {[string, string]} columns @param {[unknown, string][]} rows */
export function chart(caption, columns, rows) {
  const most = Math.max(10, ...rows.map(([, count]) => Number(count) || 0));
  return html`<div class="chart">${table(caption, columns, rows.map(([label, count]) => [label, html`${count === '*' ? 'under 8 (*)' : count}${bar(Number(count) / most)}`]))}</div>`;
}

/**
 * Numbers on a scale that is known, over time: 0 is drawn too, and where there is none the words say so.
 * @param {unknown} caption @param {[string, string]} columns @param {number} most @param {[unknown, ?number | undefined, unknown][]} rows each with its number and the words for it
 */
export const onScale = (caption, columns, most, rows) => html`<div class="chart">${table(caption, columns, rows.map(([label, value, words]) => [label, html`${words}${typeof value === 'number' ? bar(Math.max(value / most, least)) : nothing}`]))}</div>`;

const least = 0.015;

/** @param {number} share */
const bar = (share) => html`<svg class="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rail" width="100" height="10"></rect>${share ? svg`<rect class="bar-fill" width=${share * 100} height="10"></rect>` : nothing}</svg>`;
