// @ts-check
import { html, LitElement } from 'lit';
import '../plan/exercises.js';
import { Polled } from '../polled.js';

/** A person's own exercises: there also while nothing can be read, which is when they may be needed. */
class ExercisesPage extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.plan = new Polled(this, `/api/people/${this.me.personId}/care-plan`);
    super.connectedCallback();
  }

  render() {
    return html`<p><a href="/my-page">Back to my page</a></p><h1>Exercises to learn</h1>
      <p class="govuk-body-l">Ten small things to try. Take one. What helps one person may not help another. Nothing is kept of what I try here.</p>
      <lw-exercises own .of=${this.me.personId} .there=${this.there} .again=${() => this.plan?.now()}></lw-exercises>`;
  }

  /** @returns {string[]} */
  get there() {
    const sections = this.plan?.data?.sections ?? [];
    return sections.flatMap((/** @type {{entries: {text: string}[]}} */ { entries }) => entries.map(({ text }) => text));
  }
}

customElements.define('lw-exercises-page', ExercisesPage);
