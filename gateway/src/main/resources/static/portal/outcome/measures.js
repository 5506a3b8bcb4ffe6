// @ts-check
import { html, LitElement, nothing } from 'lit';
import { today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date, field, number, tick } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { slider } from '../kit/slider.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import { items, ratingWords } from './dialog-words.js';
import { numberOf } from './goal-form.js';
import { measuresShown } from './measures-shown.js';

/** How somebody says that they are: DIALOG as a card to talk over, and the total of ReQoL-10. */
class Measures extends LitElement {
  static properties = { of: { attribute: false }, own: { type: Boolean }, closed: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.own = false;
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/measures`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  render() {
    return html`${this.doing.notice()}${shown(this.polled, (it) => measuresShown(it, this.own))}
      ${this.closed || this.polled?.data === undefined ? nothing : html`${this.card()}${this.total()}`}`;
  }

  card() {
    const what = `dialog ${this.of}`;
    return later(this.own ? 'Say how I am' : 'Talk about how they are', html`<form novalidate ${kept(what)} @submit=${this.take}>
      <p>${this.own ? 'I say how satisfied I am with each, and where I want more help. I can leave out whatever I like.' : 'Ask how satisfied they are with each, and where they want more help. They can leave out whatever they like.'}</p>
      ${items.map((it) => this.item(it))}${this.whenAndWho('dialog')}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p></form>`, undefined, what);
  }

  /** @param {[string, string, string]} it */
  item([code, mine, theirs]) {
    return html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${this.own ? mine : theirs}</legend>
      ${slider(code, this.own ? 'How satisfied am I with it?' : 'How satisfied are they with it?', { id: `dialog-${code}`, from: 1, to: 7, low: 'totally dissatisfied', high: 'totally satisfied', said: ratingWords })}
      ${tick(`${code}-help`, this.own ? 'I want more help with this' : 'They want more help with this', { id: `dialog-${code}-help` })}</fieldset>`;
  }

  total() {
    const what = `reqol ${this.of}`;
    return later('Note a total of ReQoL-10', html`<form novalidate ${kept(what)} @submit=${this.note}>
      ${number('reqol10', 'The total, from 0 to 40', { hint: 'Only the total is kept, never the answers', required: true, missing: 'Write the total' })}${this.whenAndWho('reqol')}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p></form>`, undefined, what);
  }

  /** @param {string} id */
  whenAndWho(id) {
    return html`${date('on', 'When was it?', { id: `${id}-on`, hint: 'Today, if nothing is written here', max: today() })}
      ${field('present', this.own ? 'Who was with me?' : 'Who was there?', { id: `${id}-present`, most: lengths.MeasureRequest.present })}`;
  }

  /** @param {SubmitEvent} event */
  take(event) {
    const answered = (/** @type {import('../kit/form.js').Its} */ its) =>
      items.filter(([code]) => its[code] || its[`${code}-help`]).map(([item]) => ({ item, rating: numberOf(its[item]), moreHelp: Boolean(its[`${item}-help`]) }));
    const check = (/** @type {import('../kit/form.js').Its} */ its) => [!answered(its).length && { field: items[0][0], message: 'Say how it is with at least one' }];
    const more = /** @type {HTMLFormElement} */ (event.target).querySelector('[name$="-help"]:checked');
    const done = !more ? 'Saved.' : this.own ? 'Saved. My worker is asked to talk with me about where I want more help.' : 'Saved. Where they want more help, there is a next step.';
    return this.doing.form(event, async (its, form) => {
      const dialog = answered(its);
      await sendForm(form, String(this.url), { dialog, on: its.on, present: its.present });
    }, { check, done, again: this.polled?.now });
  }

  /** @param {SubmitEvent} event */
  note(event) {
    const check = (/** @type {import('../kit/form.js').Its} */ { reqol10 }) => [Boolean(reqol10) && !/^([0-3]?\d|40)$/.test(reqol10) && { field: 'reqol10', message: 'Use a whole number from 0 to 40' }];
    return this.doing.form(event, ({ reqol10, on, present }, form) => sendForm(form, String(this.url), { reqol10: numberOf(reqol10), on, present }), { check, done: 'Saved.', again: this.polled?.now });
  }
}

customElements.define('lw-measures', Measures);
