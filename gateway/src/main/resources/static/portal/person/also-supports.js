// @ts-check
import { html, LitElement, nothing } from 'lit';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { field } from '../kit/fields.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { sure } from '../kit/sure.js';
import { candidate, moreLike } from '../parts/candidates.js';
import { isolated } from '../parts/isolated.js';

/** Somebody who is supported here supports somebody else too: with the login they have. */
class AlsoSupports extends LitElement {
  static properties = { account: { attribute: false }, place: { attribute: false }, found: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  async find(event) {
    this.found = await this.doing.form(event, ({ alsoSupports }) => sendOnce('/api/people/search', { place: this.place, name: alsoSupports }));
  }

  /** @param {import('../types.js').Candidate} it */
  async supports({ person, name }) {
    const follows = html`<p>Check that it is the right person. Nothing is shared by this; the person they support decides what is.</p>`;
    if (!(await sure({ title: html`They support ${isolated(name ?? 'this person')}?`, follows, yes: 'They support this person' }))) return;
    const made = await this.doing.send(`/api/accounts/${this.account}/supports`, { person }, { intention: `supports ${this.account} ${person}`, done: 'Recorded. On the page of the person they support, you can now record what is shared with them.' });
    if (made) this.found = undefined;
  }

  render() {
    return later('They support someone here', html`<p class="soft">They sign in as they do now, and see what that person shares with them on a page of its own. Nothing is shared by this. Neither page shows anything of the other.</p>
      <form novalidate @submit=${this.find}>
        ${field('alsoSupports', 'Who do they support?', { of: 'name', hint: 'Full name', most: lengths.PeopleSearchSearchRequest.name, required: true, missing: 'Write the name of the person they support' })}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Find</button></p></form>
      ${this.doing.notice()}
      <div role="status">${this.found ? this.list() : nothing}</div>`, undefined, `supports ${this.account}`);
  }

  list() {
    const { candidates, cut } = this.found;
    if (!candidates.length) return html`<p class="notice">No match found. Try the full name as it is spelled.</p>`;
    return html`<ul class="rows">${candidates.map((/** @type {import('../types.js').Candidate} */ it) => candidate(it, html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-label="They support ${it.name ?? 'this person'}" aria-disabled=${this.doing.waits} @click=${() => this.supports(it)}>They support this person</button></p>`))}</ul>${moreLike(cut)}`;
  }
}

customElements.define('lw-also-supports', AlsoSupports);
