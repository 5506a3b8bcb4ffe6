// @ts-check
import { html, LitElement, nothing } from 'lit';
import { change, read } from '../api.js';
import { onDate } from '../dates.js';
import { Doing, typed } from '../doing.js';
import { area, field, later, tick } from '../parts/fields.js';
import { isolated } from '../parts/isolated.js';
import { contactOf, reachFields } from './reach.js';

const texts = ['name', 'preferredName', 'pronouns', 'language', 'communicationNeeds', 'postcode'];

/** What they are called, how they like to be reached and what makes it easier: seen, and set right. */
class Details extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, closed: { attribute: false }, again: { attribute: false }, seen: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** Starts from what is true now, so that nobody's change is overwritten. */
  open = async () => (this.seen = await read(`/api/people/${this.of}`));

  /** @param {SubmitEvent} event */
  async save(event) {
    const its = typed(event);
    const body = {
      ...Object.fromEntries(texts.map((name) => [name, its[name] ?? ''])),
      interpreter: its.interpreter === 'true',
      needsAsked: its.needsAsked === 'true',
      ...(its.birthDate && { birthDate: its.birthDate }),
      contact: contactOf(its),
    };
    const done = await this.doing.run(() => change(`/api/people/${this.of}`, body, this.seen.etag));
    if (!done) return this.open();
    this.seen = undefined;
    this.querySelector('details')?.removeAttribute('open');
    this.again();
  }

  render() {
    const it = this.it;
    return html`<section class="card" aria-labelledby="easier"><h2 id="easier">What makes it easier</h2>
      <dl class="facts">
        ${it.fullName && it.fullName !== it.name ? html`<dt>Full name</dt><dd>${it.fullName}</dd>` : nothing}
        ${it.pronouns ? html`<dt>Pronouns</dt><dd>${it.pronouns}</dd>` : nothing}
        ${it.birthDate ? html`<dt>Born</dt><dd>${onDate(it.birthDate)}</dd>` : nothing}
        ${it.language ? html`<dt>Language</dt><dd>${isolated(it.language)}${it.interpreter ? ', with an interpreter' : ''}</dd>` : nothing}
        <dt>Asked what helps</dt><dd>${it.needsAsked ? (it.communicationNeeds ?? 'yes, nothing special') : 'not yet'}</dd>
      </dl>
      ${this.doing.notice()}
      ${this.closed ? nothing : later('Change details', this.seen ? this.form(this.seen.data) : html`<p class="soft">Loading this for you…</p>`, this.open)}
    </section>`;
  }

  /** @param {import('../types.js').Person} now */
  form(now) {
    return html`<form @submit=${this.save}>
      <div class="grid">
        ${field('name', 'Full name', { value: now.fullName, required: true })} ${field('preferredName', 'Likes to be called', { value: now.preferredName })} ${field('pronouns', 'Pronouns', { value: now.pronouns, most: 60 })}
        ${field('birthDate', 'Date of birth', { type: 'date', value: now.birthDate })} ${field('postcode', 'Postcode', { value: now.postcode, most: 10 })}
        ${field('language', 'Language', { value: now.language, most: 100 })}
      </div>
      ${tick('interpreter', 'An interpreter helps', now.interpreter)} ${tick('needsAsked', 'We asked what makes talking and reading easier', now.needsAsked)}
      ${area('communicationNeeds', 'What makes it easier', { value: now.communicationNeeds, rows: 2 })}
      ${reachFields(now.contact)}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p>
    </form>`;
  }
}

customElements.define('lw-details', Details);
