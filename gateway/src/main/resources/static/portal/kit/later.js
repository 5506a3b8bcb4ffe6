// @ts-check
import { html } from 'lit';

/** Something to do, closed until it is wanted; nothing for paper. @param {unknown} title @param {unknown} content @param {() => void} [opened] */
export const later = (title, content, opened) => html`<details class="govuk-details unprinted" @toggle=${(event) => event.target.open && opened?.()}>
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
  <div class="govuk-details__text">${content}</div>
</details>`;
