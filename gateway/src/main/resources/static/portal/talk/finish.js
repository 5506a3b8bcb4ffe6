// @ts-check
import { html, LitElement } from 'lit';
import { Doing } from '../kit/doing.js';
import { field, ticks, words } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { lengths } from '../kit/lengths.js';
import { kept, sendForm } from '../parts/kept-form.js';
import { heed } from './heed.js';
import { areas } from './words.js';

/** Ends a conversation with what it came to, or leaves it open for another day. */
class Finish extends LitElement {
  static properties = { url: { attribute: false }, done: { attribute: false }, left: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  finish(event) {
    const work = async (/** @type {Record<string, string>} */ { supporters = '' }, /** @type {HTMLFormElement} */ form) => {
      const named = supporters.split('\n').map((line) => line.trim()).filter(Boolean);
      heed(this, await sendForm(form, `${this.url}/complete`, { needAreas: several(form, 'area'), goals: several(form, 'goal'), supporters: named }));
    };
    return this.doing.form(event, work, { done: 'This conversation is finished.', again: this.done, focus: () => document.querySelector('main h1') });
  }

  async leaveOpen() {
    if (await this.doing.send(`${this.url}/leave-open`, {}, { done: 'It stays open.', focus: false })) this.left = true;
  }

  render() {
    return html`<form class="card" novalidate ${kept(`${this.url}/complete`)} @submit=${this.finish}>
      <h2>What we agreed</h2>
      ${ticks('area', 'What would they like help with?', areas)}
      ${[1, 2, 3].map((n) => field('goal', n === 1 ? 'A goal, in their words' : `Goal ${n}, if there is one`, { id: `goal-${n}`, most: lengths.OutcomeRequest.goals }))}
      ${words('supporters', 'Who supports them', { hint: 'One per line.' })}
      ${this.doing.notice()}
      ${this.left ? html`<div class="notice"><p>It stays open, and finishing it is on your list.</p></div>` : ''}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Finish this conversation</button>
        <button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.leaveOpen}>Carry on another day</button></p>
      <p class="soft small">What was said goes into their plan as a proposal. No one will ask again.</p>
    </form>`;
  }
}

customElements.define('lw-finish', Finish);
