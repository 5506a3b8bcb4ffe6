// @ts-check
import { Problem, Unreachable } from '../api.js';
import { atTime } from '../dates.js';
import { drafts } from '../drafts.js';
import { signedIn } from '../here.js';
import { heed } from './heed.js';

const pause = 700;
const again = 4_000;
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

  async save() {
    clearTimeout(this.timer);
    if (this.flying || this.torn) return;
    const stands = this.how.stands();
    this.flying = true;
    this.become('saving');
    try {
      this.took(await this.how.send(stands), stands);
    } catch (trouble) {
      await this.refused(trouble);
    }
    this.flying = false;
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
      this.torn = true;
      this.become('');
      await this.how.theirs(/** @type {any} */ (trouble.body).current);
    } else if (trouble instanceof Unreachable || (trouble instanceof Problem && trouble.status >= 500)) {
      this.become(trouble instanceof Unreachable ? 'offline' : 'failed');
      this.soon(again);
    } else {
      this.wrong = /** @type {Error} */ (trouble).message;
      this.become('typing');
    }
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
