// @ts-check
import { lastHeard } from './api.js';

/** Said so long before, and looked at every few seconds. */
const before = 2 * 60_000;
const every = 5_000;
/** A touch that no request followed is told to the gateway, so that both count from about the same moment. */
const quiet = 60_000;

/**
 * @typedef {{present: () => boolean, ask: () => void, told: (touched: number) => void, over: (why: 'idle' | 'long') => void}} Sitter
 * `present`: somebody sits here; `ask`: lets the gateway hear that they do
 */

/** Says in time that a session ends, and ends what is shown with it; polls do not count as somebody being there. */
export class Resting {
  /** @param {Sitter} sitter */
  constructor(sitter) {
    this.sitter = sitter;
    this.idle = 30 * 60_000;
    this.ends = Infinity;
    this.touched = Date.now();
    this.told = 0;
    this.asked = 0;
    ['keydown', 'pointerdown', 'input', 'wheel', 'scroll'].forEach((kind) => addEventListener(kind, () => this.touch(), { capture: true, passive: true }));
    document.addEventListener('visibilitychange', () => document.hidden || this.look());
    setInterval(() => this.look(), every);
  }

  /** @param {?{idleSeconds: number, endsInSeconds: number}} [session] as the gateway says it */
  lasts(session) {
    if (!session) return;
    this.idle = session.idleSeconds * 1_000;
    const ends = Date.now() + session.endsInSeconds * 1_000;
    if (Math.abs(ends - this.ends) > before) this.known = false;
    this.ends = ends;
  }

  /** Looked at before a touch counts: a machine that slept wakes with one; what was asked is answered by its button. */
  touch() {
    this.look();
    if (this.dialog) return;
    this.touched = Date.now();
    if (this.touched - this.told >= before / 4) this.tell();
  }

  /** Somebody sits down: they are here since the gateway said so. */
  begin() {
    this.touched = Math.max(this.touched, lastHeard());
  }

  tell() {
    this.told = this.touched;
    this.sitter.told(this.touched);
  }

  /** Somebody touched another tab. @param {number} at */
  heard(at) {
    this.touched = Math.max(this.touched, at);
    this.look();
  }

  look() {
    const now = Date.now();
    const left = { idle: this.touched + this.idle - now, long: this.ends - now };
    if (!this.sitter.present()) return this.close();
    if (left.idle <= 0 || left.long <= 0) return this.end(left.long <= 0 ? 'long' : 'idle');
    if (this.touched > lastHeard() && now - Math.max(lastHeard(), this.asked) > quiet) this.ask(now);
    if (left.long <= before && !this.known) this.warn('long', left.long);
    else if (left.idle <= before) this.warn('idle', left.idle);
    else this.close();
  }

  ask(now = Date.now()) {
    this.asked = now;
    this.sitter.ask();
  }

  /** @param {'idle' | 'long'} why */
  end(why) {
    this.close();
    this.touched = Date.now();
    this.ends = Infinity;
    this.sitter.over(why);
  }

  /** @param {'idle' | 'long'} why @param {number} left */
  warn(why, left) {
    const minutes = Math.max(1, Math.round(left / 60_000));
    if (!this.dialog) this.open(why);
    const when = /** @type {HTMLElement} */ (this.dialog?.querySelector('[data-when]'));
    const text = `in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`;
    if (when.textContent !== text) when.textContent = text;
  }

  /** @param {'idle' | 'long'} why */
  open(why) {
    const dialog = (this.dialog = document.createElement('dialog'));
    this.why = why;
    dialog.className = 'card resting';
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'resting-title');
    dialog.setAttribute('aria-describedby', 'resting-text');
    dialog.innerHTML = `<h2 id="resting-title">You’ll be signed out <span data-when role="status"></span></h2>
      <p id="resting-text">${why === 'idle' ? 'Nothing has happened here for a while.' : 'No one stays signed in for more than 10 hours.'} What you have written is kept for you: sign in again to carry on.</p>
      <p class="buttons"><button class="govuk-button" type="button">${why === 'idle' ? 'Stay signed in' : 'OK'}</button></p>`;
    const stay = () => this.stay();
    dialog.querySelector('button')?.addEventListener('click', stay);
    dialog.addEventListener('cancel', (event) => (event.preventDefault(), stay()));
    document.body.append(dialog);
    dialog.showModal();
  }

  stay() {
    this.known = this.why === 'long';
    this.close();
    this.touched = Date.now();
    this.tell();
    this.ask();
  }

  /** The focus goes back to where it was. */
  close() {
    const dialog = this.dialog;
    this.dialog = undefined;
    dialog?.close();
    dialog?.remove();
  }
}
