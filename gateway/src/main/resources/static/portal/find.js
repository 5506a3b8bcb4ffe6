// @ts-check
import { html, LitElement } from 'lit';
import { newKey, sendNamed } from './intentions.js';
import { Doing } from './kit/doing.js';
import { field } from './kit/fields.js';
import { readForm } from './kit/form.js';
import { lengths } from './kit/lengths.js';
import { goTo } from './router.js';

/** One box for whatever is known of somebody. Who is the only one is opened; nothing of it stands in an address. */
class Find extends LitElement {
  static properties = { places: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  async find(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const { its, wrong } = readForm(form);
    if (wrong.length) return this.doing.say(wrong[0].message);
    if (!its.anything) return;
    const found = await this.doing.run(() => this.search(its.anything));
    if (!found || found === true) return;
    form.reset();
    await this.lead(found);
  }

  /** @param {string} anything @returns {Promise<import('./types.js').Found>} */
  async search(anything) {
    const found = await Promise.all(this.places.map((place) => sendNamed('/api/people/search', { place, anything }, newKey())));
    return {
      candidates: found.flatMap((it) => it.candidates),
      introductions: found.flatMap((it) => it.introductions),
      cut: found.some((it) => it.cut),
    };
  }

  /** @param {import('./types.js').Found} found */
  async lead(found) {
    const addresses = [...found.candidates.map((it) => `/people/${it.person}`), ...found.introductions.map((it) => `/waiting/${it.id}`)];
    if (addresses.length === 1 && !found.cut) return goTo(addresses[0]);
    if (location.pathname !== '/people') goTo('/people');
    await new Promise((shown) => setTimeout(shown));
    await /** @type {any} */ (document.querySelector('lw-people'))?.show(found);
  }

  render() {
    return html`<form class="find" role="search" autocomplete="off" novalidate @submit=${this.find}>
        ${field('anything', 'Find a person', { id: 'find', hint: 'Full name, phone number, family name with date of birth, or reference', most: lengths.PeopleSearchSearchRequest.anything })}
        <button class="find-button" type="submit" aria-disabled=${this.doing.waits}>Find</button>
      </form>
      <div class="find-said">${this.doing.notice()}</div>`;
  }
}

customElements.define('lw-find', Find);
