// @ts-check
import { html, LitElement } from 'lit';
import { onDay } from '../dates.js';
import { doing, heed, sayTrouble, sent, today } from './doing.js';
import { choice, day, line, ticks } from './fields.js';
import { company, named, places } from './words.js';
import { isolated } from '../parts/isolated.js';
import { kept, sendForm } from '../parts/kept-form.js';

/** When, where and with whom people sat together. */
class Sittings extends LitElement {
  static properties = { url: { attribute: false }, sittings: { attribute: false }, open: { attribute: false }, again: { attribute: false }, busy: { state: true }, said: { state: true } };

  createRenderRoot = () => this;

  /** @param {SubmitEvent} event */
  add(event) {
    const [form, its] = sent(event);
    doing(this, async () => {
      heed(this, await sendForm(form, `${this.url}/sittings`, { on: its.get('on'), where: its.get('where'), with: its.getAll('with'), who: its.get('who') || null }));
      this.again();
    });
  }

  render() {
    return html`<section class="card" aria-labelledby="sittings"><h2 id="sittings">When you talked</h2>
      ${this.sittings.length
        ? html`<ul>${this.sittings.map((it) => html`<li>${onDay(it.on)}, ${named(places, it.where).toLowerCase()}${it.with.length ? `, with ${it.with.map((who) => named(company, who).toLowerCase()).join(', ')}` : ''}${it.who ? html` (${isolated(it.who)})` : ''}</li>`)}</ul>`
        : html`<p class="soft">Not recorded yet. Take as many sessions as you need.</p>`}
      ${this.open
        ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Record when you talked</span></summary>
            <form class="govuk-details__text" ${kept(`${this.url}/sittings`)} @submit=${this.add}>
              ${day('sat-on', 'on', 'Which day', { value: today(), max: today() })}
              ${choice('sat-where', 'where', 'Where', places)}
              ${ticks('Who else was there', 'with', company)}
              ${line('sat-who', 'who', 'Their names, if you like')}
              ${sayTrouble(this)}
              <button class="govuk-button govuk-button--secondary" type="submit">Save this</button>
            </form></details>`
        : ''}
    </section>`;
  }
}

customElements.define('lw-sittings', Sittings);
