// @ts-check
import { html, LitElement, nothing } from 'lit';
import { digitsOf } from '../dial.js';
import { Doing } from '../kit/doing.js';
import { dialogue } from '../kit/sure.js';
import { isolated } from '../parts/isolated.js';
import { mayNow } from './gate.js';

const words = {
  call: { button: 'Call', look: 'Before you call', go: 'Call now', no: 'Do not call now', scheme: 'tel:' },
  text: { button: 'Text', look: 'Before you send a text', go: 'Write the text now', no: 'Do not send a text now', scheme: 'sms:' },
};

/** Rings somebody or writes to them: asks first whether that is allowed now, and opens the phone, or says why not and when. */
class Call extends LitElement {
  static properties = { of: { attribute: false }, name: { attribute: false }, way: { state: true }, answer: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {import('./gate.js').Way} way */
  async ask(way) {
    if (this.doing.busy) return undefined;
    this.answer = undefined;
    this.way = way;
    const answer = await this.doing.run(() => mayNow(this.of, way));
    this.answer = answer ?? { may: 'no', why: 'We cannot check just now whether it is allowed. Try again in a moment.', mind: [] };
    await this.updateComplete;
    if (this.answer.may !== 'yes') return told(this.answer, this.name, words[way]);
    return this.querySelector('a')?.click();
  }

  render() {
    const { may, number = '' } = this.answer ?? {};
    return html`${Object.entries(words).map(([way, { button }]) => html`<button class="govuk-button ${way === 'call' ? '' : 'govuk-button--secondary'}" type="button" aria-disabled=${this.doing.waits}
        @click=${() => this.ask(/** @type {import('./gate.js').Way} */ (way))}>${button}</button>`)}
      <span class=${may === 'yes' ? 'small' : 'govuk-visually-hidden'} role="status">${may === 'yes' ? html`Opening your phone: ${isolated(number)}<a hidden href=${address(words[this.way], number)}></a>` : nothing}</span>`;
  }
}

/** @param {typeof words.call} its @param {string} number */
const address = ({ scheme }, number) => `${scheme}${digitsOf(number)}`;

/** What to mind before it, or why not and what else. @param {import('./gate.js').Answer} answer @param {string} name @param {typeof words.call} its */
const told = ({ may, why, mind, number }, name, its) =>
  dialogue(may === 'no' ? its.no : its.look, (close) => html`<p>${isolated(name)}${number ? html`, ${isolated(number)}` : nothing}. ${why ?? nothing}</p>
    ${mind.length ? html`<dl class="facts">${mind.map(([what, how]) => html`<dt>${what}</dt><dd class="as-written">${how}</dd>`)}</dl>` : nothing}
    <p class="buttons">${number ? html`<a class="govuk-button" href=${address(its, number)} @click=${() => close('')}>${its.go}</a>` : nothing}
      <button class="govuk-button govuk-button--secondary" type="button" @click=${() => close('')}>${number ? 'Not now' : 'Close'}</button></p>`);

customElements.define('lw-call', Call);
