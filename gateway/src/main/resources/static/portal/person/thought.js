// @ts-check
import { html, LitElement } from 'lit';
import { Doing } from '../kit/doing.js';
import { words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { later } from '../kit/later.js';
import { kept, sendForm } from '../kit/kept.js';

/** Puts somebody on the team's agenda. */
class Thought extends LitElement {
  static properties = { of: { attribute: false }, put: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  think(event) {
    const again = () => (this.put = true);
    return this.doing.form(event, ({ why }, form) => sendForm(form, '/api/huddles/agenda', { person: this.of, why }), { done: 'Added to the next huddle.', again });
  }

  render() {
    return html`<section class="card" aria-labelledby="thought"><h2 id="thought">Discuss at a huddle</h2>
      ${later('Add to the next huddle', html`<form novalidate ${kept(`thought ${this.of}`)} @submit=${this.think}>${words('why', 'Why, in a few words', { required: true, most: lengths.AgendaThoughtRequest.why })}${this.doing.notice()}
          <button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Add them</button></form>`)}
      ${this.put ? html`<p class="saved">Added to the next huddle.</p>` : ''}</section>`;
  }
}

customElements.define('lw-thought', Thought);
