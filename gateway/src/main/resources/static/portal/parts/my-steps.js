// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../kit/doing.js';
import { row } from '../kit/row.js';
import { isOfName, namedOf } from '../person/named-words.js';
import { fromQuestion, questionsOf } from '../person/question-words.js';
import { fromReply, repliesOf } from '../person/reply-words.js';
import { isolated } from './isolated.js';
import { deeds } from './step-deeds.js';
import { dueWhen, whatToDo } from './step-words.js';

/** @typedef {import('../types.js').NextStep} NextStep */

/** How many of those that can wait stand there at once. */
const few = 5;

/** What a worker has to do next and for whom: urgent and overdue first, then today, then the days after. */
class MySteps extends LitElement {
  static properties = { me: { attribute: false }, steps: { attribute: false }, names: { attribute: false }, colleagues: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
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
      href: leadsTo(it),
      name: name ? isolated(name) : 'Open their page',
      words: whatToDo(it.kind),
      when: html`<span>${due(it)}</span>`,
      small: it.owner === this.me.id ? undefined : html`Covering for ${isolated(this.colleagues.get(it.owner) ?? 'a colleague')}`,
      tone: `slim ours ${it.urgent ? 'urgent' : it.overdue ? 'late' : ''}`,
      level: 4,
      actions: deeds(it, { doing: this.doing, me: this.me, again: this.again, name: ({ person }) => this.names.get(person) }),
    });
  }
}

/** Where what is to be done stands. @param {NextStep} it */
const leadsTo = (it) => (fromReply(it.kind) ? repliesOf(it.person) : fromQuestion(it.kind) ? questionsOf(it.person) : isOfName(it) ? namedOf(it) : `/people/${it.person}`);

/** @param {NextStep} it */
const due = (it) => html`${it.urgent ? html`<span class="chip urgent">Urgent</span> ` : nothing}${dueWhen(it)}`;

customElements.define('lw-my-steps', MySteps);
