// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../kit/doing.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { deeds } from '../parts/step-deeds.js';
import { dueWhen, whatToDo } from '../parts/step-words.js';
import { Polled } from '../polled.js';
import { isOfName, namedOf } from './named-words.js';

/** @typedef {import('../types.js').NextStep} NextStep */

/** What is to be done next for somebody, by whom and when; whoever works with them takes it, passes it on or ends it. */
class NextSteps extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.polled = new Polled(this, `/api/people/${this.of}/next-steps`);
    super.connectedCallback();
  }

  render() {
    return html`<section class="card" aria-labelledby="next-steps"><h3 id="next-steps" tabindex="-1">Next steps</h3>
      ${this.doing.notice()}${shown(this.polled, ({ steps }) => this.list(steps), { missing: html`<p class="soft">No next step is known here.</p>` })}</section>`;
  }

  /** @param {NextStep[]} steps */
  list(steps) {
    if (!steps.length) return html`<p class="soft">No one has a next step with them.</p>`;
    const its = { doing: this.doing, me: this.me, again: this.polled.now, name: () => this.it.name };
    return html`<ul class="their-steps">${steps.map((step) => html`<li><div><strong>${whatToDo(step.kind)}</strong>${step.urgent ? html` <span class="chip urgent">Urgent</span>` : nothing}
        <span class="small ${step.overdue ? 'late' : 'soft'}">${dueWhen(step)} · ${this.who(step)}</span>${isOfName(step) ? html` <a class="small" href=${namedOf(step)}>See who it is</a>` : nothing}</div>
      <p class="buttons unprinted">${deeds(step, its)}</p></li>`)}</ul>`;
  }

  /** @param {NextStep} step */
  who({ owner }) {
    if (!owner) return 'anyone in the team';
    if (owner === this.me.id) return 'you';
    const lead = this.it.leadWorker;
    return lead?.id === owner ? isolated(lead.name) : 'someone in the team';
  }
}

customElements.define('lw-next-steps', NextSteps);
