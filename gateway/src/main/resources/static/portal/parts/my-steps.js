// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { row } from '../kit/row.js';
import { which } from '../kit/sure.js';
import { isolated } from './isolated.js';
import { endings, whatToDo } from './step-words.js';

/** @typedef {import('../types.js').NextStep} NextStep */

/** How many of those that can wait stand there at once. */
const few = 5;

/** What a worker has to do next and for whom: urgent and overdue first, then today, then the days after. */
class MySteps extends LitElement {
  static properties = { steps: { attribute: false }, names: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {NextStep} step */
  async end(step) {
    const outcome = await which({ title: 'How did it end?', follows: html`<p>${whatToDo(step.kind)}${this.whose(step)}. It leaves the list of next steps.</p>`, label: 'How it ended', options: endings, yes: 'Save' });
    if (outcome) await this.doing.send(`/api/next-steps/${step.id}/finish`, { outcome }, { done: 'Saved.', again: this.again, focus: 'h2' });
  }

  /** @param {NextStep} step */
  whose({ person }) {
    const name = this.names.get(person);
    return name ? html`: ${isolated(name)}` : nothing;
  }

  render() {
    const first = this.steps.filter((it) => it.urgent || it.overdue);
    const today = this.steps.filter((it) => it.today && !first.includes(it));
    const next = this.steps.filter((it) => !first.includes(it) && !today.includes(it));
    return html`<h2 id="my-steps" tabindex="-1">My steps</h2>${this.doing.notice()}
      ${this.steps.length ? nothing : html`<p class="soft">You have no open next steps.</p>`}
      ${this.group('Urgent or overdue', first)}${this.group('Today', today)}${this.group('After today', next.slice(0, few))}
      ${next.length > few
        ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${next.length - few} more</span></summary>${this.list(next.slice(few))}</details>`
        : nothing}`;
  }

  /** @param {string} title @param {NextStep[]} steps */
  group(title, steps) {
    return steps.length ? html`<h3>${title}</h3>${this.list(steps)}` : nothing;
  }

  /** @param {NextStep[]} steps */
  list(steps) {
    return html`<ul class="rows slim">${steps.map((it) => this.one(it))}</ul>`;
  }

  /** @param {NextStep} it */
  one(it) {
    const name = this.names.get(it.person);
    return row({
      href: `/people/${it.person}`,
      name: name ? isolated(name) : 'Open their page',
      words: whatToDo(it.kind),
      when: html`<span>${due(it)}</span>`,
      tone: `slim ${it.urgent ? 'urgent' : it.overdue ? 'late' : ''}`,
      level: 4,
      actions: html`<button class="govuk-button govuk-button--secondary slim" type="button" aria-disabled=${this.doing.waits} @click=${() => this.end(it)}>Done<span class="govuk-visually-hidden">: ${whatToDo(it.kind)}${this.whose(it)}</span></button>`,
    });
  }
}

/** @param {NextStep} it */
const due = ({ due: day, overdue, today, urgent }) => html`${urgent ? html`<span class="chip urgent">Urgent</span> ` : nothing}${overdue ? `was due ${onDay(day)}` : today ? 'today' : `by ${onDay(day)}`}`;

customElements.define('lw-my-steps', MySteps);
