// @ts-check
import { html, nothing } from 'lit';

/**
 * One of a list, opened by its name wherever it is pressed; what can be done at once stands beside it.
 * @param {{href: string, name: unknown, words?: unknown, when?: unknown, small?: unknown, actions?: unknown, tone?: string, level?: 2 | 3 | 4}} it
 */
export const row = ({ href, name, words, when, small, actions, tone = '', level = 3 }) => html`<li class="row ${tone}">
  ${title(level, html`<a href=${href}>${name}</a>`)}
  ${words ? html`<p class="said">${words}</p>` : nothing}
  ${when ? html`<div class="when">${when}</div>` : nothing}
  ${small ? html`<p class="soft small">${small}</p>` : nothing}
  ${actions ? html`<div class="at-hand">${actions}</div>` : nothing}
</li>`;

/** @param {number} level @param {unknown} name */
const title = (level, name) => (level === 2 ? html`<h2 class="name">${name}</h2>` : level === 4 ? html`<h4 class="name">${name}</h4>` : html`<h3 class="name">${name}</h3>`);
