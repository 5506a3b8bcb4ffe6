// @ts-check
import { html, nothing, svg } from 'lit';
import { isolated } from '../parts/isolated.js';

/** A short fact that stands out. @param {unknown} text @param {'' | 'urgent' | 'late' | 'no'} [tone] */
export const chip = (text, tone = '') => html`<span class="chip ${tone}">${text}</span>`;

/** Somebody, by name; a link where there is a page to open. @param {{name?: ?string, href?: string, more?: unknown}} who */
export const personChip = ({ name, href, more }) => {
  const shown = name ? isolated(name) : 'No name yet';
  return html`<span class="chip person">${picture('person')}${href ? html`<a href=${href}>${shown}</a>` : shown}${more ? html` <span class="soft">${more}</span>` : nothing}</span>`;
};

/** What each way is called where it is allowed, and where it is not. @type {Record<string, [string, string]>} */
const ways = {
  text: ['text', 'no texts'],
  call: ['call', 'no calls'],
  voicemail: ['voicemail', 'no voicemail'],
  email: ['email', 'no email'],
  letter: ['letter', 'no letters'],
  visit: ['visit', 'no visits'],
  portal: ['on their page', 'not on their page'],
};

/** Whether somebody said that a way is safe: everything not agreed to is a no. @param {string} way @param {?boolean} [may] */
export function wayChip(way, may) {
  const [yes, no] = ways[way];
  return html`<span class="chip way ${may ? '' : 'no'}">${picture(way)}${may ? `✓ ${yes}` : `✕ ${no}`}</span>`;
}

/** The ways they said are safe, small enough for a row. @param {?string[] | undefined} safe */
export function wayIcons(safe) {
  const known = (safe ?? []).filter((way) => ways[way]);
  return known.length ? html`<span class="way-icons" role="img" aria-label="Safe: ${known.join(', ')}">${known.map(picture)}</span>` : nothing;
}

const shapes = {
  person: svg`<circle cx="8" cy="5" r="3"/><path d="M2 15c0-7 12-7 12 0z"/>`,
  text: svg`<path d="M1 2h14v9H7l-4 3v-3H1z"/>`,
  call: svg`<path d="M3 1h3l1 4-2 1c1 2 3 4 5 5l1-2 4 1v3c0 1-1 2-2 2C7 15 1 9 1 3c0-1 1-2 2-2z"/>`,
  voicemail: svg`<path d="M4 4a4 4 0 1 0 3 7h2a4 4 0 1 0-1-2H8a4 4 0 0 0-4-5z"/>`,
  email: svg`<path d="M1 3h14l-7 5z"/><path d="M1 5v8h14V5L8 10z"/>`,
  letter: svg`<path d="M3 1h7l3 3v11H3z"/>`,
  visit: svg`<path d="M8 1l7 7h-2v7H9v-4H7v4H3V8H1z"/>`,
  portal: svg`<path d="M1 2h14v10H9v2h2v1H5v-1h2v-2H1z"/>`,
};

/** @param {string} of */
const picture = (of) => html`<svg class="icon" data-way=${of} viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[of]}</svg>`;
