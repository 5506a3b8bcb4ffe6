// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { field, select, tick, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { later } from '../kit/later.js';
import { isolated } from './isolated.js';
import { kept, sendForm } from '../kit/kept.js';

/** Each way, and whether they said that it is safe; of letters and visits nobody is asked at the door. @type {[string, string, (contact: import('../types.js').Contact) => unknown][]} */
const ways = [
  ['call', 'Rang', (it) => it.mayCall],
  ['voicemail', 'Left a voicemail', (it) => it.mayVoicemail],
  ['text', 'Sent a text', (it) => it.mayText],
  ['email', 'Sent an email', (it) => it.mayEmail],
  ['letter', 'Sent a letter', () => false],
  ['visit', 'Visited them', () => false],
  ['through-somebody', 'Through someone they trust', (it) => it.mayTalkTo],
];
/** @type {[string, string][]} */
export const reasons = [
  ['supported-elsewhere', 'Someone else already supports them'],
  ['another-place', 'Another place is nearer'],
  ['different-help', 'Something else helps better'],
  ['not-now', 'They would rather not, for now'],
  ['not-reached', 'We could not reach them'],
];

/** What was tried to be in touch, the next try, and another way where it fits better. */
class FirstContact extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event @param {string} path @param {unknown} done @param {(its: Record<string, string>) => unknown} body */
  save(event, path, done, body) {
    return this.doing.form(event, (its, form) => sendForm(form, `${this.of}/${path}`, body(its)), { done, again: this.again });
  }

  /** What they did not allow says so before it is chosen, and asks why. */
  how() {
    const safe = (way) => Boolean(this.it.contact && way[2](this.it.contact));
    const chosen = ways.find(safe) ?? ways[0];
    return html`${select('how', 'How?', ways.map((way) => [way[0], safe(way) ? way[1] : `${way[1]} ✕ not said to be safe`, { unsafe: !safe(way) }]), { chosen: chosen[0] })}
      <div class="not-safe" role="status"><p class="notice"><strong>They did not say that this way is safe.</strong> If it was used anyway, record it so that others know. If this may put them in danger, tell your lead now.</p>
        ${words('whyUnsafe', 'Why was it used?', { rows: 2, of: 'reason', most: lengths.FirstContactAttemptRequest.reason })}</div>`;
  }

  render() {
    return html`<section class="card unprinted" aria-labelledby="contact"><h2 id="contact">Contact so far</h2>
      ${this.it.tried?.length ? html`<ol class="govuk-list tried">${this.it.tried.map(attempt)}</ol>` : html`<p class="soft">No one has tried yet.</p>`}
      ${this.doing.notice()}
      ${later('I tried to reach them', html`<form novalidate ${kept(`${this.of}/contact-attempts`)} @submit=${(event) => this.save(event, 'contact-attempts', 'Saved.', tried)}>
        ${this.how()} ${tick('reached', 'We spoke, or they answered')} ${words('words', 'Anything the next person should know', { most: lengths.FirstContactAttemptRequest.words })}
        <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save this</button></p></form>`)}
      ${later('Something else would suit them better', html`<form novalidate ${kept(`${this.of}/signpost`)} @submit=${(event) => this.save(event, 'signpost', 'Saved. They were shown another way.', (its) => its)}>
        ${select('reason', 'Why?', reasons)} ${field('where', 'Where did you point them to?', { most: lengths.FirstContactSignpostRequest.where })}
        <p class="soft">You can still welcome them later.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Show them another way</button></p></form>`)}
    </section>`;
  }
}

/** @param {Record<string, string>} its */
const tried = (its) => ({ how: its.how, reached: its.reached === 'true', words: its.words ?? null, reason: its.whyUnsafe ?? null });

/** @param {import('../types.js').Attempt} it */
const attempt = (it) => html`<li><strong>${ways.find(([code]) => code === it.how)?.[1] ?? 'Tried'}</strong>, ${it.reached ? 'reached them' : 'not reached'}
  <span class="soft small">${atMoment(it.at)}${it.byName ? html` · ${isolated(it.byName)}` : ''}</span>${it.words ? html`<br>“${isolated(it.words)}”` : nothing}
  ${it.reason ? html`<br><span class="chip late">✕ Not a way they said is safe</span> ${isolated(it.reason)}` : nothing}</li>`;

customElements.define('lw-first-contact', FirstContact);
