// @ts-check
import { html, LitElement, nothing } from 'lit';
import { linesBeside, nationalLines, places } from '../crisis.js';
import { Polled } from '../polled.js';
import { telOf } from '../dial.js';

const aDay = 86_400_000;
const again = 10_000;

/** Whom to ring at once: the lines that answer everybody, those of one's place, and one's team. */
class CallNow extends LitElement {
  static properties = { of: { attribute: false }, place: { state: true } };

  national = nationalLines();
  /** @type {HTMLElement[]} */
  near = [];

  createRenderRoot = () => this;

  /** The national lines stand there at once; the place's come when it is known. */
  connectedCallback() {
    this.person = new Polled(this, `/api/people/${this.of}`, { every: aDay, heard: ({ place }) => this.lies(place) });
    super.connectedCallback();
  }

  /** @param {string} id */
  async lies(id) {
    const place = (await places()).find((it) => it.id === id);
    if (!place && this.isConnected) setTimeout(() => this.lies(id), again);
    if (!place || this.place) return;
    this.near = linesBeside(place);
    this.place = place;
  }

  render() {
    const number = this.place?.ringUs;
    return html`<ul class="call-now" aria-label="Call now">${this.national}${this.near}
      ${number ? html`<li><a href=${telOf(number)}><strong>My team</strong></a> <span class="number" dir="ltr">${number}</span></li>` : nothing}</ul>`;
  }
}

customElements.define('lw-call-now', CallNow);
