// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Problem } from '../api.js';
import { atMoment, onDay } from '../dates.js';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { heading } from '../kit/heading.js';
import { later } from '../kit/later.js';
import { Polled } from '../polled.js';
import { goTo } from '../router.js';
import { contactFacts } from '../parts/contact.js';
import { reasons } from '../parts/first-contact.js';
import '../parts/came-twice.js';
import { askFirst } from '../parts/heard.js';
import '../parts/known-already.js';
import '../parts/quick-tries.js';
import '../parts/who-sees.js';
import '../parts/take-back.js';
import { mayOpen } from '../roles.js';
import { named, shown } from '../kit/states.js';
import { veryYoung } from '../parts/very-young.js';
import { by, chips, tried } from '../parts/waiting-row.js';
import { asOptions, teamOf } from '../parts/workers.js';
import { isolated } from '../parts/isolated.js';

/** One introduction, whole: how to reach them safely, what was said, whether we have met, and the welcome. */
class IntroductionPage extends LitElement {
  static properties = { of: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/introductions/${this.of}`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** Reading changes nothing, so that somebody looks is said of its own. */
  updated() {
    if (!this.polled.data?.ringing || this.looked) return;
    this.looked = true;
    sendOnce(`${this.url}/open`, {}).catch(() => (this.looked = false));
  }

  /** @param {boolean} talk whether a conversation begins at once */
  async welcome(talk) {
    const leadWorker = /** @type {?HTMLSelectElement} */ (this.querySelector('#leadWorker'))?.value;
    const done = await this.doing.send(`${this.url}/welcome`, leadWorker ? { leadWorker } : {});
    if (done) return goTo(`/people/${done.person}${talk ? await begun(done.person) : ''}`, { replace: true });
    if (this.doing.trouble instanceof Problem && this.doing.trouble.code?.startsWith('already-')) this.polled.now();
  }

  render() {
    const it = this.polled.data;
    return html`${heading(named(this.polled, ({ name }) => name || 'Someone new'), { back: ['/waiting', 'Back to who is waiting'], facts: it ? facts(it) : [] })}
      ${shown(this.polled, (it) => this.whole(it))}`;
  }

  /** Who it is and how they are reached safely stand first, then what they told us; what is needed less is folded. @param {import('../types.js').Introduction} it */
  whole(it) {
    const open = !['welcomed', 'matched'].includes(it.state);
    const waits = it.state === 'waiting';
    return html`<p class="ways">${chips(it)} ${it.reach?.restricted ? html`<span class="chip late">Only named workers</span>` : nothing}</p>
      ${open ? this.begin(it, waits) : this.ended(it)}
      ${this.doing.notice()}
      ${it.under ? veryYoung(it.under) : nothing}
      ${waits || !open ? nothing : anotherWay(it)}
      ${it.safeWay === false ? html`<div class="notice"><p><strong>There is no safe way to reach them.</strong> Do not try the number or the address. ${it.by === 'self' ? 'They were asked to ring us, or to come.' : 'Ask the person who introduced them for a safe way.'}</p></div>` : nothing}
      ${it.by === 'self' ? nothing : askFirst(it.theyKnow)}
      ${it.takenBack && open ? html`<div class="notice"><p>They were mistaken for someone else on ${onDay(it.takenBack.at)}. ${isolated(it.takenBack.byName)} put this right: <q dir="auto">${it.takenBack.reason}</q></p></div>` : nothing}
      <div class="two rise">
        <section class="card" aria-labelledby="reach"><h2 id="reach">How to reach them safely</h2>
          <dl class="facts">${contactFacts(it.contact, waits ? html`<lw-quick-tries .of=${this.url} .contact=${it.contact} .again=${this.polled.now}></lw-quick-tries>` : nothing)}
            ${it.language || it.interpreter ? html`<dt>Language</dt><dd>${it.language ? html`${isolated(it.language)}${it.interpreter ? ', with an interpreter' : ''}` : 'An interpreter helps'}</dd>` : nothing}
            ${it.communicationNeeds ? html`<dt>What makes it easier</dt><dd>${it.communicationNeeds}</dd>` : nothing}
          </dl></section>
        <section class="card" aria-labelledby="brought"><h2 id="brought">What brought them here</h2><blockquote class="words" dir="auto">${it.broughtBy}</blockquote>
          <p class="soft small">Told us on ${atMoment(it.receivedAt)}. This goes into their plan, so no one has to ask again.</p></section>
      </div>
      ${open ? this.more(it, waits) : nothing}`;
  }

  /** What is done at once. @param {import('../types.js').Introduction} it @param {boolean} waits */
  begin(it, waits) {
    return html`<div class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.welcome(true)}>Welcome and start talking</button>
      ${waits ? html`<lw-on-it .of=${it.id} .who=${it} .me=${this.me} .again=${this.polled.now} .whole=${true}></lw-on-it>` : nothing}</div>`;
  }

  /** @param {import('../types.js').Introduction} it */
  ended(it) {
    return html`<div class="notice"><p>${it.state === 'welcomed' ? 'Already welcomed.' : 'We already know them.'} <a href="/people/${it.person}">Open their page</a></p></div>
      ${it.state === 'matched' && mayOpen(this.me, ['lead']) ? html`<lw-take-back .of=${this.of} .again=${this.polled.now}></lw-take-back>` : nothing}`;
  }

  /** @param {import('../types.js').Introduction} it @param {boolean} waits */
  more(it, waits) {
    return html`<lw-known-already .of=${this.url}></lw-known-already>
      <lw-came-twice .it=${it}></lw-came-twice>
      ${waits ? html`<lw-first-contact .of=${this.url} .it=${it} .again=${this.polled.now}></lw-first-contact>` : nothing}
      <section class="card unprinted" aria-labelledby="more"><h2 id="more">More</h2>
        ${it.by === 'self' ? nothing : html`<lw-heard .of=${this.url} .it=${it} .again=${this.polled.now}></lw-heard>`}
        <lw-who-sees .of=${this.url} .it=${it} .me=${this.me} .again=${this.polled.now}></lw-who-sees>
        ${later('They would rather have someone else as their lead worker', this.team ? shown(this.team, leads) : nothing, () => this.lookFor(it.place))}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.welcome(false)}>Welcome ${isolated(it.name || 'them')}</button></p>
        <p class="soft small">Whoever welcomes them is their lead worker, unless they would rather have someone else. Their plan opens straight away.</p></section>`;
  }

  /** @param {string} place */
  lookFor(place) {
    this.team ??= teamOf(this, place);
    this.requestUpdate();
  }
}

/** @param {{workers: import('../types.js').Worker[]}} team */
const leads = (team) => select('leadWorker', 'Who will be their lead worker?', [['', 'Me'], ...asOptions(team)]);

/** @param {import('../types.js').Introduction} it */
const facts = (it) => [
  it.safeWay === false || it.theyKnow === 'said-no' ? 'Nothing was promised' : html`Contact promised by ${onDay(it.contactBy)}`,
  tried(it.attempts),
  by[it.by],
  it.reference && html`Reference ${it.reference}`,
];

/** @param {import('../types.js').Introduction} it */
const anotherWay = ({ signpostedFor, anotherWay: it }) => html`<div class="notice" data-another-way><p><strong>They were shown another way${it?.where ? html`: ${isolated(it.where)}` : nothing}.</strong>
  ${reasons.find(([code]) => code === signpostedFor)?.[1] ?? nothing}</p>
  ${it ? html`<p class="soft small">${atMoment(it.at)} · ${isolated(it.byName)}</p>` : nothing}
  <p>You can welcome them whenever they come back.</p></div>`;

/** The way to the conversation that begins; to their page alone, where it does not: they are welcome by then. @param {string} person @returns {Promise<string>} */
const begun = (person) =>
  sendOnce(`/api/people/${person}/conversations`, { kind: 'initial' }).then(
    ({ id }) => `/conversations/${id}`,
    () => '',
  );

customElements.define('lw-introduction', IntroductionPage);
