// @ts-check
import { html, LitElement, nothing } from 'lit';
import { replace } from '../api.js';
import { Doing } from '../kit/doing.js';
import { kept, typedInto } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import { planOf, roomFor, roomOf, safetyFields, wrongIn } from './form.js';

/** @typedef {import('../types.js').SafetyStep} SafetyStep */

/** A safety plan is written or changed: by the person (`own`), or by a worker together with them. */
class WriteSafetyPlan extends LitElement {
  static properties = { of: { attribute: false }, own: { type: Boolean }, there: { type: Boolean }, again: { attribute: false }, room: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** The form starts from what holds when it is opened, so that nobody's change is overwritten. */
  connectedCallback() {
    this.url = `/api/people/${this.of}/care-plan/safety-plan`;
    this.seen = new Polled(this, this.url, { lazy: true });
    this.room = roomOf(typedInto(this.url));
    super.connectedCallback();
  }

  get boxes() {
    return roomFor(this.seen.data?.now, this.room);
  }

  /** @param {SafetyStep} key */
  more = async (key) => {
    const row = this.boxes[key] ?? 0;
    this.room = { ...this.boxes, [key]: row + 1 };
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector(`#safety-${key}-${row}-text`))?.focus();
  };

  /** @param {SubmitEvent} event */
  save(event) {
    const again = () => {
      this.room = {};
      return Promise.all([this.seen.now(), this.again()]);
    };
    const done = this.own ? 'My safety plan is saved.' : 'The safety plan is saved.';
    return this.doing.form(event, (its) => replace(this.url, planOf(its), this.seen.etag), { check: (its) => wrongIn(its, this.seen.data?.reviewOn), done, again, latest: this.seen.fresh });
  }

  render() {
    const title = this.own ? (this.there ? 'Change my safety plan' : 'Write my safety plan') : this.there ? 'Change it together with them' : 'Write it together with them';
    return html`${this.doing.notice()}${later(title, shown(this.seen, (it) => this.form(it)), this.seen.now, this.url)}`;
  }

  /** @param {import('../types.js').SafetyPlan} it */
  form({ now, reviewOn }) {
    return html`<form novalidate ${kept(this.url, { since: this.seen.etag })} @input=${() => (this.room = this.boxes)} @submit=${this.save}>
      ${this.own ? html`<p>I write what is true for me, and leave out what I do not know yet. I can change it at any time.</p>` : nothing}
      ${safetyFields(now, reviewOn, this.boxes, this.own, this.more)}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p></form>`;
  }
}

customElements.define('lw-write-safety-plan', WriteSafetyPlan);
