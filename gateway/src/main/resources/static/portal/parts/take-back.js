// @ts-check
import { html, LitElement } from 'lit';
import { Doing, typed } from '../doing.js';
import { area, later } from './fields.js';

/** A match that was wrong: a lead takes it back, once they have read what follows. */
class TakeBack extends LitElement {
  static properties = { of: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  async back(event) {
    if (await this.doing.send(`/api/introductions/${this.of}/match/take-back`, typed(event))) this.again();
  }

  render() {
    return later('It was not them', html`${this.doing.notice()}
      <p>The introduction goes back to the waiting list, and someone will be in touch today or tomorrow. What it said is removed from the record, the plan and the journey. Contact wishes that came with it are undone, unless someone has changed or confirmed them since. We still record who has read it.</p>
      <form @submit=${this.back}>${area('reason', 'Why was it not them?')}
        <p class="buttons"><button class="govuk-button govuk-button--warning" type="submit" aria-disabled=${this.doing.waits}>Undo this match</button></p></form>`);
  }
}

customElements.define('lw-take-back', TakeBack);
