// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing, typed } from '../doing.js';
import { field } from '../parts/fields.js';

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
    const { reference = '' } = typed(event);
    const answer = await this.doing.send('/api/introductions/status', { reference });
    this.next = answer?.next;
  }

  render() {
    return html`<h1>Check how things are going</h1>
      <p class="govuk-body-l">Enter the reference you were given, in capital or small letters.</p>
      <form class="card" @submit=${this.ask}>
        ${field('reference', 'Reference', { hint: 'Eight letters and numbers, for example K7MR-4T2X', most: 20, required: true })}
        ${this.doing.notice()}
        <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Check</button></p>
      </form>
      <div role="status">${this.next ? html`<section class="card rise" aria-label="Answer">${this.next.map((line) => html`<p>${line}</p>`)}</section>` : nothing}</div>`;
  }
}

customElements.define('lw-status', Status);
