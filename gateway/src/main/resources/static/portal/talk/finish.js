// @ts-check
import { html, LitElement } from 'lit';
import { sendOnce } from '../intentions.js';
import { kept, sendForm } from '../parts/kept-form.js';
import { doing, heed, sayTrouble, sent } from './doing.js';
import { line, lines, ticks } from './fields.js';
import { areas } from './words.js';

const filled = (values) => values.map((value) => String(value).trim()).filter(Boolean);

/** Ends a conversation with what it came to, or leaves it open for another day. */
class Finish extends LitElement {
  static properties = { url: { attribute: false }, done: { attribute: false }, busy: { state: true }, said: { state: true }, left: { state: true } };

  createRenderRoot = () => this;

  /** @param {SubmitEvent} event */
  finish(event) {
    const [form, its] = sent(event);
    doing(this, async () => {
      const body = { needAreas: its.getAll('area'), goals: filled(its.getAll('goal')), supporters: filled(String(its.get('supporters') ?? '').split('\n')) };
      heed(this, await sendForm(form, `${this.url}/complete`, body));
      this.done();
    });
  }

  leaveOpen() {
    doing(this, async () => {
      await sendOnce(`${this.url}/leave-open`, {});
      this.left = true;
    });
  }

  render() {
    return html`<form class="card" ${kept(`${this.url}/complete`)} @submit=${this.finish}>
      <h2>What we agreed</h2>
      ${ticks('What would they like help with?', 'area', areas)}
      ${[1, 2, 3].map((n) => line(`goal-${n}`, 'goal', n === 1 ? 'A goal, in their words' : `Goal ${n}, if there is one`))}
      ${lines('supporters', 'supporters', 'Who supports them', { hint: 'One per line.' })}
      ${sayTrouble(this)}
      ${this.left ? html`<div class="notice" role="status"><p>It stays open, and finishing it is on your list.</p></div>` : ''}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.busy ? 'true' : 'false'}>Finish this conversation</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${this.leaveOpen}>Carry on another day</button></p>
      <p class="soft small">What was said goes into their plan as a proposal. No one will ask again.</p>
    </form>`;
  }
}

customElements.define('lw-finish', Finish);
