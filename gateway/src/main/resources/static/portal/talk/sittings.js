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
import { kept, sendForm } from '../kit/kept.js';

/** When, where and with whom people sat together: noted by the first word of a day, and set right here. */
class Sittings extends LitElement {
  static properties = { url: { attribute: false }, sittings: { attribute: false }, open: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event @param {string} path */
  note(event, path) {
    const work = async (/** @type {Record<string, string>} */ { on, where, who }, /** @type {HTMLFormElement} */ form) =>
      heed(this, await sendForm(form, path, { on, where, with: several(form, 'with'), who: who ?? null }));
    return this.doing.form(event, work, { done: 'Saved.', again: this.again });
  }

  render() {
    return html`<section class="card" aria-labelledby="sittings"><h2 id="sittings">When you talked</h2>
      ${this.sittings.length
        ? html`<ul>${this.sittings.map((it, at) => this.one(it, at))}</ul>`
        : html`<p class="soft">${this.open ? 'The first words you type are recorded as a talk today.' : 'Not recorded.'}</p>`}
      ${this.doing.notice()}
      ${this.open ? this.form('Record when you talked', 'sat', `${this.url}/sittings`) : ''}
    </section>`;
  }

  one(it, at) {
    return html`<li>${onDay(it.on)}, ${named(places, it.where).toLowerCase()}${it.with.length ? `, with ${it.with.map((who) => named(company, who).toLowerCase()).join(', ')}` : ''}${it.who ? html` (${isolated(it.who)})` : ''}
      ${this.open ? this.form(html`Change<span class="govuk-visually-hidden"> what is recorded for ${onDay(it.on)}</span>`, `sat-${at}`, `${this.url}/sittings/${at}`, it) : ''}</li>`;
  }

  /** @param {unknown} title @param {string} id @param {string} path @param {any} [it] what stands there */
  form(title, id, path, it) {
    return later(title, html`<form novalidate ${kept(path)} @submit=${(event) => this.note(event, path)}>
      ${date('on', 'Which day', { id: `${id}-on`, value: it?.on ?? today(), max: today(), required: true })}
      ${select('where', 'Where', places, { id: `${id}-where`, chosen: it?.where })}
      ${ticks('with', 'Who else was there', company, { id, chosen: it?.with })}
      ${field('who', 'Their names, if you like', { id: `${id}-who`, value: it?.who, most: lengths.SittingRequest.who })}
      <button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>${it ? 'Save' : 'Save this'}</button>
    </form>`);
  }
}

customElements.define('lw-sittings', Sittings);
