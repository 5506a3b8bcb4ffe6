// @ts-check
import { html, nothing } from 'lit';
import { Problem } from '../api.js';
import { signInHere } from '../here.js';
import { sendOnce, sentence } from '../intentions.js';
import { clash, clashIn } from './clash.js';
import { clearErrors, showErrors } from './errors.js';
import { begun, land, settled, stayed } from './focus.js';
import { controls, readForm, stands } from './form.js';
import { sent } from './kept.js';
import { toast } from './toast.js';

/**
 * What follows once it is done.
 * @typedef {object} Then
 * @property {unknown} [done] the sentence that says so; without one nothing is said and the focus stays
 * @property {(answer: any) => unknown} [again] reads anew what changed; awaited before the focus moves
 * @property {string | false | (() => ?HTMLElement | undefined)} [focus] where the focus goes: a selector inside the host, an element, or nowhere; else to the heading of the part that changed
 */

/**
 * Does one thing at a time for an element and says how it went: one key for each intention, kept over tries; buttons
 * wait (`aria-disabled=${doing.waits}`) and keep the focus; what was refused stands at its field.
 */
export class Doing {
  /** @param {import('lit').ReactiveControllerHost & HTMLElement} host */
  constructor(host) {
    this.host = host;
    this.busy = false;
    /** @type {unknown} */
    this.trouble = undefined;
    /** @type {import('./clash.js').Clash | undefined} */
    this.clash = undefined;
    host.addController(this);
    host.addEventListener('reset', () => this.forget());
    host.addEventListener('clashed', (event) => this.torn(/** @type {CustomEvent} */ (event)));
  }

  hostConnected() {}

  /**
   * Asks for something once, however often it is pressed.
   * @param {string} url @param {unknown} body @param {Then & {intention?: string, etag?: string}} [how] `intention`: what is meant, where the address alone does not say it
   */
  send(url, body, { intention, etag, ...then } = {}) {
    return this.run(() => sendOnce(url, body, intention, etag), then);
  }

  /**
   * A form was sent: whatever is missing, half a date or too long is said at its field, and so is what the API refuses.
   * @param {SubmitEvent} event @param {(its: import('./form.js').Its, form: HTMLFormElement) => Promise<any>} work
   * @param {Then & {check?: (its: import('./form.js').Its, form: HTMLFormElement) => (import('../types.js').FieldError | false)[], latest?: () => Promise<unknown>}} [how]
   *   `check`: what else must be said first; `latest`: reads anew what the form shows, where somebody else was quicker
   */
  async form(event, work, { check, latest, ...then } = {}) {
    event.preventDefault();
    if (this.busy) return undefined;
    const form = /** @type {HTMLFormElement} */ (event.target);
    const { its, wrong } = readForm(form, event.submitter);
    const errors = [...wrong, ...(check?.(its, form) ?? []).filter((it) => it !== false)];
    clearErrors(form);
    this.forget();
    if (errors.length) return void showErrors(form, errors);
    const compare = clashIn(form);
    const typed = all(form);
    const answer = await this.run(() => work(its, form).then((came) => (all(form) === typed && sent(form), came)), then, event.submitter ?? form);
    if (this.trouble instanceof Problem) await this.refused(form, this.trouble, compare, latest);
    return answer;
  }

  /**
   * @template T @param {() => Promise<T>} work @param {Then} [then] @param {?HTMLElement} [pressed]
   * @returns {Promise<T | true | undefined>} what came, `true` where nothing comes; `undefined` where it was not done
   */
  async run(work, then = {}, pressed = null) {
    if (this.busy) return undefined;
    const from = begun(this.host, pressed);
    this.busy = true;
    this.forget();
    let answer;
    try {
      answer = await work();
    } catch (trouble) {
      this.trouble = trouble;
      this.show(from);
      return undefined;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
    await this.after(answer, then, from);
    return answer ?? true;
  }

  /** It is done, and stays done where something fails from here on. @param {any} answer @param {Then} then @param {ReturnType<typeof begun>} from */
  async after(answer, { done, again, focus }, from) {
    try {
      if (done) toast(done);
      if (done && focus === undefined) from.shut();
      await again?.(answer);
      if (done || focus) await land(this.host, from, focus);
    } catch (trouble) {
      console.warn(trouble);
    }
  }

  /** A refusal is seen by whoever is still where they pressed. @param {ReturnType<typeof begun>} from */
  async show(from) {
    await settled(this.host);
    if (stayed(from)) this.host.querySelector('[data-refused]')?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {HTMLFormElement} form @param {Problem} trouble @param {() => import('./clash.js').Clash} compare @param {() => Promise<unknown>} [latest] */
  async refused(form, trouble, compare, latest) {
    if (trouble.status === 412 && latest) {
      if ((await latest().catch(() => trouble)) === trouble) return;
      await settled(this.host);
      this.clash = compare();
      this.host.requestUpdate();
      await settled(this.host);
      this.host.querySelector('[data-said]')?.scrollIntoView({ block: 'center' });
      /** @type {?HTMLElement} */ (this.host.querySelector('[data-said]'))?.focus({ preventScroll: true });
    } else if (trouble.errors.length && form.isConnected) {
      this.forget();
      await settled(this.host);
      showErrors(form, trouble.errors);
    }
  }

  /** What somebody had begun to change was changed by somebody else meanwhile. @param {CustomEvent<import('./clash.js').Clash>} event */
  torn(event) {
    event.stopPropagation();
    this.forget();
    this.clash = event.detail;
  }

  /** What stands in the way before anything is asked. @param {string} words */
  say(words) {
    this.trouble = new Error(words);
    this.host.requestUpdate();
  }

  forget() {
    this.trouble = undefined;
    this.clash = undefined;
    this.host.requestUpdate();
  }

  /** For `aria-disabled`: a button that waits stays where the focus is. */
  get waits() {
    return this.busy ? 'true' : 'false';
  }

  /** What went wrong, beside what was pressed. */
  notice() {
    if (this.clash) return clash(this.clash, () => this.host.requestUpdate());
    if (!this.trouble) return nothing;
    if (this.trouble instanceof Problem && this.trouble.status === 401) return signedOut();
    return html`<div class="notice" role="alert" data-refused><p>${sentence(this.trouble)}</p></div>`;
  }
}

/** What stands in a form; words that are added while it flies are not sent, and stay. @param {HTMLFormElement} form */
const all = (form) => JSON.stringify(controls(form).map(stands));

const signedOut = () => html`<div class="notice" role="alert" data-refused><p>You’ve been signed out. Your words are safe. <a href=${signInHere()}>Sign in again</a></p></div>`;
