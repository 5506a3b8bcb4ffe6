// @ts-check
import { html, LitElement, nothing } from 'lit';
import { sendOnce } from '../intentions.js';
import { Doing } from '../kit/doing.js';
import { field } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';

/** How things stand, for whoever holds a reference; the same answer for one that is wrong. */
class Status extends LitElement {
  static properties = { next: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  async ask(event) {
    const answer = await this.doing.form(event, ({ reference }) => sendOnce('/api/introductions/status', { reference }));
    this.next = answer?.next;
  }

  render() {
    return html`<h1>Check how things are going</h1>
      <p class="govuk-body-l">Enter the reference you were given, in capital or small letters.</p>
      <form class="card" novalidate @submit=${this.ask}>
        ${field('reference', 'Reference', { hint: 'Eight letters and numbers, for example K7MR-4T2X', most: lengths.StatusRequest.reference, required: true })}
        ${this.doing.notice()}
        <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Check</button></p>
      </form>
      <div role="status">${this.next ? html`<section class="card rise" aria-label="Answer">${this.next.map((line) => html`<p>${line}</p>`)}</section>` : nothing}</div>`;
  }
}

customElements.define('lw-status', Status);
