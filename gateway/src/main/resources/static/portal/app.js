// @ts-check
import './exit.js';
import './nav.js';
import { LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Problem, read } from './api.js';
import { showLines } from './crisis.js';
import { goTo, onRoute, owns } from './router.js';
import { mayOpen } from './roles.js';
import { match } from './routes.js';
import { notForYou, notHere, signIn, unreachable, waiting } from './parts/states.js';

owns((path) => Boolean(match(path)));

/** The page inside the shell: knows who is here and what the address asks for. */
class Page extends LitElement {
  static properties = { me: { state: true }, path: { state: true }, away: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.path = location.pathname;
    onRoute((path) => this.open(path));
  }

  connectedCallback() {
    super.connectedCallback();
    this.meet();
  }

  async meet() {
    this.away = false;
    try {
      this.me = (await read('/api/me'))?.data;
    } catch (trouble) {
      this.away = !(trouble instanceof Problem && trouble.status === 401);
      this.me = null;
    }
    document.documentElement.toggleAttribute('data-signed-in', Boolean(this.me));
    if (this.me?.roles.includes('worker') && this.path === '/') goTo('/today', { replace: true });
    showLines(this.me?.places);
  }

  /** @param {string} path */
  async open(path) {
    this.path = path;
    await this.updateComplete;
    await Promise.all([...this.children].map((page) => /** @type {any} */ (page).updateComplete));
    const heading = this.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  updated() {
    document.title = match(this.path)?.title ?? 'Page';
    const nav = /** @type {any} */ (document.querySelector('lw-nav'));
    nav.me = this.me;
    nav.path = this.path;
  }

  render() {
    const route = match(this.path);
    if (!route) return notHere();
    if (!route.for) return route.page(this.me);
    if (this.me === undefined) return waiting();
    if (this.away) return unreachable(() => this.meet());
    if (!this.me) return signIn();
    if (!mayOpen(this.me, route.for)) return notForYou();
    return keyed(this.path, route.page(this.me, route.id, route.within));
  }
}

customElements.define('lw-page', Page);
