// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Problem, read, replace } from '../api.js';
import { drafts } from '../drafts.js';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { field, ticks, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { listed } from '../parts/isolated.js';
import { heed } from './heed.js';
import { Keeping } from './keeping.js';
import { areas, named } from './words.js';

/** @typedef {{needAreas: string[], goals: string[], supporters: string[]}} Outcome */
const mostGoals = 3;
/** @type {Outcome} */
const nothingYet = { needAreas: [], goals: [], supporters: [] };
/** @param {unknown[]} values */
const filled = (values) => values.map((value) => String(value).trim()).filter(Boolean);
/** @param {string[]} some @param {string[]} more */
const together = (some, more) => [...new Set([...some, ...more])];
/** @param {Outcome} it */
const plain = ({ needAreas, goals, supporters }) => ({ needAreas, goals, supporters });
const first = 'This must be saved before the conversation is finished.';

/** What a conversation comes to: kept as it is typed, ended with one press, or left open for another day. */
class Finish extends LitElement {
  static properties = { url: { attribute: false }, soFar: { attribute: false }, done: { attribute: false }, left: { state: true }, theirs: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    const url = `${this.url}/outcome`;
    const draft = drafts.read(url);
    this.revision = draft?.revision ?? this.soFar?.revision ?? 0;
    this.value = draft?.value ?? plain(this.soFar ?? nothingYet);
    this.keeping ??= new Keeping(this, {
      url,
      stands: () => ({ value: this.value, revision: this.revision }),
      send: async ({ value }) => (await replace(url, value, `"${this.revision}"`)).data,
      took: ({ revision }) => (this.revision = revision),
      theirs: async () => (this.theirs = (await read(this.url))?.data.soFar),
    });
    super.connectedCallback();
    if (draft) this.keeping.changed();
    else this.keeping.become(this.soFar ? 'saved' : '', this.soFar?.at);
  }

  firstUpdated() {
    this.fill();
  }

  /** The fields are whoever types's; only what one chose between two is put into them. */
  fill() {
    const { needAreas, goals, supporters } = this.value;
    for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll('[name=area]'))) field.checked = needAreas.includes(field.value);
    this.querySelectorAll('[name=goal]').forEach((field, at) => (/** @type {HTMLInputElement} */ (field).value = goals[at] ?? ''));
    /** @type {HTMLTextAreaElement} */ (this.querySelector('[name=supporters]')).value = supporters.join('\n');
  }

  /** @param {FormData} its @returns {Outcome} */
  static written = (its) => ({ needAreas: its.getAll('area').map(String), goals: filled(its.getAll('goal')), supporters: filled(String(its.get('supporters') ?? '').split('\n')) });

  typed() {
    this.value = Finish.written(new FormData(/** @type {HTMLFormElement} */ (this.querySelector('form'))));
    this.keeping.changed();
    this.dispatchEvent(new Event('sat-down', { bubbles: true }));
  }

  /** @param {SubmitEvent} event */
  finish(event) {
    const work = async (/** @type {unknown} */ _, /** @type {HTMLFormElement} */ form) => {
      if (!(await this.allSaved())) throw new Error('Something on this page is not saved yet, so the conversation is still open.');
      heed(this, await this.complete(Finish.written(new FormData(form))));
      this.keeping.over();
    };
    return this.doing.form(event, work, { done: 'This conversation is finished.', again: this.done, focus: () => document.querySelector('main h1') });
  }

  /** What a colleague saved in the last moment is shown, not written over. @param {Outcome} outcome */
  async complete(outcome) {
    try {
      return await sendOnce(`${this.url}/complete`, { ...outcome, revision: this.revision });
    } catch (refused) {
      if (refused instanceof Problem && refused.status === 412) this.theirs = (await read(this.url))?.data.soFar;
      throw refused;
    }
  }

  /** Nothing typed is left behind: the first of what is not saved says so and has the focus. */
  async allSaved() {
    const parts = /** @type {(LitElement & {keeping: Keeping})[]} */ ([...document.querySelectorAll('lw-piece, lw-finish')]);
    const saved = await Promise.all(parts.map(({ keeping }) => keeping.settled()));
    const left = parts.find((_, at) => !saved[at]);
    if (!left) return true;
    left.keeping.stop(first);
    await left.updateComplete;
    /** @type {?HTMLElement} */ (left.querySelector(left.keeping.torn ? '.notice button' : 'textarea, input'))?.focus();
    return false;
  }

  async leaveOpen() {
    if (await this.doing.send(`${this.url}/leave-open`, {}, { done: 'It stays open.', focus: false })) this.left = true;
  }

  /** @param {Outcome} value */
  choose(value) {
    this.revision = this.theirs.revision;
    this.theirs = undefined;
    this.value = value;
    this.fill();
    /** @type {?HTMLElement} */ (this.querySelector('#goal-1'))?.focus();
    this.keeping.chosen();
  }

  render() {
    return html`<form class="card" novalidate @input=${this.typed} @submit=${this.finish}>
      <div class="ask-line"><h2>What we agreed</h2><p class="saved ${this.keeping.state}" id="outcome-state" role="status">${this.keeping.says()}</p></div>
      ${ticks('area', 'What would they like help with?', areas)}
      ${[1, 2, 3].map((n) => field('goal', n === 1 ? 'A goal, in their words' : `Goal ${n}, if there is one`, { id: `goal-${n}`, most: lengths.OutcomeRequest.goals }))}
      ${words('supporters', 'Who supports them', { hint: 'One per line.' })}
      ${this.keeping.wrong ? html`<div class="notice" role="alert"><p>${this.keeping.wrong}</p></div>` : nothing}
      ${this.theirs ? this.both() : nothing}
      ${this.doing.notice()}
      ${this.left ? html`<div class="notice"><p>It stays open, and finishing it is on your list.</p></div>` : ''}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Finish this conversation</button>
        <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.leaveOpen}>Carry on another day</button></p>
      <p class="soft small">What was said goes into their plan as a proposal. No one will ask again.</p>
    </form>`;
  }

  both() {
    const [theirs, mine] = [plain(this.theirs), this.value];
    const all = { needAreas: together(theirs.needAreas, mine.needAreas), goals: together(theirs.goals, mine.goals), supporters: together(theirs.supporters, mine.supporters) };
    return html`<div class="notice" role="alert">
      <h3>Someone else has changed this</h3>
      <p>Both are safe. Which should we keep?</p>
      <div class="two"><section aria-label="Your outcome"><h4>Yours</h4>${shown(mine)}</section><section aria-label="Their outcome"><h4>Theirs</h4>${shown(theirs)}</section></div>
      <p class="buttons">${all.goals.length > mostGoals ? nothing : html`<button class="govuk-button" type="button" @click=${() => this.choose(all)}>Keep both</button>`}
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.choose(mine)}>Keep yours</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.choose(theirs)}>Keep theirs</button></p></div>`;
  }
}

/** @param {Outcome} it */
const shown = ({ needAreas, goals, supporters }) => html`<ul>
  <li>${needAreas.map((area) => named(areas, area)).join(', ') || 'No help for now'}</li>
  <li>${listed(goals, '; ') ?? 'No goal yet'}</li>
  <li>${listed(supporters) ?? 'No one named'}</li></ul>`;

customElements.define('lw-finish', Finish);
