// @ts-check
import { html } from 'lit';

/** Something to read, closed until it is wanted, and open on every paper. @param {unknown} title @param {unknown} content */
export const folded = (title, content) => html`<details class="govuk-details folded">
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
  <div class="govuk-details__text">${content}</div>
</details>`;
