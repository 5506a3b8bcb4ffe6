// @ts-check
import { html } from 'lit';

/** @param {number} age they have not reached */
export const veryYoung = (age) => html`<div class="notice" data-under><p><strong>They are under ${age}.</strong> Do not leave them alone with a form: be in touch today, and go with them to children’s services.</p></div>`;
