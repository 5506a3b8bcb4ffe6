// @ts-check
import { html, LitElement } from 'lit';
import '../safely/keep-plan.js';
import '../safety/safety-plan.js';

/** A person's own safety plan, large enough for a bad hour: what they wrote, and whom to ring by one tap. */
class MySafetyPlan extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    const of = this.me.personId;
    return html`<h1>My safety plan</h1>
      <lw-safety-plan own .of=${of}></lw-safety-plan>
      <lw-keep-plan .of=${of} .mine=${true}></lw-keep-plan>`;
  }
}

customElements.define('lw-my-safety-plan', MySafetyPlan);
