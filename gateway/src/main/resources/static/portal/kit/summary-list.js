// @ts-check
import { html, nothing } from 'lit';
import { isolated } from '../parts/isolated.js';

/**
 * Facts, each with its name; one that is not known is not shown. A third part is what can be done about it.
 * @param {(false | undefined | [unknown, unknown, unknown?])[]} rows
 */
export const facts = (rows) => {
  const known = rows.filter((row) => row && row[1] !== undefined && row[1] !== null && row[1] !== '' && row[1] !== nothing);
  return known.length ? html`<dl class="facts">${known.map((row) => fact(/** @type {[unknown, unknown, unknown?]} */ (row)))}</dl>` : nothing;
};

/** @param {[unknown, unknown, unknown?]} row */
const fact = ([name, value, action]) => html`<dt>${name}</dt><dd>${typeof value === 'string' ? isolated(value) : value}${action ? html` <span class="unprinted">${action}</span>` : nothing}</dd>`;
