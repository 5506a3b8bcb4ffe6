// @ts-check
import { html, LitElement, nothing } from 'lit';
import { signOut } from './here.js';
import { mayOpen } from './roles.js';
import { isolated } from './parts/isolated.js';

const links = [
  { href: '/today', text: 'Today', for: ['worker', 'lead'] },
  { href: '/waiting', text: 'Waiting', for: ['worker', 'lead'] },
  { href: '/people', text: 'People', for: ['worker', 'lead'] },
  { href: '/privacy', text: 'Requests', for: ['privacy-officer'] },
  { href: '/my-page', text: 'My page', for: ['person'] },
  { href: '/my-record', text: 'My record', for: ['person'] },
  { href: '/supporting', text: 'Shared with me', for: ['supporter'] },
  { href: '/team', text: 'Team', for: ['lead'] },
  { href: '/place', text: 'Place', for: ['lead'] },
  { href: '/privacy/opened', text: 'Emergency access', for: ['privacy-officer'] },
  { href: '/huddle', text: 'Huddle', for: ['worker', 'lead'] },
  { href: '/insight', text: 'Insight', for: ['worker', 'lead'] },
];

/** Shows what this person can open, by role, and the way in and out. */
class Nav extends LitElement {
  static properties = { me: { attribute: false }, path: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    if (this.me === undefined) return nothing;
    return html`<nav aria-label="Main">
      <ul class="nav">
        ${links.filter((link) => mayOpen(this.me, link.for)).map((link) => this.link(link))}
        <li class="end">
          ${this.me
            ? html`<span class="who soft small">${isolated(this.me.name)}</span><button type="button" @click=${signOut}>Sign out</button>`
            : html`<a href="/login">Sign in</a>`}
        </li>
      </ul>
    </nav>`;
  }

  link({ href, text }) {
    const here = this.path === href ? 'page' : this.path?.startsWith(`${href}/`) ? 'true' : nothing;
    return html`<li><a href=${href} aria-current=${here}>${text}</a></li>`;
  }
}

customElements.define('lw-nav', Nav);
