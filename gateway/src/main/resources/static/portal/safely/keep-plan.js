// @ts-check
import { html, LitElement, nothing } from 'lit';
import { read } from '../api.js';
import { print, putAway } from '../../kept/shown.js';
import { sameWords } from '../../kept/crypt.js';
import { Doing } from '../kit/doing.js';
import { choice, secret } from '../kit/fields.js';
import { later } from '../kit/later.js';
import { shown, together } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { Polled } from '../polled.js';
import { canKeep, keep, keptHere, page, remove } from './device.js';
import { fileOf, save } from './file.js';
import { isAloneNow, isTheirsAlone } from './own-device.js';
import { sheetOf } from './sheet.js';

const least = 12;

/** @type {[string, string][]} */
const places = [['here', 'In this browser'], ['file', 'In a file, to put where I like']];

/**
 * A safety plan to have where nothing of ours answers: in this browser, as a file, on paper. A person decides it on their
 * own page; whoever works with them has the paper alone. What can be had is what they themselves said of their phone.
 */
class KeepPlan extends LitElement {
  static properties = { of: { attribute: false }, mine: { attribute: false }, here: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.mine = false;
    /** @type {{mine: boolean, old: boolean} | undefined} */
    this.here = undefined;
    this.doing = new Doing(this);
  }

  connectedCallback() {
    const url = `/api/people/${this.of}`;
    this.rules = new Polled(this, `${url}/contact-rules`, { lazy: true });
    this.plan = new Polled(this, `${url}/care-plan/safety-plan`, { lazy: true, every: 20_000, heard: () => this.look() });
    this.person = new Polled(this, url, { lazy: true });
    super.connectedCallback();
    this.look();
  }

  disconnectedCallback() {
    putAway();
    super.disconnectedCallback();
  }

  /** What is kept in this browser; only where something is, is it asked whether it is still what the plan says. */
  async look() {
    if (!this.mine || !canKeep()) return;
    const at = this.plan?.data?.now?.at;
    this.here = await keptHere(this.of, at).catch(() => undefined);
    if (this.here?.mine && !at && this.plan?.state === 'loading') await this.plan.now();
  }

  open = () => [this.rules, this.plan, this.person].forEach((it) => it?.now());

  render() {
    const title = this.mine ? 'Have my safety plan with me' : 'Print their safety plan';
    return html`<section class="card unprinted" aria-labelledby="keep-plan">${this.mine ? html`<h2 id="keep-plan" tabindex="-1">${title}</h2>` : html`<h3 id="keep-plan" tabindex="-1">${title}</h3>`}
      ${this.doing.notice()}
      ${this.here ? this.there() : nothing}
      ${later(this.mine ? 'On this device, as a file or on paper' : 'On A4, or as a card', this.inside(), this.open)}</section>`;
  }

  inside() {
    if (!this.mine) return shown(together(/** @type {any} */ (this.plan), /** @type {any} */ (this.person)), ([{ now }]) => (now ? this.paper() : html`<p>Nothing is written in it yet.</p>`));
    return shown(together(/** @type {any} */ (this.plan), /** @type {any} */ (this.rules), /** @type {any} */ (this.person)), ([{ now }, rules]) => this.offers(now, rules), { missing: unasked });
  }

  /** @param {unknown} now @param {import('../types.js').ContactRules} rules */
  offers(now, rules) {
    if (rules.rules?.deviceShared) return html`<p>I said that someone else may see my phone, so nothing is kept on it from now on. ${this.here?.mine ? 'What is kept here still opens with my passphrase: I can remove it, above. ' : ''}My worker can print my plan for me.</p>`;
    if (!isTheirsAlone(rules)) return unasked;
    if (!now) return html`<p>Nothing is written in my safety plan yet.</p>`;
    return html`${this.form()}<h3>On paper</h3>${this.paper()}`;
  }

  form() {
    return html`<p>My plan opens at <strong>${location.host}${page}</strong> on this device, with a passphrase that I choose. It opens without internet and when our service is down. The page is called Notes. Nothing on it says what it is before I open it.</p>
      <p>Or I make a file. It opens in any browser, also on another device.</p>
      <form novalidate autocomplete="off" @submit=${this.keep}>
        ${secret('passphrase', 'A passphrase', { id: 'keep-passphrase', required: true, missing: 'Choose a passphrase', hint: `At least ${least} characters. Three or four words that only I would put together are easy to remember. Capital letters make no difference.` })}
        ${secret('again', 'The same passphrase again', { id: 'keep-again', required: true, missing: 'Type the passphrase again' })}
        ${canKeep() ? choice('where', 'Where do I keep it?', places, { id: 'keep-where', required: true, missing: 'Choose where I keep it' }) : html`<p>This browser cannot keep it. I can make a file, or have it on paper.</p>`}
        <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>${canKeep() ? 'Keep it' : 'Make a file'}</button></p>
        <p class="soft small">No one but me can open it, and no one can tell me the passphrase. If I forget it, I keep my plan again with another one. An iPhone or iPad may delete what I do not open for a week. Some phones do not open a file: try it once now. Paper always works.</p></form>`;
  }

  paper() {
    const press = (/** @type {string} */ text, /** @type {'a4' | 'card'} */ size) => html`<button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.print(size)}>${text}</button>`;
    return html`<p class="buttons">${press('Print it on A4', 'a4')}${press('Print a card for a wallet', 'card')}</p>`;
  }

  /** Something is kept in this browser. */
  there() {
    const { mine, old } = /** @type {{mine: boolean, old: boolean}} */ (this.here);
    return html`<div class="notice" data-here tabindex="-1">${mine ? html`<p>My plan is kept in this browser. It opens at <a href=${page}>${location.host}${page}</a>.</p>` : html`<p>Something that is not mine is kept in this browser, at <a href=${page}>${location.host}${page}</a>.</p>`}
      ${mine && old ? html`<p><strong>My plan has changed since then.</strong> To have the newer one here, I keep it again below.</p>` : nothing}
      ${mine ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.takeAway}>Remove it from this browser</button></p>` : nothing}</div>`;
  }

  /** As the plan and what they said of their phone stand at this moment. @returns {Promise<{sheet: import('../../kept/shown.js').Sheet, at: string}>} */
  async now() {
    const url = `/api/people/${this.of}`;
    const [alone, plan, person] = await Promise.all([!this.mine || isAloneNow(this.of), ...[`${url}/care-plan/safety-plan`, url].map((it) => read(it).then((found) => found?.data))]);
    if (!alone) throw new Error('What I said about my phone has changed, so nothing is kept on it.');
    if (!plan.now) throw new Error('Nothing is written in the plan yet.');
    return { sheet: await sheetOf(plan.now, person.place), at: plan.now.at };
  }

  /** @param {SubmitEvent} event */
  keep(event) {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const toFile = new FormData(form).get('where') !== 'here';
    this.doing.form(event, (its) => (toFile ? this.toFile(its.passphrase) : this.toBrowser(its.passphrase)), {
      check: (its) => wrong(its),
      done: toFile ? 'The file is called notes.html. Open it once now.' : 'It is kept in this browser. Open it once now.',
      focus: toFile ? '#keep-plan' : '[data-here]',
      again: () => (form.reset(), this.look()),
    });
  }

  /** @param {string} passphrase */
  async toFile(passphrase) {
    save(await fileOf((await this.now()).sheet, passphrase));
  }

  /** @param {string} passphrase */
  async toBrowser(passphrase) {
    const { sheet, at } = await this.now();
    const other = this.here && !this.here.mine;
    if (other && !(await sure({ title: 'Replace what is kept here?', follows: html`<p>Something that is not mine is kept in this browser. If I keep my plan here, it is gone for good.</p>`, yes: 'Replace it' }))) throw new Error('Nothing was changed.');
    await keep(sheet, passphrase, this.of, at);
    this.here = { mine: true, old: false };
  }

  takeAway() {
    this.doing.run(remove, { done: 'It is removed. Nothing is kept in this browser.', again: async () => (this.here = undefined), focus: '#keep-plan' });
  }

  /** @param {'a4' | 'card'} size */
  print(size) {
    this.doing.run(async () => print((await this.now()).sheet, size));
  }
}

const unasked = html`<p>Nothing is kept on my device until my worker has asked me how I can be reached.</p>`;

/** @param {Record<string, string>} its @returns {(import('../types.js').FieldError | false)[]} */
const wrong = ({ passphrase, again }) => [
  Boolean(passphrase) && sameWords(passphrase).length < least && { field: 'passphrase', message: `Use at least ${least} characters` },
  Boolean(passphrase && again) && sameWords(passphrase) !== sameWords(again) && { field: 'again', message: 'Type the same passphrase in both boxes' },
];

customElements.define('lw-keep-plan', KeepPlan);
