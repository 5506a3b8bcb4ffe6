// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing, typed } from '../doing.js';
import { area, choice, field, later, tick } from '../parts/fields.js';
import { knows } from '../parts/heard.js';
import { kept, sendForm } from '../parts/kept-form.js';

/** People who stand by them and may need somebody too, introduced in their own right. */
class Supporters extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false }, reference: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  async introduce(event) {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const its = typed(event);
    const body = {
      name: its.supporterName,
      contact: { phone: its.supporterPhone ?? null, mayText: its.supporterText === 'true', mayCall: its.supporterCall === 'true' },
      broughtBy: its.supporterWords ?? '',
      theyKnow: its.supporterKnows,
    };
    const done = await this.doing.run(() => sendForm(form, `/api/people/${this.of}/supporters`, body));
    if (!done) return;
    this.reference = done.reference;
    this.again();
  }

  render() {
    const known = this.it.supporters ?? [];
    return html`<section class="card" aria-labelledby="supporters"><h2 id="supporters">People supporting them</h2>
      ${known.length ? html`<ul class="govuk-list">${known.map((id, nth) => html`<li><a href="/waiting/${id}">Introduced in their own right (${nth + 1})</a></li>`)}</ul>` : html`<p class="soft">Family and friends may need support too.</p>`}
      ${this.reference ? html`<p class="notice" role="status">They have been introduced. Their reference is ${this.reference}.</p>` : nothing}
      ${this.doing.notice()}
      ${later('Introduce someone who supports them', html`<form ${kept(`supporters ${this.of}`)} @submit=${this.introduce}>
        <p class="soft">What they tell us is theirs. They learn nothing from this page, and nothing of theirs is shown here.</p>
        ${field('supporterName', 'What should we call them?')} ${field('supporterPhone', 'Phone number', { most: 40 })}
        ${tick('supporterText', 'A text is fine')} ${tick('supporterCall', 'A call is fine')}
        ${area('supporterWords', 'What would help them?')} ${choice('supporterKnows', 'Do they know about this?', [['', 'Please choose'], ...Object.entries(knows)])}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Introduce them</button></p></form>`)}
    </section>`;
  }
}

customElements.define('lw-supporters', Supporters);
