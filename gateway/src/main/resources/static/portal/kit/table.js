// @ts-check
import { html } from 'lit';

/**
 * A table where there is room, cards where there is not. The first of each row names it. The roles say again what it is,
 * for a table that is laid out as cards is none to some screen readers.
 * @param {unknown} caption @param {string[]} columns @param {unknown[][]} rows
 */
export const table = (caption, columns, rows) => html`<table class="folds" role="table">
  <caption>${caption}</caption>
  <thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
  <tbody role="rowgroup">${rows.map(([first, ...rest]) => html`<tr role="row"><th role="rowheader" scope="row" dir="auto">${first}</th>${rest.map((cell, at) => html`<td role="cell" dir="auto" data-label=${columns[at + 1]}>${cell}</td>`)}</tr>`)}</tbody>
</table>`;
