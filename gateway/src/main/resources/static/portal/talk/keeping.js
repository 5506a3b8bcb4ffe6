// @ts-check
import { Problem, Unreachable } from '../api.js';
import { atTime } from '../dates.js';
import { drafts } from '../drafts.js';
import { signedIn } from '../here.js';
import { heed } from './heed.js';

const pause = 700;
const again = 4_000;
/** Says nothing of the words: another try is worth it. @param {Problem} trouble */
const passing = ({ status }) => status >= 500 || [408, 425, 429].includes(status);
const said = {
  typing: 'Not saved yet',
  saving: 'Saving…',
  offline: 'You seem to be offline. Your words are safe on this screen. They will be sent when you are back online.',
  failed: 'Not saved yet. We are still trying.',
};

/**
 * What keeps itself as it is typed: waits for a pause, tries until it is saved, never goes over somebody else's.
 * @typedef {{revision: number, at?: ?string, helpFirst?: boolean}} Kept
 * @typedef {{url: string, stands: () => unknown, send: (stands: any) => Promise<Kept>, took: (kept: Kept, stands: any) => void, theirs: (current: any) => unknown}} How
 */
export class Keeping {
  state = '';
  /** Somebody else's words stand beside ours until one chooses. */
  torn = false;
  /** @type {string | undefined} */
  wrong;
  /** @type {Promise<void> | undefined} what is on its way */
  flying;
  /** @type {?string | undefined} */
  at;

  /** @param {import('lit').ReactiveControllerHost & HTMLElement} host @param {How} how */
  constructor(host, how) {
    this.host = host;
    this.how = how;
    this.back = () => this.state === 'offline' && this.save();
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.back);
  }

  hostDisconnected() {
    removeEventListener('online', this.back);
    clearTimeout(this.timer);
    if (this.state === 'typing' && signedIn()) this.save();
  }

  /** @param {string} state @param {?string} [at] */
  become(state, at = this.at) {
    Object.assign(this, { state, at });
    this.host.requestUpdate();
  }

  changed() {
    drafts.keep(this.how.url, this.how.stands());
    if (this.torn) return;
    this.become('typing');
    this.soon();
  }

  left = () => this.state === 'typing' && this.save();

  soon(wait = pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  /** One at a time; whoever asks meanwhile waits for what is on its way. */
  save() {
    clearTimeout(this.timer);
    if (this.torn) return Promise.resolve();
    return (this.flying ??= this.sent().finally(() => (this.flying = undefined)));
  }

  async sent() {
    const stands = this.how.stands();
    this.become('saving');
    try {
      this.took(await this.how.send(stands), stands);
    } catch (trouble) {
      await this.refused(trouble);
    }
  }

  /** Whether all that was typed is saved, after one more try: also what was typed while something was on its way. */
  async settled() {
    await this.flying;
    if (!this.kept) await this.save();
    return this.kept;
  }

  get kept() {
    return !this.torn && ['', 'saved'].includes(this.state);
  }

  /** Something waits for this. @param {string} words */
  stop(words) {
    if (!this.torn) this.wrong ??= words;
    this.host.requestUpdate();
  }

  /** @param {Kept} kept @param {any} stands */
  took(kept, stands) {
    heed(this.host, kept);
    const meant = JSON.stringify(this.how.stands()) === JSON.stringify(stands);
    this.how.took(kept, stands);
    this.wrong = undefined;
    if (!meant) return this.changed();
    drafts.forget(this.how.url);
    this.become('saved', kept.at ?? new Date().toISOString());
  }

  /** @param {unknown} trouble */
  async refused(trouble) {
    if (trouble instanceof Problem && trouble.status === 412) {
      await this.tear(/** @type {any} */ (trouble.body).current);
    } else if (trouble instanceof Unreachable || (trouble instanceof Problem && passing(trouble))) {
      this.later(trouble);
    } else {
      this.wrong = /** @type {Error} */ (trouble).message;
      this.become('typing');
    }
  }

  /** Without the other's words there is nothing to choose between, so it is tried again. @param {any} current */
  async tear(current) {
    this.torn = true;
    this.become('');
    try {
      await this.how.theirs(current);
    } catch (trouble) {
      this.torn = false;
      this.later(trouble);
    }
  }

  /** @param {unknown} trouble */
  later(trouble) {
    this.become(trouble instanceof Unreachable ? 'offline' : 'failed');
    this.soon(trouble instanceof Problem ? Math.max(again, (trouble.retryAfter || 0) * 1_000) : again);
  }

  /** One has chosen what stands. */
  chosen() {
    this.torn = false;
    drafts.keep(this.how.url, this.how.stands());
    return this.save();
  }

  /** It is over, and nothing is to be sent any more. */
  over() {
    clearTimeout(this.timer);
    drafts.forget(this.how.url);
    this.become('');
  }

  says() {
    return this.state === 'saved' ? (this.at ? `Saved ${atTime(this.at)}` : 'Saved') : (said[this.state] ?? '');
  }
}
