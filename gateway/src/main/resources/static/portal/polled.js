// @ts-check
import { Problem, read, readAll, Unreachable } from './api.js';

const soon = 20_000;
const aDay = 86_400_000;

/**
 * Keeps one resource on the screen fresh: reads it, asks again every 20 s with its ETag, rests while nobody looks.
 * `state` is loading, ready, missing, denied, signedout, offline or failed; `data` stays when a later read fails.
 */
export class Polled {
  /** @param {import('lit').ReactiveControllerHost} host @param {string} url @param {{every?: number, eager?: boolean, whole?: boolean, lazy?: boolean, ask?: typeof read, heard?: (data: any) => void}} [how]
   *   `whole`: every page of a list; `lazy`: read when somebody opens it (`now`), and not by itself; `ask`: how it is read, where a GET does not do
   */
  constructor(host, url, { eager = false, whole = false, lazy = false, every = lazy ? aDay : soon, ask = whole ? readAll : read, heard } = {}) {
    this.host = host;
    this.url = url;
    this.every = every;
    this.eager = eager;
    this.wanted = !lazy;
    this.ask = ask;
    this.heard = heard;
    this.state = 'loading';
    /** @type {any} */
    this.data = undefined;
    /** Why it was refused, in words for whoever reads it. @type {Problem | undefined} */
    this.problem = undefined;
    /** @type {?string} */
    this.etag = null;
    this.tries = 0;
    this.look = () => document.hidden || !this.wanted || this.rests() || this.now();
    host.addController(this);
  }

  hostConnected() {
    this.gone = false;
    document.addEventListener('visibilitychange', this.look);
    addEventListener('online', this.look);
    if (this.wanted) this.now();
  }

  hostDisconnected() {
    this.gone = true;
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('online', this.look);
    clearTimeout(this.timer);
    this.flight?.abort();
  }

  /** What is there and is good for a day is not asked for again at each look. */
  rests() {
    return this.every >= aDay && this.state === 'ready';
  }

  now = async () => {
    this.wanted = true;
    clearTimeout(this.timer);
    this.flight?.abort();
    if (this.gone) return;
    const flight = (this.flight = new AbortController());
    try {
      const fresh = await this.ask(this.url, { etag: this.etag, signal: flight.signal });
      if (fresh) Object.assign(this, fresh);
      if (fresh) this.heard?.(fresh.data);
      this.state = 'ready';
      this.problem = undefined;
    } catch (trouble) {
      if (flight.signal.aborted) return;
      this.state = stateOf(trouble);
      this.problem = trouble instanceof Problem ? trouble : undefined;
    }
    this.host.requestUpdate();
    if (!document.hidden) this.timer = setTimeout(this.now, this.pause());
  };

  /** Read anew, or it is said that it could not be. */
  fresh = async () => {
    await this.now();
    if (this.state !== 'ready') throw new Unreachable();
  };

  /** What is just being made (`eager`) is looked for again soon, and so is what did not come. */
  pause() {
    if (this.eager && this.state === 'missing' && this.tries++ < 15) return 1_000;
    return ['offline', 'failed'].includes(this.state) ? Math.min(this.every, soon) : this.every;
  }
}

/** @param {unknown} trouble */
function stateOf(trouble) {
  if (trouble instanceof Unreachable) return 'offline';
  if (!(trouble instanceof Problem)) return 'failed';
  return { 401: 'signedout', 403: 'denied', 404: 'missing' }[trouble.status] ?? 'failed';
}
