// @ts-check
import { html, LitElement } from 'lit';
import { Problem, Unreachable } from '../portal/api.js';
import { Doing } from '../portal/kit/doing.js';
import { choice, date, email, field, number, phone, select, tick, ticks, time, words } from '../portal/kit/fields.js';
import { folded } from '../portal/kit/folded.js';
import { later } from '../portal/kit/later.js';
import { slider } from '../portal/kit/slider.js';

const refused = { detail: 'Some fields need another look', errors: [{ field: 'contact.phone', code: 'pattern', message: 'Use digits and spaces' }] };
/** What happens when it is sent. @type {Record<string, () => unknown>} */
const answers = {
  saved: () => ({}),
  refused: () => new Problem(400, refused),
  changed: () => new Problem(412, { detail: 'Someone else has changed this' }),
  offline: () => new Unreachable(),
  'signed-out': () => new Problem(401, {}),
};

/** Every field, and what a form says of how it went. */
class KitForms extends LitElement {
  static properties = { name: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.name = 'Amara';
  }

  /** @param {SubmitEvent} event */
  send(event) {
    const work = async (/** @type {Record<string, string>} */ { answer }) => {
      const it = answers[answer ?? 'saved']();
      if (it instanceof Error) throw it;
      return it;
    };
    return this.doing.form(event, work, { done: 'Saved.', latest: async () => (this.name = 'Amara Obi') });
  }

  render() {
    return html`<form class="card" novalidate @submit=${this.send}>
      <h2>Fields</h2>
      ${this.doing.notice()}
      ${field('name', 'Name', { hint: 'Any name is fine', value: this.name, required: true, missing: 'Give a name', most: 20 })}
      ${words('words', 'What would help?', { hint: 'As much or as little as you like', most: 200 })}
      ${date('born', 'Date of birth', { hint: 'For example 14 3 1985' })}
      ${time('at', 'What time?')}
      ${phone('phone', 'Phone number')} ${email('email', 'Email')} ${number('days', 'Days')}
      ${choice('safe', 'How may we reach you?', [['text', 'A text is fine', 'Says nothing about why'], ['call', 'A call is fine'], ['none', 'I would rather ring you', 'We give you a number']], { hint: 'We only use what you choose' })}
      ${ticks('areas', 'Where would help be good?', [['housing', 'Housing'], ['money', 'Money', 'Debts and benefits too'], ['sleep', 'Sleep']])}
      ${tick('interpreter', 'An interpreter helps', { hint: 'We bring one' })}
      ${slider('near', 'How near is it?', { hint: 'Leave it where it is if you would rather not say', low: 'not begun', high: 'there' })}
      ${select('answer', 'What comes back', [['saved', 'Saved'], ['refused', 'Refused at a field'], ['changed', 'Someone else was quicker'], ['offline', 'Nobody answers'], ['signed-out', 'Signed out']])}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p>
    </form>
    ${later('Something to do, closed until it is wanted', html`<p>What follows is said here.</p><p class="buttons"><button class="govuk-button govuk-button--secondary" type="button">Do it</button></p>`)}
    ${folded('Something to read, closed until it is wanted', html`<p>It stands open on every paper.</p>`)}`;
  }
}

customElements.define('lw-kit-forms', KitForms);
