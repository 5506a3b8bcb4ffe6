// @ts-check
import { html, LitElement, nothing } from 'lit';
import { read } from '../api.js';
import { onDate } from '../dates.js';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { later } from '../kit/later.js';
import { contactOf, reachFields } from './reach.js';

/** @type {[string, string][]} */
const answers = [['', 'Choose what they said'], ['stays', 'It stays as it is'], ['changes', 'They want something changed']];

/** When they were asked what they agree to, whether that is too long ago, and that somebody asked again. */
class Consents extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false }, seen: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** Starts from what is true now, so that nothing stricter is undone. */
  open = async () => (this.seen = await read(`/api/people/${this.of}`));

  /** @param {SubmitEvent} event */
  save(event) {
    const body = (/** @type {Record<string, string>} */ its) => ({ contact: contactOf(its, 'agreed-'), sharing: its.sharing ?? null });
    const again = () => ((this.seen = undefined), this.again());
    return this.doing.form(event, (its) => sendOnce(`/api/people/${this.of}/consents`, body(its), undefined, this.seen.etag), { done: 'Recorded.', again, latest: this.open });
  }

  render() {
    const { askedAt, staleSince, sharing } = this.it.consents ?? {};
    return html`<section class="card" aria-labelledby="agreed"><h2 id="agreed">What they agree to</h2>
      ${staleSince ? html`<p class="notice"><strong>Out of date since ${onDate(staleSince)}: ask again.</strong></p>` : nothing}
      <p class="soft">${sharing ? `Last asked on ${onDate(askedAt)}` : 'No one has asked them since they were welcomed'}</p>
      ${sharing === 'changes' ? html`<p class="notice">They wanted something changed about what is shared. See their plan.</p>` : nothing}
      ${this.doing.notice()}
      ${later('We asked them', this.seen ? this.form(this.seen.data) : html`<p class="soft">Loading this for you…</p>`, this.open)}
    </section>`;
  }

  /** @param {import('../types.js').Person} now */
  form(now) {
    return html`<form novalidate @submit=${this.save}>
      ${reachFields(now.contact, 'agreed-')}
      ${select('sharing', 'What is shared with others', answers)}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Record what they said</button></p>
    </form>`;
  }
}

customElements.define('lw-consents', Consents);
