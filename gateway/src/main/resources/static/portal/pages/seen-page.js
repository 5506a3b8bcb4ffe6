// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Polled } from '../polled.js';
import { nameOf } from '../parts/place-names.js';
import { calm, shown } from '../parts/states.js';
import { isolated } from '../parts/isolated.js';

const parts = {
  people: 'who they are and how to reach them',
  introductions: 'the list of who is waiting, or what was said on arriving',
  words: 'what was said on arriving, carried into the plan',
  'care-plan': 'the plan',
  journey: 'the way so far',
  'seen-by': 'who has seen this record',
  'break-glass': 'the list of records opened from outside',
  introduction: 'the introduction',
  person: 'who they are and how to reach them',
  plan: 'the plan',
  entry: 'something in the plan',
  conversation: 'a conversation',
  conversations: 'a conversation',
  pieces: 'a conversation',
  glass: 'the record, from outside, with a reason',
  concerns: 'a worry about safety that you were told of',
  account: 'who can sign in',
  accounts: 'who can sign in',
  concern: 'a worry about safety that you were told of',
};

/** What is told as it happened, and not as something read. @type {Record<string, string>} */
const acts = {
  'renew-code': 'asked for a new code to sign in with',
  'confirm-login': 'confirmed a login or a new code for it',
  disable: 'ended a login',
  'first-sign-in': 'signed in for the first time with a code that somebody else made',
  'is-me': 'said that this is their own record',
};

const roles = { person: 'somebody with a login to this record', worker: 'a worker', lead: 'a team lead', 'privacy-officer': 'the privacy officer', partner: 'a partner organisation', supporter: 'a supporter', group: 'a community group', operator: 'an operator' };

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
      <p class="govuk-body-l">Every time somebody opens ${own ? 'your record' : 'it'}, it is written down before they see it. The latest come first.</p>
      ${shown(this.seen, (it) => this.list(it))}`;
  }

  /** @param {{sights: Sight[], silent: string[]}} it */
  list({ sights, silent }) {
    const people = sights.filter((sight) => sight.role !== 'service');
    const ourselves = sights.filter((sight) => sight.role === 'service');
    return html`${silent.length ? html`<div class="notice" role="status"><p>Not all of it could be gathered just now, so there may be more. Please look again later.</p></div>` : nothing}
      ${people.length ? html`<ol class="timeline">${people.map(line)}</ol>` : calm('Nobody yet', 'Nobody but you has opened this.')}
      ${ourselves.length ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What our own systems did (${ourselves.length})</span></summary>
        <div class="govuk-details__text"><p>Our systems pass on what was said once, so that nobody has to ask again.</p><ol class="timeline">${ourselves.map(line)}</ol></div></details>` : nothing}
      <p class="soft">Does something look wrong? Tell any worker, or ask for the privacy officer. You do not need to give a reason.</p>`;
  }
}

/** @typedef {{who: string, name: ?string, role: string, places: string[], part: string, changed: boolean, first: string, last: string, times: number}} Sight */

/** @param {Sight} it */
function line(it) {
  const role = it.role === 'service' ? 'One of our systems' : `${roles[it.role] ?? 'somebody'}${it.places.length ? ` of ${it.places.map(nameOf).join(', ')}` : ''}`;
  const who = it.name ? html`<strong>${isolated(it.name)}</strong>, ${role}` : html`<strong>${role.charAt(0).toUpperCase()}${role.slice(1)}</strong>`;
  const what = it.part === 'glass' ? 'opened' : it.changed ? 'changed' : 'read';
  return html`<li><p>${who} ${acts[it.part] ?? `${what} ${parts[it.part] ?? 'part of the record'}`}</p>
    <p class="soft small">${atMoment(it.first)}${it.times > 1 ? `, ${it.times} times` : ''}${it.last === it.first ? '' : ` until ${atMoment(it.last)}`}</p></li>`;
}

customElements.define('lw-seen', SeenPage);
