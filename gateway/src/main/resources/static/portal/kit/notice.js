// @ts-check
import { html } from 'lit';

/** Something to know before going on; said at once where it is `pressing`. @param {unknown} content @param {{pressing?: boolean}} [how] */
export const notice = (content, { pressing = false } = {}) => (pressing ? html`<div class="notice" role="alert">${content}</div>` : html`<div class="notice">${content}</div>`);
