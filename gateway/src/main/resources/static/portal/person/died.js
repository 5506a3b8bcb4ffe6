// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDate } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date, tick, words } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { lengths } from '../kit/lengths.js';
import { later } from '../kit/later.js';
import { isolated } from '../parts/isolated.js';
import { mayOpen } from '../roles.js';

/** That somebody has died: said with care, asked about before it is recorded, and taken back where it was a mistake. */
class Died extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, me: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  get url() {
    return `/api/people/${this.of}/died`;
  }

  /** @param {SubmitEvent} event */
  open(event) {
    return this.doing.form(event, (its, form) => sendForm(form, `${this.url}/take-back`, its), { done: 'Their record is open again.', again: this.again });
  }

  render() {
    return html`<section class="card" aria-label="If someone has died">${this.it.state === 'died' ? this.closed() : this.ask()}</section>`;
  }

  closed() {
    const { name, since, diedOn } = this.it;
    return html`<p><strong>${name ? html`${isolated(name)} has` : 'They have'} died${diedOn ? `, on ${onDate(diedOn)}` : ''}.</strong></p>
      <p>Their record is closed and kept as it was. You can read it as before; nothing in it changes any more, and no one writes to them.</p>
      <p class="soft small">Recorded on ${onDate(since)}</p>
      ${this.doing.notice()}
      ${mayOpen(this.me, ['lead'])
        ? later('This was recorded by mistake', html`<form novalidate ${kept(`${this.url}/take-back`)} @submit=${this.open}>
            <p>The record opens again as it was. Their sign-in stays ended: give them a new one, with care. Tell them what happened.</p>
            ${words('reason', 'How this came to be recorded', { rows: 2, most: lengths.DiedTakeBackRequest.reason })}
            <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Open their record again</button></p></form>`)
        : html`<p class="soft">If this is a mistake, a lead of your place can open the record again.</p>`}`;
  }

  ask() {
    const { name, mistake } = this.it;
    return html`${mistake ? html`<p class="notice">It was recorded by mistake that ${isolated(name || 'they')} had died; this was taken back on ${onDate(mistake.at)}: ${isolated(mistake.reason)}</p>` : nothing}
      ${this.doing.notice()}
      ${later('They have died', html`<form novalidate ${kept(this.url)} @submit=${this.record}>
        <p>Their record is closed and kept as it is. Messages to them stop, and their sign-in ends. Nothing in the record can be changed afterwards.</p>
        ${date('on', 'The day, if you know it')}
        ${tick('sure', `I am sure that ${name ? `${name} has` : 'they have'} died`)}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Record it</button></p></form>`)}`;
  }

  /** @param {SubmitEvent} event */
  record(event) {
    return this.doing.form(event, ({ on }, form) => sendForm(form, this.url, { on: on ?? null }), {
      check: ({ sure }) => [!sure && { field: 'sure', message: 'Tick that you are sure; nothing was recorded.' }],
      done: 'Recorded.',
      again: this.again,
    });
  }
}

customElements.define('lw-died', Died);
