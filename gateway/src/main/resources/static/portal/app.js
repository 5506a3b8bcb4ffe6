// @ts-check
import './exit.js';
import './nav.js';
import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { nationalLines, showLines } from './crisis.js';
import { meet, onHere } from './here.js';
import { unask } from './kit/sure.js';
import { hush } from './kit/toast.js';
import { goTo, onRoute, owns } from './router.js';
import { isWork, landing, mayOpen } from './roles.js';
import { match, pageOf } from './routes.js';
import { isUnheard } from './safety/need-now.js';
import { notForYou, notHere, signIn, signInAndPressAgain, unreachable, waiting } from './kit/states.js';

/** The home page's words stand in its own HTML, there before any script; other pages go there by asking for it. */
const home = /** @type {HTMLElement | null} */ (document.querySelector('[data-home]'));

owns((path) => (path === '/' ? Boolean(home) : Boolean(match(path))));

const help = document.querySelector('.help');
document.querySelector('[data-all-help]')?.addEventListener('click', () => help?.classList.add('whole'));

/** The page inside the shell: what the address asks for, for whoever sits here and for nobody else. */
class Page extends LitElement {
  static properties = { here: { state: true }, path: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    document.querySelector('[data-late]')?.remove();
    this.path = location.pathname;
    onHere((here) => this.met(here));
    onRoute((path) => this.open(path));
  }

  connectedCallback() {
    super.connectedCallback();
    meet();
  }

  /** @param {import('./types.js').Here} here */
  met(here) {
    this.here = here;
    if (!here.me) hush(), unask();
    if (here.me === undefined) return;
    const to = landing(here.me);
    if (to && this.path === '/') goTo(to, { replace: true });
    showLines(here.me?.places);
  }

  /** @param {string} path */
  async open(path) {
    unask();
    if (path === this.path) return;
    const stays = pageOf(path) === pageOf(this.path);
    this.path = path;
    help?.classList.remove('whole');
    await this.updateComplete;
    if (stays) return;
    await Promise.all([...this.children].map((page) => /** @type {any} */ (page).updateComplete));
    const heading = (home && path === '/' ? home : this).querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  updated() {
    if (home) home.hidden = this.path !== '/';
    const route = match(this.path);
    document.title = route?.title ?? 'Page';
    document.body.classList.toggle('staff', isWork(this.here.me, route));
    const nav = /** @type {any} */ (document.querySelector('lw-nav'));
    nav.me = this.here.me;
    nav.path = this.path;
  }

  render() {
    const { me, away, rested, aside } = this.here;
    if (aside) return nothing;
    const route = match(this.path);
    if (!route) return notHere();
    if (!route.for) return keyed(me?.id, route.page(me));
    if (away) return unreachable(meet);
    if (me === undefined) return waiting();
    if (!me) return html`${isUnheard() ? signInAndPressAgain(nationalLines()) : nothing}${signIn(rested)}`;
    if (!mayOpen(me, route.for)) return notForYou();
    return html`${needNow(me, route, this.path)}${keyed(`${me.id} ${pageOf(this.path)}`, route.page(me, route.id, route.within))}`;
  }
}

/** On every page of somebody's own. @param {import('./types.js').Me} me @param {NonNullable<ReturnType<typeof match>>} route @param {string} path */
const needNow = (me, route, path) =>
  me.personId && mayOpen(me, ['person']) && !isWork(me, route) ? keyed(me.id, html`<lw-need-now .of=${me.personId} .path=${path}></lw-need-now>`) : nothing;

customElements.define('lw-page', Page);
