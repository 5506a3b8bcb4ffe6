// @ts-check
import { Problem, read, readAll, Unreachable } from './api.js';

/**
 * Keeps one resource on the screen fresh: reads it, asks again every 20 s with its ETag, rests while nobody looks.
 * `state` is loading, ready, missing, denied, signedout, offline or failed; `data` stays when a later read fails.
 */
export class Polled {
  /** @param {import('lit').ReactiveControllerHost} host @param {string} url @param {{every?: number, eager?: boolean, whole?: boolean, heard?: (data: any) => void}} [how] `whole`: every page of a list */
  constructor(host, url, { every = 20_000, eager = false, whole = false, heard } = {}) {
    this.host = host;
    this.url = url;
    this.every = every;
    this.eager = eager;
    this.ask = whole ? readAll : read;
    this.heard = heard;
    this.state = 'loading';
    /** @type {any} */
    this.data = undefined;
    /** @type {?string} */
    this.etag = null;
    this.tries = 0;
    this.look = () => document.hidden || this.now();
    host.addController(this);
  }

  hostConnected() {
    this.gone = false;
    document.addEventListener('visibilitychange', this.look);
    addEventListener('online', this.look);
    this.now();
  }

  hostDisconnected() {
    this.gone = true;
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('online', this.look);
    clearTimeout(this.timer);
    this.flight?.abort();
  }

  now = async () => {
    clearTimeout(this.timer);
    this.flight?.abort();
    if (this.gone) return;
    const flight = (this.flight = new AbortController());
    try {
      const fresh = await this.ask(this.url, { etag: this.etag, signal: flight.signal });
      if (fresh) Object.assign(this, fresh);
      if (fresh) this.heard?.(fresh.data);
      this.state = 'ready';
    } catch (trouble) {
      if (flight.signal.aborted) return;
      this.state = stateOf(trouble);
    }
    this.host.requestUpdate();
    if (!document.hidden) this.timer = setTimeout(this.now, this.pause());
  };

  /** What is just being made (`eager`) is looked for again soon. */
  pause() {
    const soon = this.eager && this.state === 'missing' && this.tries++ < 15;
    return soon ? 1_000 : this.every;
  }
}

/** @param {unknown} trouble */
function stateOf(trouble) {
  if (trouble instanceof Unreachable) return 'offline';
  if (!(trouble instanceof Problem)) return 'failed';
  return { 401: 'signedout', 403: 'denied', 404: 'missing' }[trouble.status] ?? 'failed';
}
