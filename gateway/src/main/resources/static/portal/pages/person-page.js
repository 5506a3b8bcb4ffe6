// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { stays } from '../kit/stays.js';
import { tabLinks } from '../kit/tab-links.js';
import { Polled } from '../polled.js';
import { plan, safetyPlan } from '../parts/care-plan.js';
import '../journey/journey.js';
import { shown } from '../kit/states.js';
import { leftIn, leftOver } from '../person/left-over.js';
import { theirs } from '../person/tabs.js';
import { more } from '../person/standing.js';
import '../parts/open-now.js';
import { OpenUntil } from '../parts/open-until.js';
import { mayOpen } from '../roles.js';
import { isolated } from '../parts/isolated.js';

const opening = html`<div class="notice" role="status"><p>We are opening the plan. This takes a moment.</p></div>`;

/** One person's page: who they are in a bar that stays, and everything else in tabs that have addresses of their own. */
class PersonPage extends LitElement {
  static properties = { of: { attribute: false }, me: { attribute: false }, tab: { attribute: false }, left: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    const url = `/api/people/${this.of}`;
    this.glass = new OpenUntil(this);
    this.person = new Polled(this, url, { heard: this.glass.heard });
    this.rules = new Polled(this, `${url}/contact-rules`, { eager: true });
    this.carePlan = new Polled(this, `${url}/care-plan`, { eager: true });
    this.journey = new Polled(this, `${url}/journey`, { eager: true, whole: true });
    super.connectedCallback();
  }

  /** Whoever opens a tab is taken to its heading; whoever comes to the page, to the name. @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('tab') && this.shownBefore) /** @type {?HTMLElement} */ (this.querySelector('.tab:not(.aside) > h2'))?.focus();
    this.shownBefore = true;
  }

  render() {
    const known = this.person.state !== 'missing' && !this.glass.over;
    const it = known ? this.person.data : undefined;
    if (known) this.left = undefined;
    else if (this.left === undefined) this.left = leftIn(this);
    return html`<div class="who-bar" ${stays()}><div class="who-stays"><h1>${it ? isolated(it.name || 'Someone') : known ? 'One moment' : 'You cannot open this'}</h1>
        ${it ? html`<lw-standing .it=${it} .again=${this.person.now}></lw-standing>` : nothing}</div>${it ? more(it, this.rules) : nothing}</div>
      ${known ? shown(this.person, (person) => this.whole(person)) : this.outside()}`;
  }

  /** Nothing to open; a worker may have a reason to, all the same. */
  outside() {
    const open = () => [this.person, this.rules, this.carePlan, this.journey].forEach((it) => it.now());
    return html`<div class="notice"><p>There is nothing here that you can open.</p></div>
      ${this.left ? leftOver(this.left, () => (this.left = null)) : nothing}
      ${mayOpen(this.me, ['worker', 'lead']) ? html`<lw-open-now .of=${this.of} .opened=${open}></lw-open-now>` : nothing}`;
  }

  /** Every tab is there for paper; on the screen stands one. @param {import('../types.js').Person} person */
  whole(person) {
    const page = {
      person,
      rules: this.rules,
      me: this.me,
      again: this.person.now,
      closed: person.state === 'died' || Boolean(person.openUntil),
      plan: () => shown(this.carePlan, (it) => plan(it, { of: this.of, again: this.carePlan.now, closed: page.closed }), { missing: opening }),
      safetyPlan: () => shown(this.carePlan, safetyPlan, { missing: opening }),
      way: () => html`<h2>The journey so far</h2>${shown(this.journey, way, { missing: opening })}`,
    };
    const all = theirs(page);
    const here = all.find(({ id }) => id === this.tab) ?? all[0];
    const at = (/** @type {string} */ id) => `/people/${this.of}${id && `/${id}`}`;
    return html`${tabLinks('Parts of this page', all.map(({ id, title }) => ({ href: at(id), text: title })), at(here.id))}
      ${repeat(all, ({ id }) => id, (tab) => this.one(tab, page, tab === here))}`;
  }

  /** @param {ReturnType<typeof theirs>[number]} tab @param {import('../person/tabs.js').Page} page @param {boolean} open */
  one({ id, title, parts }, page, open) {
    const seen = parts.filter(({ printed }) => open || printed);
    if (!seen.length) return nothing;
    const name = `tab-${id || 'now'}`;
    return html`<section class="tab ${open ? '' : 'aside'} ${parts.some(({ printed }) => printed) ? '' : 'unprinted'}" aria-labelledby=${name}><h2 id=${name} tabindex="-1">${title}</h2>
      ${repeat(seen, (part) => part, ({ printed, shown }) => html`<div class=${printed ? '' : 'unprinted'}>${shown(page)}</div>`)}</section>`;
  }
}

/** @param {import('../types.js').Journey} journey */
const way = (journey) => html`<lw-journey .it=${journey}></lw-journey>`;

customElements.define('lw-person', PersonPage);
