// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDate } from '../dates.js';
import { Doing, typed } from '../doing.js';
import { area, field, later, tick } from '../parts/fields.js';
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

  /** @param {string} what @param {unknown} body */
  async go(what, body) {
    if (await this.doing.send(`/api/people/${this.of}/${what}`, body)) this.again();
  }

  render() {
    return html`<section class="card" aria-label="If someone has died">${this.it.state === 'died' ? this.closed() : this.ask()}</section>`;
  }

  closed() {
    const { name, since, diedOn } = this.it;
    return html`<p><strong>${isolated(name || 'They')} has died${diedOn ? `, on ${onDate(diedOn)}` : ''}.</strong></p>
      <p>Their record is closed and kept as it was. You can read it as before; nothing in it changes any more, and no one writes to them.</p>
      <p class="soft small">Recorded on ${onDate(since)}</p>
      ${this.doing.notice()}
      ${mayOpen(this.me, ['lead'])
        ? later('This was recorded by mistake', html`<form @submit=${(event) => this.go('died/take-back', typed(event))}>
            <p>The record opens again as it was. Their sign-in stays ended: give them a new one, with care. Tell them what happened.</p>
            ${area('reason', 'How this came to be recorded', { rows: 2 })}
            <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Open their record again</button></p></form>`)
        : html`<p class="soft">If this is a mistake, a lead of your place can open the record again.</p>`}`;
  }

  ask() {
    const { name, mistake } = this.it;
    return html`${mistake ? html`<p class="notice">It was recorded by mistake that ${isolated(name || 'they')} had died; this was taken back on ${onDate(mistake.at)}: ${isolated(mistake.reason)}</p>` : nothing}
      ${this.doing.notice()}
      ${later('They have died', html`<form @submit=${this.record}>
        <p>Their record is closed and kept as it is. Messages to them stop, and their sign-in ends. Nothing in the record can be changed afterwards.</p>
        ${field('on', 'The day, if you know it', { type: 'date' })}
        ${tick('sure', `I am sure that ${name || 'they'} has died`)}
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Record it</button></p></form>`)}`;
  }

  /** @param {SubmitEvent} event */
  record(event) {
    const { on, sure } = typed(event);
    if (sure) return this.go('died', { on: on ?? null });
    return this.doing.say('Tick that you are sure; nothing was recorded.');
  }
}

customElements.define('lw-died', Died);
