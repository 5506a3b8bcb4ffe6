// @ts-check
import { html, LitElement, nothing } from 'lit';
import { greeting } from '../dates.js';
import { Polled } from '../polled.js';
import { newlyUrgent } from '../parts/newly-urgent.js';
import { kindWord } from '../parts/kind-word.js';
import { calm, shown } from '../kit/states.js';
import { teacup } from '../parts/pictures.js';
import { mayOpen } from '../roles.js';
import { waitingRow } from '../parts/waiting-row.js';
import { later } from '../kit/later.js';
import { nameOf } from '../parts/place-names.js';
import { isolated } from '../parts/isolated.js';
import { myPeople } from '../parts/my-people.js';
import '../calendar/their-calendar.js';
import '../parts/away.js';
import { myDay } from '../parts/my-day.js';
import '../parts/my-steps.js';
import { noNextStep } from '../parts/no-next-step.js';
import { Called } from '../parts/called.js';
import { unanswered } from '../parts/unanswered.js';
import { teamOf } from '../parts/workers.js';

/** A worker's first look in the morning: who needs somebody now, and what is calm. */
class Today extends LitElement {
  static properties = { me: { attribute: false }, calendar: { state: true }, away: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.lists = this.me.places.map((place) => this.watched(place));
    this.called = new Called(this);
    this.day = new Polled(this, '/api/calendar/today', { every: 300_000, heard: () => this.call() });
    this.teams = this.me.places.map((place) => teamOf(this, place, { lazy: true }));
    this.steps = new Polled(this, '/api/next-steps', { whole: true, heard: ({ steps }) => (this.covering(steps), this.call()) });
    super.connectedCallback();
  }

  /** @param {string} place */
  watched(place) {
    const of = `place=${encodeURIComponent(place)}`;
    return {
      place,
      polled: new Polled(this, `/api/introductions?${of}`, { heard: newlyUrgent(place) }),
      counts: new Polled(this, `/api/introductions/counts?${of}`),
      mine: new Polled(this, `/api/people/mine?${of}`, { every: 300_000, heard: () => this.call() }),
      missing: mayOpen(this.me, ['lead']) ? new Polled(this, `/api/next-steps/missing?${of}`, { every: 300_000, whole: true, heard: () => this.call() }) : undefined,
    };
  }

  render() {
    return html`<h1>${greeting()}, ${isolated(this.me.name?.split(' ')[0] ?? 'you')}</h1>
      ${this.lists.length ? [this.lists.map((list) => this.place(list)), beside(this.lists[0].polled, this.day, myDay(this.names)), this.mySteps(), this.lists.map(({ place, polled, mine, missing }) => html`<section aria-label=${`People in ${nameOf(place)}`}>${missing ? beside(polled, missing, noNextStep(place, this.names)) : nothing}${beside(polled, mine, myPeople)}</section>`)] : html`<p class="notice">You are not part of a place yet. Your lead can add you.</p>`}
      ${this.lists.length ? later('My appointments in my calendar', this.calendar ? html`<lw-calendar></lw-calendar>` : nothing, () => (this.calendar = true)) : nothing}
      ${this.lists.length ? later('Away for a while', this.away ? html`<lw-away .me=${this.me}></lw-away>` : nothing, () => (this.away = true)) : nothing}
      <div class="smile">${teacup()}<p>${kindWord(new Date())}</p></div>`;
  }

  place({ place, polled, counts }) {
    return html`<section aria-label=${nameOf(place)}>${shown(polled, (data) => this.list(place, data, beside(polled, counts, (it) => this.counted(place, it)), waitingRow(this.me, polled.now)))}</section>`;
  }

  /** Names that were read anyway, and those asked for; whoever is not among them is named on their page. */
  get names() {
    return new Map([...this.called.names, ...this.lists.flatMap(({ mine }) => mine.data?.mine ?? []).map((it) => /** @type {[string, string]} */ ([it.person, it.name]))]);
  }

  /** Asks for names once it is known whose there are already: those of colleagues one covers for, of who left, of a lead's whole team. */
  call() {
    if (this.lists.some(({ mine }) => !mine.data)) return;
    const mine = new Set(this.lists.flatMap(({ mine }) => mine.data.mine).map((it) => it.person));
    const listed = [this.day.data?.appointments, this.steps.data?.steps, ...this.lists.map(({ missing }) => missing?.data?.missing)];
    this.called.need(listed.flatMap((it) => it ?? []).map(({ person }) => person).filter((it) => it && !mine.has(it)));
  }

  /** Whose they are is asked for only by whoever covers for somebody. @param {import('../types.js').NextStep[]} steps */
  covering(steps) {
    if (steps.some(({ owner }) => owner !== this.me.id)) this.teams.forEach((team) => team.data ?? team.now());
  }

  get colleagues() {
    return new Map(this.teams.flatMap(({ data }) => data?.workers ?? []).map(({ id, name }) => [id, name]));
  }

  mySteps() {
    return html`<section aria-label="My next steps">${beside(this.lists[0].polled, this.steps, ({ steps }) => html`<lw-my-steps .me=${this.me} .steps=${steps} .names=${this.names} .colleagues=${this.colleagues} .again=${this.steps.now}></lw-my-steps>`)}</section>`;
  }

  /** @param {string} place @param {import('../types.js').WaitingList} data @param {unknown} counted @param {(who: import('../types.js').Waiting) => unknown} row */
  list(place, { introductions: all, unanswered: ignored }, counted, row) {
    if (!all.length) return calm(`No one is waiting in ${nameOf(place)}`, 'Everyone who came has been welcomed. Well done, team.');
    const now = all.filter((who) => who.urgent || who.overdue);
    return html`${ignored ? html`<div class="notice" data-unanswered><p><strong>${unanswered(ignored)}</strong></p></div>` : nothing}${counted}
      ${now.length
        ? html`<h2>Start here</h2><ul class="rows slim">${now.slice(0, 5).map(row)}</ul>`
        : html`<h2>Nothing is overdue</h2><p class="soft">Everyone below is within the time we promised. Those who have waited longest come first.</p><ul class="rows slim">${all.slice(0, 3).map(row)}</ul>`}
      <p class="buttons"><a class="govuk-button govuk-button--secondary" href="/waiting">Everyone who is waiting</a></p>`;
  }

  /** @param {string} place @param {import('../types.js').Counts} counts */
  counted(place, { waiting, urgent, due, overdue }) {
    return html`<ul class="counts">
      <li><strong>${waiting}</strong> waiting in ${nameOf(place)}</li>
      <li class=${urgent ? 'urgent' : ''}><strong>${urgent}</strong> ${urgent === 1 ? 'needs' : 'need'} someone soon</li>
      <li><strong>${due}</strong> due by today</li>
      <li class=${overdue ? 'late' : ''}><strong>${overdue}</strong> ${overdue === 1 ? 'promise' : 'promises'} overdue</li>
    </ul>`;
  }
}

/** What goes wrong with everything is said once. @param {Polled} first @param {Polled} other @param {(data: any) => unknown} ready */
const beside = (first, other, ready) => {
  if (first.state === 'ready') return shown(other, ready, { missing: nothing });
  return other.data === undefined ? nothing : ready(other.data);
};

customElements.define('lw-today', Today);
