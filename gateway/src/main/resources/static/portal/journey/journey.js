// @ts-check
import { html, LitElement, nothing } from 'lit';
import { onDate } from '../dates.js';
import { select } from '../kit/fields.js';
import { timeline } from '../parts/journey-list.js';
import { drawn, told } from './map.js';
import { markOf, nameOf } from './words.js';

/** @typedef {import('../types.js').Journey} Journey */

let many = 0;

/** A journey: what happened, month by month, all of it or one step; and its map, which can be gone again stop by stop. */
class JourneyShown extends LitElement {
  static properties = { it: { attribute: false }, only: { state: true }, stop: { state: true } };

  constructor() {
    super();
    this.key = `journey-${many++}`;
    /** @type {Journey | undefined} */
    this.it = undefined;
    this.only = '';
    /** The stop it is shown up to; without one, all of it. @type {number | undefined} */
    this.stop = undefined;
  }

  createRenderRoot = () => this;

  render() {
    const { entries, map } = /** @type {Journey} */ (this.it);
    return html`<div class="two"><div>${this.choice(entries)}${timeline(entries.filter(({ step }) => !this.only || step === this.only))}</div>
      ${map?.stops.length ? html`<div class="card">${this.again(map)}</div>` : nothing}</div>${map?.stops.length ? told(map) : nothing}`;
  }

  /** @param {Journey['entries']} entries */
  choice(entries) {
    const found = [...new Set(entries.map(({ step }) => step))];
    if (found.length < 2 && !this.only) return nothing;
    const shown = entries.filter(({ step }) => step === this.only).length;
    return html`<div class="unprinted" @change=${(/** @type {any} */ { target }) => (this.only = target.value)}>
      ${select('step', 'Show', [['', 'Every step'], ...found.map((step) => /** @type {[string, string]} */ ([step, nameOf(step)]))], { id: this.key })}
      <p class="soft small" role="status">${this.only ? `${nameOf(this.only)}: ${shown} of ${entries.length}` : ''}</p></div>`;
  }

  /** @param {import('../types.js').JourneyMap} map */
  again(map) {
    const last = map.stops.length - 1;
    const at = Math.min(this.stop ?? last, last);
    return html`${drawn(map.stops.slice(0, at + 1))}
      ${last ? html`<div class="unprinted" role="group" aria-label="Go through it step by step"><p class="replayed" role="status">${this.stop === undefined ? '' : said(map.stops[at], at, last)}</p>
        <p class="replay">${this.to('First', 0, at > 0)}${this.to('Back', at - 1, at > 0)}${this.to('Next', at + 1, at < last)}${this.to('Last', last, at < last)}</p></div>` : nothing}`;
  }

  /** A button at the end of the way stays where it is, so that nobody loses their place. @param {string} word @param {number} stop @param {boolean} there */
  to(word, stop, there) {
    return html`<button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${there ? 'false' : 'true'} @click=${() => there && (this.stop = stop)}>${word}</button>`;
  }
}

/** @param {import('../types.js').JourneyMap['stops'][number]} stop @param {number} at @param {number} last */
function said({ step, mark, since, until, lines }, at, last) {
  const when = onDate(since) === onDate(until) ? onDate(since) : `${onDate(since)} to ${onDate(until)}`;
  return `${at + 1} of ${last + 1}: ${mark ? markOf(mark) : nameOf(step)}, ${when}${lines > 1 ? `, ${lines} times` : ''}`;
}

customElements.define('lw-journey', JourneyShown);
