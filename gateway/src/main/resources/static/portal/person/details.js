// @ts-check
import { html, LitElement, nothing } from 'lit';
import { change } from '../api.js';
import { onDate } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date, field, tick, words } from '../kit/fields.js';
import { kept } from '../kit/kept.js';
import { lengths } from '../kit/lengths.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { Polled } from '../polled.js';
import { numberFields, numbersOf } from './reach.js';

const most = lengths.DetailsRequest;
const texts = ['name', 'preferredName', 'pronouns', 'language', 'communicationNeeds', 'postcode'];

/** What they are called, how they like to be reached and what makes it easier: seen, and set right. */
class Details extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, closed: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** The form starts from what is true when it is opened, so that nobody's change is overwritten. */
  connectedCallback() {
    this.url = `/api/people/${this.of}`;
    this.seen = new Polled(this, this.url, { lazy: true });
    super.connectedCallback();
  }

  get typed() {
    return `details of ${this.of}`;
  }

  /** @param {SubmitEvent} event */
  save(event) {
    const again = () => Promise.all([this.seen.now(), this.again()]);
    return this.doing.form(event, (its) => change(this.url, this.body(its), this.seen.etag), { done: 'Saved.', again, latest: this.seen.fresh });
  }

  /** @param {Record<string, string>} its */
  body(its) {
    return {
      ...Object.fromEntries(texts.map((name) => [name, its[name] ?? ''])),
      interpreter: its.interpreter === 'true',
      needsAsked: its.needsAsked === 'true',
      ...(its.birthDate && { birthDate: its.birthDate }),
      contact: numbersOf(its, this.seen.data?.contact ?? null),
    };
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
      ${this.closed ? nothing : later('Change details', shown(this.seen, (now) => this.form(now)), this.seen.now, this.typed)}
    </section>`;
  }

  /** @param {import('../types.js').Person} now */
  form(now) {
    return html`<form novalidate ${kept(this.typed, { since: this.seen.etag })} @submit=${this.save}>
      <div class="grid">
        ${field('name', 'Full name', { value: now.fullName, required: Boolean(now.fullName), most: most.name })} ${field('preferredName', 'Likes to be called', { value: now.preferredName, most: most.preferredName })} ${field('pronouns', 'Pronouns', { value: now.pronouns, most: most.pronouns })}
        ${date('birthDate', 'Date of birth', { value: now.birthDate })} ${field('postcode', 'Postcode', { value: now.postcode, most: most.postcode })}
        ${field('language', 'Language', { value: now.language, most: most.language })}
      </div>
      ${tick('interpreter', 'An interpreter helps', { checked: now.interpreter })} ${tick('needsAsked', 'We asked what makes talking and reading easier', { checked: now.needsAsked })}
      ${words('communicationNeeds', 'What makes it easier', { value: now.communicationNeeds, rows: 2, most: most.communicationNeeds })}
      ${numberFields(now.contact)}
      <p class="soft small">How and when each may be used is under <a href="/people/${this.of}/contact">Contact</a>.</p>
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p>
    </form>`;
  }
}

customElements.define('lw-details', Details);
