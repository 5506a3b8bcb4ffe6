// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Polled } from '../polled.js';
import { nameOf } from '../parts/place-names.js';
import { calm, shown } from '../parts/states.js';
import { isolated } from '../parts/isolated.js';

const parts = {
  people: 'who they are and how to reach them',
  introductions: 'the waiting list, or what was said at first contact',
  words: 'what was said at first contact, added to the plan',
  'care-plan': 'the plan',
  journey: 'the journey so far',
  'seen-by': 'who has seen this record',
  'break-glass': 'the list of emergency access',
  introduction: 'the introduction',
  person: 'who they are and how to reach them',
  plan: 'the plan',
  entry: 'something in the plan',
  conversation: 'a conversation',
  conversations: 'a conversation',
  pieces: 'a conversation',
  glass: 'the record through emergency access, with a reason',
  concerns: 'a safety concern that you were told about',
  account: 'who can sign in',
  accounts: 'who can sign in',
  concern: 'a safety concern that you were told about',
};

/** What is told as it happened, and not as something read. @type {Record<string, string>} */
const acts = {
  'renew-code': 'asked for a new code to sign in with',
  'confirm-login': 'confirmed a login or a new code for it',
  disable: 'ended a login',
  'first-sign-in': 'signed in for the first time with a code that someone else made',
  'is-me': 'said that this is their own record',
};

const roles = { person: 'someone who can sign in to this record', worker: 'a worker', lead: 'a team lead', 'privacy-officer': 'the privacy officer', partner: 'a partner organisation', supporter: 'a supporter', group: 'a community group', operator: 'an operator' };

/** Who has seen somebody's record, for the person and for who looks after privacy. */
class SeenPage extends LitElement {
  static properties = { of: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.seen = new Polled(this, `/api/people/${this.of}/seen-by`, { whole: true });
    super.connectedCallback();
  }

  render() {
    const own = this.me.personId === this.of;
    return html`<h1>${own ? 'Who has seen your record' : 'Who has seen this record'}</h1>
      <p class="govuk-body-l">Each time someone opens ${own ? 'your record' : 'it'}, we write it down before they see it. The latest are first.</p>
      ${shown(this.seen, (it) => this.list(it))}`;
  }

  /** @param {{sights: Sight[], silent: string[]}} it */
  list({ sights, silent }) {
    const people = sights.filter((sight) => sight.role !== 'service');
    const ourselves = sights.filter((sight) => sight.role === 'service');
    return html`${silent.length ? html`<div class="notice" role="status"><p>We could not load all of this, so there may be more. Please look again later.</p></div>` : nothing}
      ${people.length ? html`<ol class="timeline">${people.map(line)}</ol>` : calm('No one yet', 'No one but you has opened this.')}
      ${ourselves.length ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What our own systems did (${ourselves.length})</span></summary>
        <div class="govuk-details__text"><p>Our systems pass on what was said, so that no one has to ask again.</p><ol class="timeline">${ourselves.map(line)}</ol></div></details>` : nothing}
      <p class="soft">Does something look wrong? Tell any worker, or ask for the privacy officer. You do not need to give a reason.</p>`;
  }
}

/** @typedef {{who: string, name: ?string, role: string, places: string[], part: string, changed: boolean, first: string, last: string, times: number}} Sight */

/** @param {Sight} it */
function line(it) {
  const role = it.role === 'service' ? 'One of our systems' : `${roles[it.role] ?? 'someone'}${it.places.length ? ` in ${it.places.map(nameOf).join(', ')}` : ''}`;
  const who = it.name ? html`<strong>${isolated(it.name)}</strong>, ${role}` : html`<strong>${role.charAt(0).toUpperCase()}${role.slice(1)}</strong>`;
  const what = it.part === 'glass' ? 'opened' : it.changed ? 'changed' : 'read';
  return html`<li><p>${who} ${acts[it.part] ?? `${what} ${parts[it.part] ?? 'part of the record'}`}</p>
    <p class="soft small">${atMoment(it.first)}${it.times > 1 ? `, ${it.times} times` : ''}${it.last === it.first ? '' : ` until ${atMoment(it.last)}`}</p></li>`;
}

customElements.define('lw-seen', SeenPage);
