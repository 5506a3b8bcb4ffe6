// @ts-check
import { html, LitElement } from 'lit';
import { doing, heed, sayTrouble, sent } from './doing.js';
import { line, lines, tick } from './fields.js';
import { isolated } from '../parts/isolated.js';
import { kept, sendForm } from '../parts/kept-form.js';

/** Who was there in a conversation together, and what they need themselves. */
class Companions extends LitElement {
  static properties = { url: { attribute: false }, companions: { attribute: false }, open: { attribute: false }, again: { attribute: false }, busy: { state: true }, said: { state: true } };

  createRenderRoot = () => this;

  /** @param {SubmitEvent} event */
  add(event) {
    const [form, its] = sent(event);
    const introduction = its.has('own') ? { phone: its.get('phone') || null, mayText: its.has('mayText'), mayCall: its.has('mayCall'), mayEmail: false } : null;
    doing(this, async () => {
      heed(this, await sendForm(form, `${this.url}/companions`, { name: its.get('name'), relation: its.get('relation'), needs: its.get('needs'), introduction }));
      this.again();
    });
  }

  render() {
    return html`<section class="card" aria-labelledby="companions"><h2 id="companions">Who is here</h2>
      ${this.companions.length
        ? html`<ul>${this.companions.map((it) => html`<li><strong>${isolated(it.name)}</strong>${it.relation ? html`, ${isolated(it.relation)}` : ''}${it.needs ? html`<br>“${isolated(it.needs)}”` : ''}${it.introduced ? html`<br><span class="chip">introduced in their own right</span>` : ''}</li>`)}</ul>`
        : html`<p class="soft">Nobody is noted yet.</p>`}
      ${this.open
        ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Add somebody</span></summary>
            <form class="govuk-details__text" ${kept(`${this.url}/companions`)} @submit=${this.add}>
              ${line('their-name', 'name', 'Their name', { required: true })}
              ${line('their-relation', 'relation', 'Who they are to the person')}
              ${lines('their-needs', 'needs', 'What they need themselves', { hint: 'Their own words. If they are introduced, these go with them, and nothing else.' })}
              <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">${tick('own', 'own', 'true', 'They would like an introduction of their own')}</div>
              ${line('their-phone', 'phone', 'Their phone number, for the introduction', { type: 'tel' })}
              <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">${tick('their-text', 'mayText', 'true', 'A text is fine')}${tick('their-call', 'mayCall', 'true', 'A call is fine')}</div>
              ${sayTrouble(this)}
              <button class="govuk-button govuk-button--secondary" type="submit">Add them</button>
            </form></details>`
        : ''}
    </section>`;
  }
}

customElements.define('lw-companions', Companions);
