// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Polled } from '../polled.js';
import { contactFacts } from '../parts/contact.js';
import { plan } from '../parts/care-plan.js';
import { timeline } from '../parts/journey-list.js';
import { journeyMap } from '../parts/journey-map.js';
import { nameOf } from '../parts/place-names.js';
import { shown } from '../parts/states.js';
import { veryYoung } from '../parts/very-young.js';
import { sections } from '../person/sections.js';
import '../parts/open-now.js';
import { mayOpen } from '../roles.js';
import { isolated } from '../parts/isolated.js';

const opening = html`<div class="notice" role="status"><p>We are opening the plan. This takes a moment.</p></div>`;

/** One person's page: who they are, their own plan, and the way so far. */
class PersonPage extends LitElement {
  static properties = { of: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    const url = `/api/people/${this.of}`;
    this.person = new Polled(this, url);
    this.carePlan = new Polled(this, `${url}/care-plan`, { eager: true });
    this.journey = new Polled(this, `${url}/journey`, { eager: true, whole: true });
    super.connectedCallback();
  }

  render() {
    const known = this.person.state !== 'missing';
    const own = this.me.personId === this.of;
    return html`<h1>${this.person.data?.name || 'One moment'}</h1>
      ${shown(this.person, (person) => html`${person.state === 'died' ? gone(person) : nothing}${this.details(person)}${this.parts(person, true)}`, { missing: this.outside() })}
      ${known ? html`<h2>${own ? 'Your plan' : 'Their plan'}</h2>${shown(this.carePlan, (it) => plan(it, own), { missing: opening })}
        ${this.person.data ? html`<div class="parts">${this.parts(this.person.data, false)}</div>` : nothing}<h2>The journey so far</h2>${shown(this.journey, way, { missing: opening })}` : nothing}`;
  }

  /** Nothing to open; a worker may have a reason to, all the same. */
  outside() {
    const open = () => [this.person, this.carePlan, this.journey].forEach((it) => it.now());
    return html`<div class="notice"><p>There is nothing here that you can open.</p></div>
      ${mayOpen(this.me, ['worker', 'lead']) ? html`<lw-open-now .of=${this.of} .opened=${open}></lw-open-now>` : nothing}`;
  }

  /** @param {import('../types.js').Person} person @param {boolean} first what stands above the plan, or below it */
  parts(person, first) {
    return sections.filter((part) => Boolean(part.first) === first && (part.kept || person.state !== 'died') && mayOpen(this.me, part.for)).map((part) => html`<div class=${part.printed ? '' : 'unprinted'}>${part.shown(person, this.me, this.person.now)}</div>`);
  }

  /** @param {import('../types.js').Person} it */
  details(it) {
    return html`${it.under && mayOpen(this.me, ['worker', 'lead']) ? veryYoung(it.under) : nothing}<section class="card" aria-label="Details"><dl class="facts">
      <dt>Place</dt><dd>${nameOf(it.place)}${it.welcomedAt ? `, welcomed ${atMoment(it.welcomedAt)}` : ''}</dd>
      <dt>Lead worker</dt><dd>${isolated(it.leadWorker?.name ?? 'no one yet')}${it.leadWorker?.left ? ', who has left' : ''}</dd>
      ${contactFacts(it.contact)}
      ${it.communicationNeeds ? html`<dt>What makes it easier</dt><dd>${it.communicationNeeds}</dd>` : nothing}
    </dl></section>`;
  }
}

/** @param {import('../types.js').Person} person */
const gone = (person) => html`<p class="notice">${isolated(person.name || 'They')} has died. Their record is closed and kept as it was.</p>
  ${person.doorOpenedAt ? html`<p class="notice" role="status">Someone opened this person’s link on ${atMoment(person.doorOpenedAt)}. If this record was closed by mistake, open it again.</p>` : nothing}`;

/** @param {import('../types.js').Journey} journey */
const way = (journey) => html`<div class="two">
  <div>${timeline(journey.entries)}</div>
  <div class="card">${journeyMap(journey.entries)}</div>
</div>`;

customElements.define('lw-person', PersonPage);
