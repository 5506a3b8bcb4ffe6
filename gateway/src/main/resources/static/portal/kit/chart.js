// @ts-check
import { html, nothing, svg } from 'lit';
import { table } from './table.js';

/** Bars in the table that says the same in numbers; what is kept back (`*`) has no length that could be read off. @param {unknown} caption @param {[string, string]} columns @param {[unknown, string][]} rows */
export function chart(caption, columns, rows) {
  const most = Math.max(10, ...rows.map(([, count]) => Number(count) || 0));
  return html`<div class="chart">${table(caption, columns, rows.map(([label, count]) => [label, html`${count === '*' ? 'under 8 (*)' : count}${bar(Number(count) / most)}`]))}</div>`;
}

/** @param {number} share */
const bar = (share) => html`<svg class="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rail" width="100" height="10"></rect>${share ? svg`<rect class="bar-fill" width=${share * 100} height="10"></rect>` : nothing}</svg>`;
