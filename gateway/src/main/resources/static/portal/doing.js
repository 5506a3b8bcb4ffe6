// @ts-check
import { html, nothing } from 'lit';
import { Problem, Unreachable } from './api.js';

/** Does one thing at a time for an element, keeps its key until it is done, and says how it went. */
export class Doing {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    this.busy = false;
    this.said = '';
    this.key = crypto.randomUUID();
    host.addController(this);
  }

  hostConnected() {}

  /**
   * A repeat after an answer that was lost, or was no answer, keeps its key, so that it is done once.
   * @template T @param {(key: string) => Promise<T>} work @returns {Promise<T | undefined>}
   */
  async run(work) {
    if (this.busy) return undefined;
    this.busy = true;
    this.said = '';
    this.host.requestUpdate();
    try {
      const done = await work(this.key);
      this.key = crypto.randomUUID();
      return done;
    } catch (trouble) {
      if (trouble instanceof Problem && trouble.status < 500) this.key = crypto.randomUUID();
      this.said = trouble instanceof Unreachable ? 'You seem to be offline. Nothing was lost; please try again.' : (trouble.errors?.[0]?.message ?? trouble.message);
      return undefined;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** For `aria-disabled`: a button that waits stays where the focus is. */
  get waits() {
    return this.busy ? 'true' : 'false';
  }

  notice() {
    return this.said ? html`<div class="notice" role="alert"><p>${this.said}</p></div>` : nothing;
  }
}

/** What stands in a form, without what is empty. @param {SubmitEvent} event @returns {Record<string, string>} */
export function typed(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]).filter(([, value]) => value));
}
