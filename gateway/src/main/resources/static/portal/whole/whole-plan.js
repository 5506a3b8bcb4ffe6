// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Doing } from '../kit/doing.js';
import { shown, together } from '../kit/states.js';
import { goalEnd, goalSaid } from '../outcome/goal-shown.js';
import { allMeasures } from '../outcome/measures-shown.js';
import { calledIn, teamOf } from '../parts/workers.js';
import { earlier, said } from '../plan/entry-shown.js';
import { peopleMap } from '../plan/people-map.js';
import { titles } from '../plan/section-words.js';
import { Polled } from '../polled.js';
import { isTheirsAlone, notHere, savePdf } from '../safely/own-device.js';
import { activeShown } from '../safety/active.js';
import { call, planShown, third } from '../safety/shown.js';
import { easily, usual } from './order.js';

/** @typedef {import('../types.js').Entry} Entry @typedef {import('../types.js').Goal} Goal */
/** @typedef {{plan: import('../types.js').CarePlan, goals: Goal[], measures: import('../types.js').Measures, safety: import('../types.js').SafetyPlan}} All */

const opening = html`<div class="notice" role="status"><p>The plan is being opened. This takes a moment.</p></div>`;

/**
 * A plan from its first word to its last, to be read or printed, with who said what and when. What is for the person's own
 * eyes is on their own page alone, closed until they open it, and on paper only while it is open.
 */
class WholePlan extends LitElement {
  static properties = { it: { attribute: false }, own: { type: Boolean }, easy: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.own = false;
    this.easy = false;
    this.doing = new Doing(this);
    /** @type {import('../types.js').Person | undefined} */
    this.it = undefined;
  }

  connectedCallback() {
    const { id, place } = /** @type {import('../types.js').Person} */ (this.it);
    const url = `/api/people/${id}`;
    this.plan = new Polled(this, `${url}/care-plan`, { eager: true });
    this.goals = new Polled(this, `${url}/care-plan/goals`);
    this.measures = new Polled(this, `${url}/measures`);
    this.safety = new Polled(this, `${url}/care-plan/safety-plan`);
    this.rules = this.own ? new Polled(this, `${url}/contact-rules`) : undefined;
    this.team = this.own ? undefined : teamOf(this, place);
    super.connectedCallback();
  }

  render() {
    const { plan, goals, measures, safety } = /** @type {Record<string, Polled>} */ (/** @type {unknown} */ (this));
    return html`<p class="buttons"><button class="govuk-button" type="button" @click=${() => print()}>Print</button>
        <button class="govuk-button govuk-button--secondary" type="button" aria-pressed=${this.easy} @click=${() => (this.easy = !this.easy)}>Easy read</button>${this.files()}</p>
      <p class="soft small unprinted" role="status">${this.doing.busy ? 'Your file is being made…' : nothing}</p>
      ${this.doing.notice()}
      ${shown(together(plan, goals, measures, safety), ([entries, { goals: all }, taken, kept]) => this.whole({ plan: entries, goals: all, measures: taken, safety: kept }), { missing: opening })}`;
  }

  /** A file stays where it is saved, so it is not offered where somebody else may see the device. */
  files() {
    if (this.own && !isTheirsAlone(this.rules?.data)) return this.rules?.state === 'loading' ? nothing : html` <span class="soft small">${notHere}</span>`;
    const press = (/** @type {string} */ text, /** @type {string} */ how) => html` <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.file(how)}>${text}</button>`;
    return html`${press('Save as PDF', '')}${press('PDF in large print', 'print=large')}`;
  }

  /** @param {string} how */
  file(how) {
    const asked = [how, this.easy ? 'order=easy' : '', this.querySelector('.own-eyes[open]') ? 'with=only-me' : ''].filter(Boolean).join('&');
    return this.doing.run(() => savePdf(this.own ? this.it?.id : undefined, `/api/people/${this.it?.id}/care-plan/whole.pdf${asked && `?${asked}`}`), { done: 'Saved as notes.pdf.', focus: false });
  }

  /** @param {All} all */
  whole(all) {
    const alone = all.plan.sections.flatMap(({ entries }) => entries).filter(({ audience }) => audience === 'only-me');
    return html`<div class="whole ${this.easy ? 'easy' : ''}">
      ${repeat(this.easy ? easily : usual, ({ part }) => part, ({ part, title }) => this.section(part, title[this.own ? 1 : 0], all))}
      ${alone.length ? html`<details class="govuk-details own-eyes"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Only for me</span></summary>
        <p class="soft small">While this is open, it is printed too.</p>${alone.map((it) => html`<h3>${titles[it.section]?.[1]}</h3>${this.entry(it)}`)}</details>` : nothing}</div>`;
  }

  /** In the easy order nothing is said of what is not there. @param {string} part @param {string} title @param {All} all */
  section(part, title, all) {
    const entries = all.plan.sections.find(({ section }) => section === part)?.entries.filter(({ audience }) => audience !== 'only-me') ?? [];
    const its = [...entries.map((it) => this.entry(it)), ...this.beside(part, entries, all)].filter((it) => it !== nothing);
    if (!its.length && this.easy) return nothing;
    return html`<section aria-labelledby="whole-${part}"><h2 id="whole-${part}">${title}</h2>${its.length ? its : html`<p class="soft">Nothing yet</p>`}</section>`;
  }

  /** @param {Entry} it */
  entry(it) {
    return html`<div class="entry">${said(it, this.own, this.named)}${this.own ? earlier(it) : nothing}</div>`;
  }

  /** What has a page of its own, and the map. @param {string} part @param {Entry[]} entries @param {All} all @returns {unknown[]} */
  beside(part, entries, { goals, measures, safety }) {
    if (part === 'relationships') return [peopleMap(entries, this.own)];
    if (part === 'goals') return goals.map((it) => this.goal(it));
    if (part === 'measures') return measures.dialog.length || measures.reqol10.length ? [allMeasures(measures, this.own)] : [];
    if (part === 'safety-plan') return this.keepingSafe(safety);
    if (part === 'ring') return numbers(safety);
    return [];
  }

  /** @param {Goal} it */
  goal(it) {
    const over = it.stage !== 'active' && it.stage !== 'proposed';
    return html`<div class="entry"><h3 dir="auto">${it.text.goal}</h3>${over ? goalEnd(it, this.own) : nothing}${goalSaid(it, this.own)}</div>`;
  }

  /** @param {All['safety']} it */
  keepingSafe({ active, now, reviewOn }) {
    return [active ? activeShown(active, this.own) : nothing, now ? planShown(now, this.own, reviewOn, third) : nothing];
  }

  /** @param {string} id */
  named = (id) => {
    const lead = this.it?.leadWorker;
    if (lead?.id === id) return lead.name;
    return calledIn(this.team, id);
  };
}

/** Everybody with a number in the safety plan, once. @param {All['safety']} it */
function numbers({ now }) {
  const all = now ? [...now.text.distractions, ...now.text.people, ...now.text.professionals].filter(({ tel }) => tel) : [];
  return all.length ? [html`<ul class="govuk-list spaced">${all.map(({ text, tel }) => html`<li><span dir="auto">${text}</span> ${call(/** @type {string} */ (tel), text)}</li>`)}</ul>`] : [];
}

customElements.define('lw-whole-plan', WholePlan);
