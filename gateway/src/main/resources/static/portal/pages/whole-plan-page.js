// @ts-check
import { html, LitElement } from 'lit';
import { onDate, today } from '../dates.js';
import { heading } from '../kit/heading.js';
import { named, shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import '../whole/whole-plan.js';

/** All of somebody's plan on one page, for themselves and for whoever works with them. */
class WholePlanPage extends LitElement {
  static properties = { of: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.person = new Polled(this, `/api/people/${this.of}`);
    super.connectedCallback();
  }

  get own() {
    return this.me.personId === this.of;
  }

  render() {
    const as = `As it was on ${onDate(today())}`;
    const person = /** @type {Polled} */ (this.person);
    return html`${this.own ? heading('My whole plan', { back: ['/my-page', 'Back to my page'], facts: [as] }) : heading(named(person, ({ name }) => name || 'Someone'), { back: [`/people/${this.of}/plan`, 'Back to their plan'], facts: ['The whole plan', as] })}
      ${shown(person, (it) => html`<lw-whole-plan .it=${it} ?own=${this.own}></lw-whole-plan>`)}`;
  }
}

customElements.define('lw-whole-plan-page', WholePlanPage);
