// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { later } from '../kit/later.js';
import { isolated, listed } from './isolated.js';
import { kept, sendForm } from '../kit/kept.js';

/** What an introducer says about whether the person knows; every one of them is welcome. */
export const knows = {
  agrees: 'They know, and they’d like to hear from us',
  'not-said': 'They know, but they have not said whether they want this',
  'does-not-know': 'They do not know yet',
  'said-no': 'They said no',
};
/** What an introducer may learn, in the words of the form. @type {[string, string][]} */
const mayKnow = [
  ['nothing', 'Nothing'],
  ['in-touch', 'Whether you have been in touch'],
  ['outcome', 'Whether you have been in touch, and whether they have joined you'],
];
/** @param {?string | undefined} code */
const sentence = (code) => mayKnow.find(([known]) => known === code)?.[1] ?? 'Nothing';

/** What stands before anything else, where the person has not asked for it themselves. @param {?string | undefined} theyKnow */
export const askFirst = (theyKnow) =>
  !theyKnow || theyKnow === 'agrees' ? nothing : html`<p class="notice"><strong>${theyKnow === 'said-no' ? 'The person said no. Only contact them if someone must act. Otherwise leave them alone.' : 'Ask the person first whether they want this.'}</strong></p>`;

/** Who introduced them, what the person is to be asked first, and what was heard from them. */
class Heard extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  save(event) {
    return this.doing.form(event, ({ mayKnow }, form) => sendForm(form, `${this.of}/introducer-may-know`, { mayKnow }), { done: 'Saved.', again: this.again });
  }

  render() {
    const { theyKnow, introducerMayKnow, heard, introducer } = this.it;
    return html`${later('Who introduced them, and what they can be told', html`<dl class="facts spaced">
        ${introducer ? html`<dt>Introduced by</dt><dd>${listed([introducer.name, introducer.organisation, introducer.contact])}</dd>` : nothing}
        <dt>They say</dt><dd>“${knows[theyKnow] ?? 'Nothing about whether the person knows'}”</dd>
        <dt>They would like to know</dt><dd>${sentence(introducerMayKnow)}</dd>
        <dt>They can be told</dt><dd>${heard ? html`${sentence(heard.mayKnow)} <span class="soft small">as the person said, ${atMoment(heard.at)} · ${isolated(heard.byName)}</span>` : 'Nothing, until the person says so'}</dd></dl>
      ${this.doing.notice()}
      <form novalidate ${kept(`${this.of}/introducer-may-know`, { since: heard?.at ?? null })} @submit=${this.save}>
        ${select('mayKnow', 'What can we tell the person who introduced them?', mayKnow, { chosen: heard?.mayKnow, hint: 'Only what the person told you when no one else could hear' })}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Save this</button></p></form>`)}`;
  }
}

customElements.define('lw-heard', Heard);
