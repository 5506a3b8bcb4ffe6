// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../kit/doing.js';
import { field, phone, select, tick, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { later } from '../kit/later.js';
import { controls, put, stands, stood } from '../kit/form.js';
import { knows } from '../parts/heard.js';
import { kept, sendForm } from '../kit/kept.js';
import './named.js';

const most = lengths.SupporterRequest;

/** People who stand by them and may need somebody too, introduced in their own right. */
class Supporters extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false }, reference: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.filled = '';
  }

  /** @param {SubmitEvent} event */
  async introduce(event) {
    const done = await this.doing.form(event, (its, form) => sendForm(form, `/api/people/${this.of}/supporters`, bodyOf(its)), { done: 'They are introduced.', again: this.again });
    if (done) this.reference = done.reference;
  }

  /** What was typed there stays, and so does who it is about; a name that was only filled in does not, and none is cut. @param {CustomEvent<string>} named */
  begin({ detail }) {
    const name = /** @type {HTMLInputElement} */ (this.querySelector('#supporterName'));
    name.closest('details')?.setAttribute('open', '');
    const rest = controls(/** @type {HTMLFormElement} */ (name.form)).filter((it) => it !== name);
    const fresh = rest.every((it) => stands(it) === stood(it));
    if (!name.value || (name.value === this.filled && fresh)) {
      put(name, detail.length > most.name ? '' : detail);
      this.filled = name.value;
      name.dispatchEvent(new Event('input', { bubbles: true }));
    }
    name.focus();
  }

  render() {
    const known = this.it.supporters ?? [];
    return html`<section class="card" aria-labelledby="supporters"><h2 id="supporters" tabindex="-1">People supporting them</h2>
      ${known.length ? html`<ul class="govuk-list">${known.map((id, nth) => html`<li><a href="/waiting/${id}">Introduced in their own right (${nth + 1})</a></li>`)}</ul>` : html`<p class="soft">Family and friends may need support too.</p>`}
      <lw-named-supporters .of=${this.of} @introduced=${this.begin}></lw-named-supporters>
      ${this.reference ? html`<p class="notice" role="status">They have been introduced. Their reference is ${this.reference}.</p>` : nothing}
      ${this.doing.notice()}
      ${later('Introduce someone who supports them', html`<form novalidate ${kept(`supporters ${this.of}`)} @submit=${this.introduce}>
        <p class="soft">What they tell us is theirs. They learn nothing from this page, and nothing of theirs is shown here.</p>
        ${field('supporterName', 'What should we call them?', { of: 'name', most: most.name, hint: 'They read this themselves. Write only their name, and nothing from the plan' })} ${phone('supporterPhone', 'Phone number', { of: 'contact.phone', most: lengths.ContactRequest.phone })}
        ${tick('supporterText', 'A text is fine')} ${tick('supporterCall', 'A call is fine')}
        ${words('supporterWords', 'What would help them?', { of: 'broughtBy', most: most.broughtBy })} ${select('supporterKnows', 'Do they know about this?', [['', 'Please choose'], ...Object.entries(knows)], { of: 'theyKnow' })}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Introduce them</button></p></form>`)}
    </section>`;
  }
}

/** @param {Record<string, string>} its */
const bodyOf = (its) => ({
  name: its.supporterName,
  contact: { phone: its.supporterPhone ?? null, mayText: its.supporterText === 'true', mayCall: its.supporterCall === 'true' },
  broughtBy: its.supporterWords ?? '',
  theyKnow: its.supporterKnows,
});

customElements.define('lw-supporters', Supporters);
