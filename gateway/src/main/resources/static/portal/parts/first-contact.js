// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Doing, typed } from '../doing.js';
import { area, choice, field, later, tick } from './fields.js';
import { isolated } from './isolated.js';
import { kept, sendForm } from './kept-form.js';

/** @type {[string, string][]} */
const ways = [
  ['call', 'Rang'],
  ['text', 'Sent a text'],
  ['email', 'Sent an email'],
  ['letter', 'Wrote a letter'],
  ['visit', 'Went to see them'],
  ['through-somebody', 'Through somebody they trust'],
];
/** @type {[string, string][]} */
const reasons = [
  ['supported-elsewhere', 'Somebody else is by their side already'],
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

  /** @param {SubmitEvent} event @param {string} path @param {(its: Record<string, string>) => unknown} body */
  async save(event, path, body) {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const its = typed(event);
    if (await this.doing.run(() => sendForm(form, `${this.of}/${path}`, body(its)))) {
      form.closest('details')?.removeAttribute('open');
      this.again();
    }
  }

  render() {
    return html`<section class="card unprinted" aria-labelledby="contact"><h2 id="contact">Being in touch</h2>
      ${this.it.tried?.length ? html`<ol class="govuk-list tried">${this.it.tried.map(attempt)}</ol>` : html`<p class="soft">Nobody has tried yet.</p>`}
      ${this.doing.notice()}
      ${later('I tried to reach them', html`<form ${kept(`${this.of}/contact-attempts`)} @submit=${(event) => this.save(event, 'contact-attempts', tried)}>
        ${choice('how', 'How?', ways)} ${tick('reached', 'We spoke, or they answered')} ${area('words', 'Anything the next person should know')}
        <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Keep this</button></p></form>`)}
      ${later('Something else fits better', html`<form ${kept(`${this.of}/signpost`)} @submit=${(event) => this.save(event, 'signpost', (its) => its)}>
        ${choice('reason', 'Why?', reasons)} ${field('where', 'Where did you point them to?', { most: 500 })}
        <p class="soft">The door stays open: you can still welcome them later.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Show them another way</button></p></form>`)}
    </section>`;
  }
}

/** @param {Record<string, string>} its */
const tried = (its) => ({ how: its.how, reached: its.reached === 'true', words: its.words ?? null });

/** @param {import('../types.js').Attempt} it */
const attempt = (it) => html`<li><strong>${ways.find(([code]) => code === it.how)?.[1] ?? 'Tried'}</strong>, ${it.reached ? 'reached them' : 'not reached'}
  <span class="soft small">${atMoment(it.at)}${it.byName ? html` · ${isolated(it.byName)}` : ''}</span>${it.words ? html`<br>“${isolated(it.words)}”` : nothing}</li>`;

customElements.define('lw-first-contact', FirstContact);
