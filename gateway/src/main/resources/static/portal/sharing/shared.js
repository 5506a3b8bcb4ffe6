// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment, atTime, onDate } from '../dates.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { gifts, ways, wordOf } from '../plan/section-words.js';
import { Polled } from '../polled.js';
import { telOf } from '../dial.js';
import { steps } from '../safety/steps.js';
import './shared-journey.js';
import { shareable } from './words.js';

/** @typedef {{text: string, tel: ?string}} Item */

const notThere = html`<p class="soft">Nothing is shared here just now.</p>`;

/** What one person shares of their plan, read by who supports them; what is not shared any more is gone at the next look. */
class Shared extends LitElement {
  static properties = { of: { attribute: false }, signed: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.shared = new Polled(this, `/api/people/${this.of}/care-plan/shared`);
    super.connectedCallback();
  }

  render() {
    const id = `shared-${this.of}`;
    const title = this.signed ? html`What ${isolated(this.signed)} shares with you` : 'What is shared with you';
    return html`<section class="own" aria-labelledby=${id}><h2 id=${id}>${title}</h2>${shown(this.shared, (it) => this.all(it), { missing: notThere })}
      <p><a href="/supporting/${this.of}">What could have been better, and complaints</a></p></section>`;
  }

  /** @param {any} it */
  all(it) {
    return html`<p class="soft">You can read this until ${onDate(it.until)}.</p>
      ${it.sections.map((/** @type {string} */ section) => html`<h3>${shareable[section]?.[0] ?? section}</h3>${this.section(section, it)}`)}`;
  }

  /** @param {string} section @param {any} it */
  section(section, it) {
    if (section === 'goals') return it.goals.length ? html`<ul class="plan">${it.goals.map((/** @type {any} */ goal) => html`<li><p dir="auto">${goal.goal}</p>${goal.achieved ? html`<p class="soft">Reached</p>` : nothing}${facts([['Why it matters', goal.why]])}</li>`)}</ul>` : none;
    if (section === 'journey') return html`<lw-shared-journey .of=${this.of}></lw-shared-journey>`;
    if (section === 'safety-plan') return it.safetyPlan ? steps.map(({ key, title: [theirs] }) => this.step(theirs, it.safetyPlan[key])) : none;
    if (section === 'appointments') return meetings(it.meetings);
    const entries = it.entries.filter((/** @type {any} */ one) => one.section === section);
    return entries.length ? html`<ul class="plan">${entries.map((/** @type {any} */ one) => html`<li>${entry(one)}</li>`)}</ul>` : none;
  }

  /** @param {string} title @param {Item[]} items */
  step(title, items) {
    return html`<h4>${title}</h4>${items.length ? html`<ul class="govuk-list">${items.map(({ text, tel }) => html`<li>${isolated(text)}${tel ? html`, <a href=${telOf(tel)}><span class="number" dir="ltr">${tel}</span></a>` : nothing}</li>`)}</ul>` : none}`;
  }
}

const none = html`<p class="soft">Nothing here yet.</p>`;

/** When it is and no more, as on the page of whose they are. @param {?{startsAt: string, endsAt: string}[]} coming */
const meetings = (coming) => {
  if (!coming) return html`<p class="soft">The meetings cannot be shown just now. Look again later.</p>`;
  return coming.length ? html`<ul class="govuk-list">${coming.map(({ startsAt, endsAt }) => html`<li>${atMoment(startsAt)} to ${atTime(endsAt)}</li>`)}</ul>` : none;
};

/** @param {any} it */
const entry = ({ text, story, strength, coping }) => html`<p dir="auto">${text}</p>${facts([
  ['When', story?.when ?? coping?.when],
  ['What matters most', story?.matters],
  ['An example', strength?.anExample],
  ['What others say', strength?.othersSay],
  ['A gift for others', strength?.gift && wordOf(gifts, strength.gift)],
  ['What kind of thing', coping?.way && wordOf(ways, coping.way)],
  ['Who helps', coping?.whoHelps],
  ['Instead of', coping?.insteadOf],
])}`;

/** @param {[string, unknown][]} rows */
function facts(rows) {
  const there = rows.filter(([, value]) => value);
  return there.length ? html`<dl class="facts">${there.map(([label, value]) => html`<dt>${label}</dt><dd>${isolated(value)}</dd>`)}</dl>` : nothing;
}

customElements.define('lw-shared', Shared);
