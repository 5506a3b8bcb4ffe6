// @ts-check
import { html, LitElement } from 'lit';
import { atMoment, onDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { isolated } from '../parts/isolated.js';
import '../door/their-door.js';

/** Stepping out and coming back: one click, and everything is as they left it. */
class ComingAndGoing extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {string} what @param {string} done */
  go(what, done) {
    return this.doing.send(this.url(what), {}, { intention: this.meant(what), done, again: this.again });
  }

  /** @param {SubmitEvent} event */
  pause(event) {
    return this.doing.form(event, (its, form) => sendForm(form, this.url('pause'), its), { done: 'The pause has started.', again: this.again });
  }

  /** @param {string} what */
  url(what) {
    return `/api/people/${this.of}/${what}`;
  }

  /** What was meant before they came back is not meant again. @param {string} what */
  meant(what) {
    return `${this.url(what)} ${this.it.since}`;
  }

  render() {
    return html`<section class="card" aria-labelledby="door"><h2 id="door">Pausing and leaving</h2>
      ${this.doing.notice()} ${this.it.state === 'in-network' ? this.here() : this.away()}</section>`;
  }

  away() {
    const { state, since, pausedUntil } = this.it;
    return html`<p>${state === 'paused' ? 'Paused' : 'Said farewell'}${since ? ` ${state === 'paused' ? 'since' : 'on'} ${atMoment(since)}` : ''}${pausedUntil ? `. We will check in on ${onDay(pausedUntil)}` : ''}.</p>
      <p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${() => this.go('welcome-back', 'They are welcomed back.')}>Welcome ${isolated(this.it.name || 'them')} back</button></p>
      <p class="soft">Their plan, story and people are as they left them. They do not have to tell anything again.</p>
      <lw-door plain .of=${this.of} .place=${this.it.place}></lw-door>`;
  }

  here() {
    return html`<p>They can pause or leave at any time. One call is enough to come back.</p>
      ${later('They would like a pause', html`<form novalidate ${kept(this.url('pause'), { intention: this.meant('pause') })} @submit=${this.pause}>
        ${date('until', 'Until when, if they know')}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Start the pause</button></p></form>`)}
      ${later('They would like to say farewell', html`<p class="soft">Their plan stays theirs. You can welcome them back any time.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.go('farewell', 'They have said farewell.')}>Say farewell</button></p>`)}`;
  }
}

customElements.define('lw-coming-and-going', ComingAndGoing);
