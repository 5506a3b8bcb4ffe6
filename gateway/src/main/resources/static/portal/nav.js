// @ts-check
import { html, LitElement, nothing } from 'lit';
import { passkeyHere, signInHere, signOut } from './here.js';
import { tick } from './kit/fields.js';
import { mayOpen } from './roles.js';
import { isolated } from './parts/isolated.js';
import { onSlash, slash } from './slash.js';
import './find.js';

/** What stands first is in the row where there is room; the rest is in the menu, and all of it on a phone. */
const links = [
  { href: '/today', text: 'Today', for: ['worker', 'lead'], first: true },
  { href: '/waiting', text: 'Waiting', for: ['worker', 'lead'], first: true },
  { href: '/people', text: 'People', for: ['worker', 'lead'], first: true },
  { href: '/privacy', text: 'Requests', for: ['privacy-officer'], first: true },
  { href: '/my-page', text: 'My page', for: ['person'], first: true },
  { href: '/my-record', text: 'My record', for: ['person'], first: true },
  { href: '/supporting', text: 'Shared with me', for: ['supporter'], first: true },
  { href: '/huddle', text: 'Huddle', for: ['worker', 'lead'], first: true },
  { href: '/lunches', text: 'Lunches', for: ['worker', 'lead'] },
  { href: '/could-be-better', text: 'Could be better', for: ['lead'] },
  { href: '/team', text: 'Team', for: ['lead'] },
  { href: '/place', text: 'Place', for: ['lead'] },
  { href: '/privacy/opened', text: 'Emergency access', for: ['privacy-officer'] },
  { href: '/insight', text: 'Insight', for: ['worker', 'lead'] },
];

/** Shows what this person can open, by role, and the way in and out. */
class Nav extends LitElement {
  static properties = { me: { attribute: false }, path: { attribute: false }, open: { state: true }, narrow: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.open = false;
    const screen = matchMedia('(max-width: 1240px)');
    this.narrow = screen.matches;
    screen.addEventListener('change', () => (this.narrow = screen.matches));
    onSlash(() => this.toFind());
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.open && this.close());
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('path') || changed.has('me')) this.open = false;
  }

  close() {
    this.open = false;
    /** @type {?HTMLElement} */ (this.querySelector('.menu-button'))?.focus();
  }

  get finds() {
    return mayOpen(this.me, ['worker', 'lead']);
  }

  toFind() {
    if (!this.finds) return false;
    if (this.narrow) this.open = true;
    this.updateComplete.then(() => /** @type {?HTMLElement} */ (this.querySelector('#find'))?.focus());
    return true;
  }

  /** @param {Event} event */
  switched(event) {
    slash.on = /** @type {HTMLInputElement} */ (event.target).checked;
  }

  render() {
    if (this.me === undefined) return nothing;
    const mine = links.filter((link) => mayOpen(this.me, link.for));
    const row = this.narrow ? [] : mine.filter((link) => link.first);
    const rest = mine.filter((link) => !row.includes(link));
    return html`<nav aria-label="Main">
      ${row.length ? html`<ul class="nav">${row.map((link) => this.link(link))}</ul>` : nothing}
      ${rest.length || this.narrow || this.me ? this.menu(rest) : nothing}
      ${this.finds && !this.narrow ? this.find() : nothing}
      ${this.narrow ? nothing : html`<ul class="nav account">${this.account()}</ul>`}
    </nav>`;
  }

  /** @param {typeof links} rest */
  menu(rest) {
    return html`<button class="menu-button" type="button" aria-expanded=${this.open} aria-controls="menu" @click=${() => (this.open = !this.open)}>Menu</button>
      <ul class="menu" id="menu" ?hidden=${!this.open}>
        ${this.finds && this.narrow ? html`<li>${this.find()}</li>` : nothing}
        ${rest.map((link) => this.link(link))}
        ${this.finds ? html`<li @change=${this.switched}>${tick('slash', 'The key / goes to Find', { checked: slash.on })}</li>` : nothing}
        ${this.me ? html`<li><a href=${passkeyHere()}>Set up a passkey</a></li>` : nothing}
        ${this.narrow ? html`<li class="only-public"><a href="#help-now" @click=${() => (this.open = false)}>Help now</a></li>${this.account()}` : nothing}
      </ul>`;
  }

  find() {
    return html`<lw-find .places=${this.me.places}></lw-find>`;
  }

  account() {
    return this.me
      ? html`<li class="who soft small">${isolated(this.me.name)}</li><li><button type="button" @click=${signOut}>Sign out</button></li>`
      : html`<li><a href=${signInHere()}>Sign in</a></li>`;
  }

  link({ href, text }) {
    const here = this.path === href ? 'page' : this.path?.startsWith(`${href}/`) ? 'true' : nothing;
    return html`<li><a href=${href} aria-current=${here}>${text}</a></li>`;
  }
}

customElements.define('lw-nav', Nav);
