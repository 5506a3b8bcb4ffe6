// @ts-check
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { field, select, tick, ticks } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { calledOf, hows, months, shareable } from './words.js';

/** @typedef {import('./words.js').Grant} Grant */
/** @typedef {import('./words.js').Shares} Shares */

/** What they said of whoever must never know is said each time, and once more where that has changed. @param {string} id @param {boolean | null} named @param {?string} seen */
const alone = (id, named, seen) => html`${select('how', 'How did you ask them, with no one else there?', [['', 'Please choose'], ...hows], { id: `how-${id}`, required: true, missing: 'Choose how you asked them' })}
  ${named ? keyed(seen, tick('sure', 'They said it is not someone who must never know or must never be spoken to', { id: `not-who-${id}`, hint: 'Their contact rules name someone. Ask whether it is this supporter.' })) : nothing}`;

/** What is shared with whom, for how long. @param {any} host @param {Shares} all @param {import('./words.js').Supporter[]} free */
export function asking(host, all, free) {
  const { of, own, doing, url } = host;
  const what = `share ${of}`;
  return later(own ? 'Share something' : 'Share something they agreed to', html`<form novalidate ${kept(what)} @submit=${(/** @type {SubmitEvent} */ event) => sent(event)}>
    <p class="soft">${own ? 'My worker asks me first, when no one else is there. I can stop it at any time, and no one is told.' : 'Ask them alone first. They can stop it at any time, and the supporter is not told.'}</p>
    ${select('sharedWith', own ? 'Who with?' : 'Who do they share it with?', [['', 'Please choose'], ...free.map((it) => /** @type {[string, string]} */ ([it.id, calledOf(it, host.signsInAs(it.id))]))], { of: 'supporter', required: true, missing: 'Choose who it is shared with' })}
    ${field('called', own ? 'What do I call them?' : 'What do they call them?', { hint: 'Such as Mum', most: lengths.SharingRequest.called, required: true, missing: 'Write what they are called' })}
    ${field('signed', own ? 'What do they call me?' : 'What does the supporter call them?', { hint: 'This stands above what is shared', most: lengths.SharingRequest.signed })}
    ${ticks('sections', 'What is shared?', Object.entries(shareable).map(([code, [theirs, mine]]) => [code, own ? mine : theirs]), { id: 'shared', hint: own ? 'Only what my whole team sees and I agreed to. Never what is only for me.' : 'Only what the whole team sees and they agreed to.' })}
    ${select('months', 'For how long?', months, { chosen: '3', of: 'until' })}
    ${own ? nothing : alone('new', all.someoneMustNever, host.sharing.etag)}
    <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${doing.waits}>${own ? 'Ask to share this' : 'Share this'}</button></p></form>`, undefined, what);

  /** @param {SubmitEvent} event */
  function sent(event) {
    const work = (/** @type {any} */ its, /** @type {HTMLFormElement} */ form) => {
      const sharing = host.wanted(its, several(form, 'sections'));
      return own ? sendForm(form, url, sharing) : sendForm(form, `${url}/agreed`, { sharing, how: its.how, notWhoMustNever: its.sure === 'true' }, host.sharing.etag);
    };
    doing.form(event, work, { done: own ? 'My worker will ask me about this, when no one else is there.' : 'It is shared now.', again: host.sharing.now, latest: host.sharing.fresh, check: (/** @type {any} */ _, /** @type {HTMLFormElement} */ form) => [!several(form, 'sections').length && { field: 'sections', message: 'Choose what is shared' }] });
  }
}

/** What they said when a worker asked them alone. @param {any} host @param {Grant} it @param {Shares} all */
export function agreeing(host, it, all) {
  const { doing, url } = host;
  const what = `agreed ${it.id}`;
  return later('We asked them alone', html`<form novalidate ${kept(what)} @submit=${(/** @type {SubmitEvent} */ event) => doing.form(event, (/** @type {any} */ its, /** @type {HTMLFormElement} */ form) => sendForm(form, `${url}/${it.id}/agreed`, { how: its.how, notWhoMustNever: its.sure === 'true' }, host.sharing.etag), { done: 'It is shared now.', again: host.sharing.now, latest: host.sharing.fresh })}>
    ${alone(it.id, all.someoneMustNever, host.sharing.etag)}
    <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${doing.waits}>They said yes</button>
      <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${doing.waits} @click=${() => host.refused(it)}>They said no</button></p></form>`, undefined, what);
}
