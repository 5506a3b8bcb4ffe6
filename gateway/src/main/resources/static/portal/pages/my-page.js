// @ts-check
import { html, LitElement, nothing } from 'lit';
import { places } from '../crisis.js';
import { dayOf, onDate, onDay } from '../dates.js';
import { Polled } from '../polled.js';
import { plan, safetyPlan } from '../parts/care-plan.js';
import { isolated } from '../parts/isolated.js';
import { timeline } from '../parts/journey-list.js';
import { shown, together } from '../kit/states.js';
import { seenLines } from '../person/seen-lines.js';

const opening = html`<p class="soft">My plan is being opened. This takes a moment.</p>`;

/** A person's own page, on their phone: what is theirs, in their words. */
class MyPage extends LitElement {
  static properties = { me: { attribute: false }, all: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    const url = `/api/people/${this.me.personId}`;
    this.person = new Polled(this, url);
    this.carePlan = new Polled(this, `${url}/care-plan`, { eager: true });
    this.talks = new Polled(this, `${url}/conversations`);
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
      ${part('asked', 'What I am asked', shown(together(this.person, this.copy, this.erasure), () => this.asked()))}
      ${part('meetings', 'My next meetings', shown(this.talks, (it) => this.meetings(it)))}
      ${part('plan', 'My plan', shown(this.carePlan, (it) => html`${plan(it, true)}${safetyPlan(it, true)}`, { missing: opening }))}
      ${part('people', 'My people', shown(this.person, (it) => this.people(it)))}
      ${part('seen', 'Who has seen my record', html`${shown(this.seen, ({ sights }) => this.lately(sights), { missing: this.lately([]) })}<p><a href="/people/${this.me.personId}/seen">Everyone who has seen it</a></p>`)}
      ${part('way', 'My journey so far', shown(this.journey, (it) => timeline(it.entries), { missing: opening }))}
      ${part('record', 'My record', html`<p>I can read what was said in my conversations, have a copy of everything, ask for it to be erased, and change how I sign in.</p><p class="buttons"><a class="govuk-button govuk-button--secondary" href="/my-record">Open my record</a></p>`)}`;
  }

  asked() {
    const stale = this.person.data.consents?.staleSince;
    const ready = this.copy.data.state === 'ready';
    const going = this.erasure.data.state === 'waiting' && this.erasure.data.startsAt;
    if (!stale && !ready && !going) return html`<p class="soft">Nothing just now.</p>`;
    return html`<ul class="govuk-list">
      ${stale ? html`<li>What I agreed to is from a while ago. My worker will ask me again whether it still holds.</li>` : nothing}
      ${ready ? html`<li><a href="/my-record">My copy is ready to read</a></li>` : nothing}
      ${going ? html`<li>Everything is erased on ${onDay(going)}. <a href="/my-record">I can still change my mind</a></li>` : nothing}</ul>`;
  }

  /** @param {{conversations: {id: string, kind: string, state: string, day: string}[]}} it */
  meetings({ conversations }) {
    const today = dayOf(new Date());
    const next = conversations.filter(({ state, day }) => state === 'open' && day >= today);
    if (!next.length) return html`<p class="soft">Nothing is planned yet. ${this.ring()}</p>`;
    return html`<ul class="talks">${next.map((it) => html`<li><a href="/my-record/conversations/${it.id}">${it.kind === 'together' ? 'A talk with my worker and others' : 'A talk with my worker'}, ${onDay(it.day)}</a></li>`)}</ul>`;
  }

  /** @param {import('../types.js').Person} it */
  people({ leadWorker, welcomedAt }) {
    return html`<dl class="facts"><dt>My worker</dt><dd>${leadWorker?.left || !leadWorker?.name ? 'Someone new is being found for me' : isolated(leadWorker.name)}</dd>
      ${welcomedAt ? html`<dt>With the team since</dt><dd>${onDate(welcomedAt)}</dd>` : nothing}</dl><p class="soft">${this.ring()}</p>`;
  }

  ring() {
    const number = this.all?.find(({ id }) => id === this.person.data?.place)?.ringUs;
    return number ? html`I can ring my team on <a href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a>.` : nothing;
  }

  /** @param {import('../person/seen-lines.js').Sight[]} sights */
  lately(sights) {
    const people = sights.filter(({ role, who }) => role !== 'service' && who !== this.me.id);
    return people.length ? seenLines(people, true, 3) : html`<p class="soft">No one yet.</p>`;
  }
}

/** @param {string} id @param {string} title @param {unknown} content */
const part = (id, title, content) => html`<section class="own" aria-labelledby="my-${id}"><h2 id="my-${id}">${title}</h2>${content}</section>`;

customElements.define('lw-my-page', MyPage);
