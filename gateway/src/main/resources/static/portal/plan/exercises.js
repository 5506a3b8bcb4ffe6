// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Doing } from '../kit/doing.js';
import { exercises } from './exercise-words.js';
import { ways, wordOf } from './section-words.js';

/** @typedef {import('./exercise-words.js').Exercise} Exercise */

/**
 * Ten exercises to learn. Nothing is asked for and nothing kept while somebody does one, so they work where the network
 * is gone. `there`: the words of what stands in the plan, so that nothing is put there twice.
 */
class Exercises extends LitElement {
  static properties = { of: { attribute: false }, own: { type: Boolean }, there: { attribute: false }, again: { attribute: false }, moving: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    /** @type {string[]} */
    this.put = [];
  }

  render() {
    return html`${this.doing.notice()}<ul class="exercises">${repeat(exercises, ({ id }) => id, (it) => html`<li>${this.exercise(it)}</li>`)}</ul>`;
  }

  /** One is open at a time. @param {Exercise} it */
  exercise(it) {
    return html`<details class="govuk-details exercise" name="exercise">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${it.title}</span></summary>
      <div class="govuk-details__text">
        <p class="soft">${it.helps}. ${it.way === 'other' ? 'About' : html`${wordOf(ways, it.way)}, about`} ${it.takes}.</p>
        <ol>${it.steps.map((step) => html`<li>${step}</li>`)}</ol>
        ${it.pace ? this.pace(it) : nothing}
        <p class="soft small">If it makes you feel worse, stop and look around. You did nothing wrong.</p>
        ${this.inPlan(it)}
      </div></details>`;
  }

  /** Not there for whoever wants no motion; still until it is pressed. @param {Exercise} it */
  pace(it) {
    const on = this.moving === it.id;
    return html`<div class="pace unprinted"><svg class=${on ? `${it.pace} moves` : it.pace} viewBox="0 0 120 120" aria-hidden="true" focusable="false"><circle class="pace-edge" cx="60" cy="60" r="56"></circle><circle class="pace-breath" cx="60" cy="60" r="52"></circle></svg>
      <button class="govuk-button govuk-button--secondary" type="button" aria-pressed=${on} @click=${() => (this.moving = on ? undefined : it.id)}>Breathe with a circle</button></div>`;
  }

  /** @param {Exercise} it */
  inPlan(it) {
    if (this.put.includes(it.id) || this.there?.includes(wordsOf(it))) return html`<p class="unprinted" id="put-${it.id}"><strong>${this.own ? 'This is in my plan.' : 'This is in the plan.'}</strong></p>`;
    return html`<p class="buttons unprinted"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.add(it)}>${this.own ? 'Put this into my plan' : 'Put this into the plan'}</button></p>
      <p class="soft small unprinted">${this.own ? 'My team can see it there. I can change that.' : 'It waits for them to agree.'}</p>`;
  }

  /** @param {Exercise} it */
  add(it) {
    const entry = { section: 'coping', text: wordsOf(it), coping: { when: it.helps, way: it.way } };
    const again = () => {
      this.put = [...this.put, it.id];
      this.requestUpdate();
      return this.again?.();
    };
    this.doing.send(`/api/people/${this.of}/care-plan/entries`, this.own ? { entry, shownTo: 'team' } : { entry }, { intention: `exercise ${this.of} ${it.id}`, done: this.own ? 'Added to my plan.' : 'Added to the plan.', again, focus: `#put-${it.id}` });
  }
}

/** As it stands in a plan, where nobody has the exercise before them. @param {Exercise} it */
const wordsOf = ({ title, steps }) => `${title}: ${steps.join(' ')}`;

customElements.define('lw-exercises', Exercises);
