// @ts-check
import { html, nothing } from 'lit';
import { controls, labelOf, put, seen, stands, stood } from './form.js';

/** @param {import('./form.js').Control} it */
function takeTheirs(it) {
  put(it, stood(it));
  it.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Two people changed the same: what this one typed stays where it stands, and what the other saved is shown beside it.
 * Remembers the form as it was read, and tells what differs once it has been read again.
 * @param {HTMLFormElement} form
 */
export function clashIn(form) {
  const was = new Map(controls(form).filter((it) => it.name).map((it) => [it, { before: stood(it), mine: stands(it) }]));
  return () =>
    [...was]
      .filter(([it, { before: first }]) => it.isConnected && stood(it) !== first)
      .map(([it, { before: first, mine }]) => ({ it, label: labelOf(it), mine: mine === first ? undefined : seen(it, mine), theirs: seen(it, stood(it)) }))
      .filter(({ mine, theirs }) => mine !== theirs);
}

/** @typedef {ReturnType<ReturnType<typeof clashIn>>} Clash */

/** @param {Clash} rows @param {() => void} again */
export const clash = (rows, again) => html`<div class="notice" role="alert" tabindex="-1" data-said>
  <p><strong>Someone else has changed this.</strong> What you wrote is still here and nothing is saved yet. ${rows.length ? 'Look at both, then save again.' : 'They changed something that you did not. You can save again.'}</p>
  ${rows.map(({ it, label, mine, theirs }) => html`<section aria-label=${label}><h3>${label}</h3><dl class="facts">
    ${mine === undefined ? nothing : html`<dt>Yours</dt><dd><bdi>${mine || 'nothing'}</bdi></dd>`}
    <dt>Theirs</dt><dd><bdi>${theirs || 'nothing'}</bdi></dd></dl>
    ${mine === undefined || stands(it) === stood(it) ? nothing : html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-label="Take theirs: ${label}" @click=${() => (takeTheirs(it), again())}>Take theirs</button></p>`}</section>`)}
</div>`;
