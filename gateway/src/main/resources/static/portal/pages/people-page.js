// @ts-check
import { html, LitElement, nothing } from 'lit';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { field, phone, select } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { candidate, introduced, moreLike } from '../parts/candidates.js';
import { nameOf } from '../parts/place-names.js';

const most = lengths.PeopleSearchSearchRequest;

/** Finds somebody by what is known of them, and says why; nothing of it stands in the address. */
class People extends LitElement {
  static properties = { me: { attribute: false }, found: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  async search(event) {
    this.found = await this.doing.form(event, (its) => sendOnce('/api/people/search', { place: this.me.places[0], ...its }));
  }

  /** What the box above every page found. @param {import('../types.js').Found} found */
  async show(found) {
    this.found = found;
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('[data-found]'))?.focus();
  }

  render() {
    return html`<h1>Find someone</h1>
      <p class="govuk-body-l">Their full name, a phone number, or a name with a date of birth. Small spelling mistakes do not matter.</p>
      <form class="card finder" novalidate @submit=${this.search}>
        ${this.me.places.length > 1 ? select('place', 'Place', this.me.places.map((place) => [place, nameOf(place)])) : nothing}
        <div class="grid">
          ${field('name', 'Full name', { most: most.name })} ${phone('phone', 'Phone number', { most: most.phone })}
          ${field('birthDate', 'Date of birth', { hint: 'For example 14 3 1985', most: most.birthDate })} ${field('postcode', 'Postcode', { most: most.postcode })}
        </div>
        ${this.doing.notice()}
        <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Find</button></p>
      </form>
      <div role="status">${this.found ? this.list() : nothing}</div>`;
  }

  list() {
    const { candidates, introductions, cut } = this.found;
    const count = candidates.length + introductions.length;
    if (!count && cut) return moreLike(true);
    if (!count) return html`<div class="notice" data-found tabindex="-1"><p>No match found. Try the phone number, or the full name as it is spelled.</p></div>`;
    return html`<h2 data-found tabindex="-1">${count === 1 ? '1 match' : `${count} matches`}</h2>
      <ul class="rows">${candidates.map((it) => candidate(it))}${introductions.map((it) => introduced(it))}</ul>
      ${moreLike(cut)}`;
  }
}

customElements.define('lw-people', People);
