// @ts-check
import { html, nothing } from 'lit';
import { sendOnce, sentence } from './intentions.js';

/** Does one thing at a time for an element, and says how it went. */
export class Doing {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    this.busy = false;
    this.said = '';
    host.addController(this);
  }

  hostConnected() {}

  /** @param {string} url @param {unknown} body @param {string} [intention] */
  send(url, body, intention) {
    return this.run(() => sendOnce(url, body, intention));
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T | undefined>} */
  async run(work) {
    if (this.busy) return undefined;
    this.busy = true;
    this.said = '';
    this.host.requestUpdate();
    try {
      return await work();
    } catch (trouble) {
      this.said = sentence(trouble);
      return undefined;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** What stands in the way before anything is asked. @param {string} sentence */
  say(sentence) {
    this.said = sentence;
    this.host.requestUpdate();
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
