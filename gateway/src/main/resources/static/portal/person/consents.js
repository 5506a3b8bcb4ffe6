// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDate } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import { contactOf, reachFields } from './reach.js';

/** @type {[string, string][]} */
const answers = [['', 'Choose what they said'], ['stays', 'It stays as it is'], ['changes', 'They want something changed']];

/** When they were asked what they agree to, whether that is too long ago, and that somebody asked again. */
class Consents extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** The form starts from what is true when it is opened, so that nothing stricter is undone. */
  connectedCallback() {
    this.url = `/api/people/${this.of}/consents`;
    this.seen = new Polled(this, `/api/people/${this.of}`, { lazy: true });
    super.connectedCallback();
  }

  /** @param {SubmitEvent} event */
  save(event) {
    const body = (/** @type {Record<string, string>} */ its) => ({ contact: contactOf(its, 'agreed-'), sharing: its.sharing ?? null });
    const again = () => Promise.all([this.seen.now(), this.again()]);
    return this.doing.form(event, (its, form) => sendForm(form, this.url, body(its), this.seen.etag), { done: 'Recorded.', again, latest: this.seen.fresh });
  }

  render() {
    const { askedAt, staleSince, sharing } = this.it.consents ?? {};
    return html`<section class="card" aria-labelledby="agreed"><h2 id="agreed">What they agree to</h2>
      ${staleSince ? html`<p class="notice"><strong>Out of date since ${onDate(staleSince)}: ask again.</strong></p>` : nothing}
      <p class="soft">${sharing ? `Last asked on ${onDate(askedAt)}` : 'No one has asked them since they were welcomed'}</p>
      ${sharing === 'changes' ? html`<p class="notice">They wanted something changed about what is shared. See their plan.</p>` : nothing}
      ${this.doing.notice()}
      ${later('We asked them', shown(this.seen, (now) => this.form(now)), this.seen.now, this.url)}
    </section>`;
  }

  /** @param {import('../types.js').Person} now */
  form(now) {
    return html`<form novalidate ${kept(this.url, { since: this.seen.etag })} @submit=${this.save}>
      ${reachFields(now.contact, 'agreed-')}
      ${select('sharing', 'What is shared with others', answers)}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Record what they said</button></p>
    </form>`;
  }
}

customElements.define('lw-consents', Consents);
