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
      <p>The introduction waits again, and somebody is in touch today or tomorrow. Its words leave the record, the plan and the journey they went to; contact wishes that came with it go back, unless somebody changed them since or heard from them how it is. Who has read it stays written down.</p>
      <form @submit=${this.back}>${area('reason', 'Why was it not them?')}
        <p class="buttons"><button class="govuk-button govuk-button--warning" type="submit" aria-disabled=${this.doing.waits}>Take it back</button></p></form>`);
  }
}

customElements.define('lw-take-back', TakeBack);
