// @ts-check
import { html, LitElement } from 'lit';
import { kept, sendForm } from '../parts/kept-form.js';
import { doing, sayTrouble, sent } from '../talk/doing.js';
import { lines } from '../talk/fields.js';

/** Puts somebody on the team's agenda. */
class Thought extends LitElement {
  static properties = { of: { attribute: false }, busy: { state: true }, said: { state: true }, put: { state: true } };

  createRenderRoot = () => this;

  /** @param {SubmitEvent} event */
  think(event) {
    const [form, its] = sent(event);
    doing(this, async () => {
      await sendForm(form, '/api/huddles/agenda', { person: this.of, why: its.get('why') });
      this.put = true;
    });
  }

  render() {
    return html`<section class="card" aria-labelledby="thought"><h2 id="thought">Discuss at a huddle</h2>
      <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Add to the next huddle</span></summary>
        <form class="govuk-details__text" ${kept(`thought ${this.of}`)} @submit=${this.think}>${lines('why', 'why', 'Why, in a few words', { required: true })}${sayTrouble(this)}
          <button class="govuk-button govuk-button--secondary" type="submit">Add them</button></form></details>
      ${this.put ? html`<p class="saved" role="status">Added to the next huddle.</p>` : ''}</section>`;
  }
}

customElements.define('lw-thought', Thought);
