// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { isolated } from '../parts/isolated.js';
import '../parts/take-back.js';
import { mayOpen } from '../roles.js';

const WHAT = {
  name: 'Name',
  phone: 'Phone',
  email: 'Email',
  address: 'Postal address',
  'may-text': 'Texts are safe',
  'may-call': 'Calls are safe',
  'may-voicemail': 'Voicemail is safe',
  'may-email': 'Email is safe',
  when: 'Good times',
  'may-talk-to': 'Can speak to',
  'never-talk-to': 'Must never be spoken to',
  'never-know': 'Must never know',
  'communication-needs': 'What makes it easier',
  language: 'Language',
  interpreter: 'An interpreter helps',
  'birth-date': 'Born',
  postcode: 'Postcode',
  'coming-back': 'Still away: we do not know whether they want to come back',
};

/** What was said otherwise when somebody came again: it stands here until a worker heard from them how it is. */
class CameAgain extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, me: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {string} introduction */
  settle(introduction) {
    return this.doing.send(`/api/people/${this.of}/came-again/${introduction}/settle`, {}, { done: 'Saved.', again: this.again });
  }

  render() {
    const open = this.it.toSettle ?? [];
    if (!open.length) return nothing;
    return html`<section class="card" aria-labelledby="came-again"><h2 id="came-again">Please ask them</h2>${this.doing.notice()}${open.map((one) => this.one(one))}</section>`;
  }

  /** @param {import('../types.js').ToSettle} one */
  one(one) {
    return html`<p>${one.takenBack ? html`An introduction was matched to them by mistake. What it changed, and someone has changed since, is still here.` : html`They were <a href="/waiting/${one.introduction}">introduced again</a> on ${onDay(one.at)}, and something different was said. For now the stricter answer applies. Nothing was overwritten.`}
        ${one.takenBack && one.welcomedBack ? html` It welcomed them back: if they had paused or left, they now show as being with us.` : nothing}</p>
      <dl class="facts">${one.differs.map((it) => html`<dt>${WHAT[it.what] ?? it.what}</dt><dd>${it.stood ? html`<span class="soft">before:</span> ${isolated(it.stood)}` : html`<span class="soft">nothing before</span>`}, <span class="soft">then:</span> ${it.said ? isolated(it.said) : 'not said'}</dd>`)}</dl>
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.settle(one.introduction)}>We asked them, and this is now right</button></p>
      ${!one.takenBack && mayOpen(this.me, ['lead']) ? html`<lw-take-back .of=${one.introduction} .again=${this.again}></lw-take-back>` : nothing}`;
  }
}

customElements.define('lw-came-again', CameAgain);
