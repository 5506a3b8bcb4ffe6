// @ts-check
import { html, LitElement, nothing, render } from 'lit';
import { Problem, replace } from '../api.js';
import { today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { dateOf } from '../kit/date.js';
import { date, select } from '../kit/fields.js';
import { controls, put, stands } from '../kit/form.js';
import { kept } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import { looser, putsOff } from './looser.js';
import { changes } from './rule-changes.js';
import { halfTimes, ofMe, ofThem, roomFor, ruleFields, rulesOf } from './rules-form.js';

/** @type {[string, string][]} */
const ways = [['', 'Choose how'], ['came', 'They came or rang by themselves'], ['visit', 'On a visit'], ['call', 'In a call'], ['text', 'In a text'], ['email', 'In an email'], ['letter', 'In a letter'], ['portal', 'On their page']];

/** What the API does not take without another answer to how it was heard. */
const refused = ['looser-needs-hearing', 'heard-not-allowed', 'heard-before', 'date-to-come'];

/**
 * How somebody may be reached is changed: stricter at once, by anybody. Looser by a worker who heard it from the person;
 * what the person themselves asks for (`mine`) is heard by a worker first.
 */
class ChangeRules extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, mine: { attribute: false }, again: { attribute: false }, typed: { state: true }, needed: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    /** @type {import('../types.js').Rules | undefined} what stands in the form by now */
    this.typed = undefined;
    this.needed = false;
    this.mine = false;
  }

  /** The form starts from what holds when it is opened, so that nothing stricter is undone. */
  connectedCallback() {
    this.url = `/api/people/${this.of}/contact-rules`;
    this.seen = new Polled(this, this.url, { lazy: true });
    super.connectedCallback();
  }

  get rules() {
    return /** @type {?import('../types.js').Rules} */ (this.seen.data?.rules ?? null);
  }

  /** What the form begins with: what holds, and of one's own what one asked for last. */
  get first() {
    return /** @type {?import('../types.js').Rules} */ ((this.mine && this.seen.data?.asked) || this.rules);
  }

  get say() {
    return this.mine ? ofMe : ofThem;
  }

  get room() {
    return roomFor(this.rules, this.seen.data?.asked ?? null);
  }

  /** Whether what stands in the form allows more than what holds. */
  get loosens() {
    const stands = this.typed ?? this.first;
    return Boolean(this.rules && stands && looser(this.rules, stands));
  }

  /** Whether a worker must say how they heard it: the page saw that, or the API said so. */
  get asks() {
    return !this.mine && (this.needed || this.loosens || Boolean(this.rules && this.typed && putsOff(this.rules, this.typed)));
  }

  /** Also what allows no more may have been heard from them, and settles what was open. */
  get heardOf() {
    const { differs, expired, asked } = this.seen.data ?? {};
    return this.asks || Boolean(differs?.length || expired || asked);
  }

  /** @param {Event} event */
  look({ currentTarget }) {
    const form = /** @type {HTMLFormElement} */ (currentTarget);
    const { value, message } = dateOf(/** @type {HTMLElement} */ (form.querySelector('[data-date="rules-until"]')));
    this.typed = rulesOf(form, this.room, message ? (this.first?.until ?? null) : (value ?? null));
  }

  /** @param {SubmitEvent} event */
  save(event) {
    const check = (/** @type {import('../kit/form.js').Its} */ its, /** @type {HTMLFormElement} */ form) => [
      ...halfTimes(form, this.room),
      this.asks && !its['heard-how'] && { field: 'heard-how', message: 'Choose how you heard this from them' },
      this.asks && !its['heard-on'] && { field: 'heard-on', message: 'Say on what day you heard this' },
    ];
    const again = () => Promise.all([this.seen.now(), this.again()]);
    const done = this.mine && this.loosens ? 'Saved. My worker will check with me what is new. What keeps me safer holds from now on.' : 'Saved. This holds from now on.';
    return this.doing.form(event, (its, form) => this.send(its, form), { check, done, again, latest: this.seen.fresh });
  }

  /** @param {import('../kit/form.js').Its} its @param {HTMLFormElement} form */
  async send(its, form) {
    const heard = its['heard-how'] && its['heard-on'] && this.heardOf && !this.mine ? { how: its['heard-how'], on: its['heard-on'] } : null;
    try {
      return await replace(this.url, { rules: rulesOf(form, this.room, its['rules-until'] ?? null), heard }, this.seen.etag);
    } catch (trouble) {
      if (this.mine || !(trouble instanceof Problem) || !refused.includes(trouble.code ?? '')) throw trouble;
      this.needed = true;
      trouble.errors = [{ field: 'heard-how', code: trouble.code, message: trouble.message }];
      throw trouble;
    }
  }

  /** What they asked for stands in the form, as if it had been typed. */
  async fill() {
    await this.seen.now();
    await this.updateComplete;
    this.querySelector('details')?.setAttribute('open', '');
    const form = this.querySelector('form');
    if (!form || !this.seen.data?.asked) return;
    copy(ruleFields(this.seen.data.asked, this.room, this.say, []), form);
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('#heard-how'))?.focus();
  }

  render() {
    const { asked, rules } = /** @type {import('../types.js').ContactRules} */ (this.it ?? {});
    return html`${asked && !this.mine ? html`<div class="notice"><p><strong>They asked for this on their own page. It does not hold yet.</strong> It holds once you have heard it from them, in a way that is allowed now.</p>
        ${changes(rules, asked, ofThem)}<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${this.fill}>I have heard this from them</button></p></div>` : nothing}
      ${this.doing.notice()}
      ${later(this.mine ? 'Change how I can be reached' : 'Change how to reach them', shown(this.seen, () => this.form()), this.seen.now, this.url)}`;
  }

  form() {
    const safe = (this.typed ?? this.first)?.channels.filter((it) => it.safe).map(({ channel }) => channel) ?? [];
    return html`<form novalidate ${kept(this.url, { since: this.seen.etag })} @input=${this.look} @change=${this.look} @reset=${this.reset} @submit=${this.save}>
      ${ruleFields(this.first, this.room, this.say, safe)}
      ${this.mine ? this.checked() : this.heard()}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p>
    </form>`;
  }

  /** Kept like everything typed, so it stands there though it is not asked for. */
  heard() {
    return html`<div ?hidden=${!this.heardOf}>${told(this.asks, html`<strong>This allows more than now.</strong> It holds only if you heard it from them, in a way they said is safe.`)}
      ${select('heard-how', 'How did you hear it from them?', ways)} ${date('heard-on', 'On what day?', { value: today(), max: today() })}</div>`;
  }

  checked() {
    return told(this.loosens, html`<strong>My worker will check this with me.</strong> Some of it allows more than now. Until then, no one uses it.`);
  }

  reset() {
    this.typed = undefined;
    this.needed = false;
  }
}

/** @param {boolean} holds @param {unknown} words */
const told = (holds, words) => html`<div role="status">${holds ? html`<p class="notice">${words}</p>` : nothing}</div>`;

/** Every field of one form into those of the other that are called the same. @param {unknown} fields @param {HTMLFormElement} form */
function copy(fields, form) {
  const from = document.createElement('form');
  render(fields, from);
  const those = new Map(controls(from).map((it) => [it.id, it]));
  for (const it of controls(form)) {
    const other = those.get(it.id);
    if (other && stands(other) !== stands(it)) put(it, stands(other));
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

customElements.define('lw-change-rules', ChangeRules);
