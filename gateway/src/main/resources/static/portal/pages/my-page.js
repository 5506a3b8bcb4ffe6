// @ts-check
import { html, LitElement, nothing } from 'lit';
import { places } from '../crisis.js';
import { atMoment, atTime, onDate, onDay, today } from '../dates.js';
import { Polled } from '../polled.js';
import { ownPlan } from '../parts/care-plan.js';
import { isolated } from '../parts/isolated.js';
import '../journey/journey.js';
import { shown, together } from '../kit/states.js';
import { ownGoals } from '../outcome/own-goals.js';
import { seenLines } from '../person/seen-lines.js';
import { isTheirsAlone } from '../safely/own-device.js';
import { telOf } from '../dial.js';
import '../door/their-door.js';

const opening = html`<p class="soft">My plan is being opened. This takes a moment.</p>`;

/** A person's own page, on their phone: what is theirs, in their words. */
class MyPage extends LitElement {
  static properties = { me: { attribute: false }, all: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    const url = `/api/people/${this.me.personId}`;
    this.person = new Polled(this, url);
    this.carePlan = new Polled(this, `${url}/care-plan`, { eager: true });
    this.goals = new Polled(this, `${url}/care-plan/goals`);
    this.talks = new Polled(this, `${url}/conversations`);
    this.coming = new Polled(this, `${url}/appointments`);
    this.rules = new Polled(this, `${url}/contact-rules`);
    this.copy = new Polled(this, `${url}/copy`);
    this.erasure = new Polled(this, `${url}/erasure`);
    this.seen = new Polled(this, `${url}/seen-by`);
    this.journey = new Polled(this, `${url}/journey`, { eager: true, whole: true });
    places().then((all) => (this.all = all));
    super.connectedCallback();
  }

  render() {
    const name = this.person.data?.name ?? this.me.name;
    return html`<h1>Hello${name ? html`, ${isolated(name)}` : nothing}</h1>
      <div class="mine"><div>
        ${part('asked', 'What I am asked', shown(together(this.person, this.copy, this.erasure), () => this.asked()), this.nothing)}
        ${part('meetings', 'My next meetings', this.meetings(), this.nothingPlanned)}
        ${part('plan', 'My plan', shown(this.carePlan, (it) => ownPlan(it, { of: this.me.personId, again: () => Promise.all([this.carePlan.now(), this.goals.now()]) }), { missing: opening }))}
        ${part('goals', 'My goals', shown(this.goals, ownGoals))}
      </div><div>
        ${part('people', 'My people', shown(this.person, (it) => this.people(it)))}
        ${part('door', 'My way back in', html`<lw-door own .of=${this.me.personId} .place=${this.person.data?.place}></lw-door>`)}
        ${part('seen', 'Who has seen my record', shown(this.seen, ({ sights }) => this.lately(sights), { missing: this.lately([]) }))}
        ${part('record', 'My record', html`<p>I can read what was said in my conversations, say how I can be reached, have a copy of everything, ask for it to be erased, and change how I sign in.</p><p class="buttons"><a class="govuk-button govuk-button--secondary" href="/my-record">Open my record</a></p>`)}
      </div></div>
      ${part('way', 'My journey so far', shown(this.journey, (it) => html`<lw-journey .it=${it}></lw-journey>`, { missing: opening }))}`;
  }

  /** What waits for an answer of theirs. */
  get asks() {
    const going = this.erasure.data?.state === 'waiting' && this.erasure.data.startsAt;
    return { stale: this.person.data?.consents?.staleSince, ready: this.copy.data?.state === 'ready', going };
  }

  get nothing() {
    const known = [this.person, this.copy, this.erasure].every(({ data }) => data);
    return Boolean(known) && !Object.values(this.asks).some(Boolean);
  }

  asked() {
    const { stale, ready, going } = this.asks;
    if (this.nothing) return html`<p class="soft">Nothing just now.</p>`;
    return html`<ul class="govuk-list">
      ${stale ? html`<li>What I agreed to is from a while ago. My worker will ask me again whether it still holds.</li>` : nothing}
      ${ready ? html`<li><a href="/my-record">My copy is ready to read</a></li>` : nothing}
      ${going ? html`<li>Everything is erased on ${onDay(going)}. <a href="/my-record">I can still change my mind</a></li>` : nothing}</ul>`;
  }

  /** Talks that do not stand among the appointments: one with a time is known to both. @returns {{id: string, kind: string, state: string, day: string, startsAt?: ?string}[]} */
  get next() {
    const times = this.planned.map((it) => Date.parse(it.startsAt));
    return (this.talks.data?.conversations ?? []).filter((it) => it.state === 'open' && it.day >= today() && !times.includes(Date.parse(it.startsAt)));
  }

  /** @returns {{startsAt: string, endsAt: string, cannotMakeIt: boolean}[]} */
  get planned() {
    return this.coming.state === 'missing' ? [] : this.coming.data?.appointments ?? [];
  }

  /** Said only where both are known. */
  get nothingPlanned() {
    const known = this.talks.data && (this.coming.data || this.coming.state === 'missing');
    return Boolean(known) && !this.next.length && !this.planned.length;
  }

  /** Each as its own service knows it: what one of them cannot say hides nothing that the other does. */
  meetings() {
    const all = [this.rules, this.talks, this.coming];
    const before = all.find(({ state }) => ['loading', 'signedout'].includes(state));
    if (before) return shown(before, () => nothing);
    const troubled = [this.talks, this.coming].filter(({ state }) => state !== 'missing' && state !== 'ready');
    return html`${troubled.length ? shown(together(...troubled), () => nothing) : nothing}
      ${this.nothingPlanned ? html`<p class="soft">Nothing is planned yet. ${this.ring()}</p>` : nothing}
      ${this.next.length || this.planned.length ? this.whenAndWhom() : nothing}`;
  }

  /** When they meet whom does not stand here where somebody else may see their device, or while that is not known. */
  whenAndWhom() {
    return html`${isTheirsAlone(this.rules.state === 'missing' ? undefined : this.rules.data) ? html`${this.appointments()}${this.conversations()}` : html`<p>Something is planned. My record says when.</p>`}
      <p><a href="/my-record">See the times, or say that I cannot make it</a></p>`;
  }

  appointments() {
    if (!this.planned.length) return nothing;
    return html`<ul class="govuk-list">${this.planned.map((it) => html`<li>${atMoment(it.startsAt)} to ${atTime(it.endsAt)}${it.cannotMakeIt ? '. I said that I cannot make it' : nothing}</li>`)}</ul>`;
  }

  conversations() {
    if (!this.next.length) return nothing;
    return html`<ul class="talks">${this.next.map((it) => html`<li><a href="/my-record/conversations/${it.id}">${it.kind === 'together' ? 'A talk with my worker and others' : 'A talk with my worker'}, ${onDay(it.day)}</a></li>`)}</ul>`;
  }

  /** @param {import('../types.js').Person} it */
  people({ leadWorker, welcomedAt }) {
    return html`<p>${leadWorker?.left || !leadWorker?.name ? 'Someone new is being found for me.' : html`My worker is <strong>${isolated(leadWorker.name)}</strong>.`}
      ${welcomedAt ? html`I have been with the team since ${onDate(welcomedAt)}.` : nothing}</p>${this.ring((number) => html`<p class="buttons"><a class="govuk-button govuk-button--secondary" href=${telOf(number)}>Ring my team: <span class="number">${number}</span></a></p>`)}
      <p><a href="/my-sharing">What I share with people who support me</a></p>
      <p><a href="/my-answers">What could have been better, and complaints</a></p>`;
  }

  /** @param {(number: string) => unknown} said */
  ring(said = (number) => html`I can ring my team on <a href=${telOf(number)}>${number}</a>.`) {
    const number = this.all?.find(({ id }) => id === this.person.data?.place)?.ringUs;
    return number ? said(number) : nothing;
  }

  /** @param {import('../person/seen-lines.js').Sight[]} sights */
  lately(sights) {
    const people = sights.filter(({ role, who }) => role !== 'service' && who !== this.me.id);
    return people.length ? html`${seenLines(people, true, 3)}<p><a href="/people/${this.me.personId}/seen">Everyone who has seen it</a></p>` : html`<p class="soft">No one yet.</p>`;
  }
}

/** What is empty takes one line. @param {string} id @param {string} title @param {unknown} content @param {boolean} [empty] */
const part = (id, title, content, empty = false) => html`<section class="own ${empty ? 'one-line' : ''}" aria-labelledby="my-${id}"><h2 id="my-${id}">${title}</h2>${content}</section>`;

customElements.define('lw-my-page', MyPage);
