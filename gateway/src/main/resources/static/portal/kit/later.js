// @ts-check
import { html } from 'lit';
import { reopens } from './kept.js';

/** Something to do, closed until it is wanted; nothing for paper. @param {unknown} title @param {unknown} content @param {() => void} [opened] @param {string} [what] is typed there, where its form is not there before it is opened */
export const later = (title, content, opened, what) => html`<details class="govuk-details unprinted" ${reopens(what)} @toggle=${(event) => event.target.open && opened?.()}>
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
  <div class="govuk-details__text">${content}</div>
</details>`;
