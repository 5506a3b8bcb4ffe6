// @ts-check
import { html, nothing } from 'lit';

/**
 * Words whose form is not there any more: to be copied, and to be thrown away.
 * @param {string} id @param {unknown} why @param {{label: unknown, text: string}[]} words @param {unknown} press @param {() => unknown} gone @param {string} [title]
 */
export const left = (id, why, words, press, gone, title = 'What you wrote here is not saved') => html`<section class="card" aria-labelledby=${id} role="alert"><h2 id=${id}>${title}</h2>
  <p>${why}</p>
  <dl class="facts">${words.map(({ label, text }) => html`<dt>${label}</dt><dd><bdi>${text || nothing}</bdi></dd>`)}</dl>
  <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${gone}>${press}</button></p></section>`;
