// @ts-check
import { html, nothing } from 'lit';

/**
 * The parts of one page, each with an address of its own: links, so that a reload, *Back* and a second window find the
 * same part. Whoever opens one is taken to its heading by the page.
 * @param {string} label @param {{href: string, text: string}[]} all @param {string} here the address that is open
 */
export const tabLinks = (label, all, here) => html`<nav class="tab-links unprinted" aria-label=${label}><ul>${all.map(
  ({ href, text }) => html`<li><a href=${href} aria-current=${href === here ? 'page' : nothing}>${text}</a></li>`,
)}</ul></nav>`;
