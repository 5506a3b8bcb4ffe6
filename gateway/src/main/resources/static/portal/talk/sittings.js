// @ts-check
import { html, LitElement } from 'lit';
import { onDay, today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date, field, select, ticks } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { lengths } from '../kit/lengths.js';
import { later } from '../kit/later.js';
import { heed } from './heed.js';
import { company, named, places } from './words.js';
import { isolated } from '../parts/isolated.js';
import { kept, sendForm } from '../parts/kept-form.js';

/** When, where and with whom people sat together. */
class Sittings extends LitElement {
  static properties = { url: { attribute: false }, sittings: { attribute: false }, open: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event */
  add(event) {
    const work = async (/** @type {Record<string, string>} */ { on, where, who }, /** @type {HTMLFormElement} */ form) =>
      heed(this, await sendForm(form, `${this.url}/sittings`, { on, where, with: several(form, 'with'), who: who ?? null }));
    return this.doing.form(event, work, { done: 'Saved.', again: this.again });
  }

  render() {
    return html`<section class="card" aria-labelledby="sittings"><h2 id="sittings">When you talked</h2>
      ${this.sittings.length
        ? html`<ul>${this.sittings.map((it) => html`<li>${onDay(it.on)}, ${named(places, it.where).toLowerCase()}${it.with.length ? `, with ${it.with.map((who) => named(company, who).toLowerCase()).join(', ')}` : ''}${it.who ? html` (${isolated(it.who)})` : ''}</li>`)}</ul>`
        : html`<p class="soft">Not recorded yet. Take as many sessions as you need.</p>`}
      ${this.open
        ? later('Record when you talked', html`<form novalidate ${kept(`${this.url}/sittings`)} @submit=${this.add}>
              ${date('on', 'Which day', { id: 'sat-on', value: today(), max: today(), required: true })}
              ${select('where', 'Where', places, { id: 'sat-where' })}
              ${ticks('with', 'Who else was there', company)}
              ${field('who', 'Their names, if you like', { id: 'sat-who', most: lengths.SittingRequest.who })}
              ${this.doing.notice()}
              <button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Save this</button>
            </form>`)
        : ''}
    </section>`;
  }
}

customElements.define('lw-sittings', Sittings);
