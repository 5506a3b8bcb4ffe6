// @ts-check
import { html, LitElement } from 'lit';
import { Doing } from '../kit/doing.js';
import { words } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { lengths } from '../kit/lengths.js';
import { later } from '../kit/later.js';

/** A match that was wrong: a lead takes it back, once they have read what follows. */
class TakeBack extends LitElement {
  static properties = { of: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  get url() {
    return `/api/introductions/${this.of}/match/take-back`;
  }

  /** @param {SubmitEvent} event */
  back(event) {
    return this.doing.form(event, (its, form) => sendForm(form, this.url, its), { done: 'Taken back.', again: this.again });
  }

  render() {
    return later('It was not them', html`${this.doing.notice()}
      <p>The introduction goes back to the waiting list, and someone will be in touch today or tomorrow. What it said is removed from the record, the plan and the journey. Contact wishes that came with it are undone, unless someone has changed or confirmed them since. We still record who has read it.</p>
      <form novalidate ${kept(this.url)} @submit=${this.back}>${words('reason', 'Why was it not them?', { id: `reason-${this.of}`, most: lengths.TakeBackRequest.reason })}
        <p class="buttons"><button class="govuk-button govuk-button--warning" type="submit" aria-disabled=${this.doing.waits}>Undo this match</button></p></form>`);
  }
}

customElements.define('lw-take-back', TakeBack);
