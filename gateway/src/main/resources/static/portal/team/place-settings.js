// @ts-check
import { html, LitElement } from 'lit';
import { Problem, replace } from '../api.js';
import { atMoment } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { kept, typedInto } from '../kit/kept.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import { nameOf } from '../parts/place-names.js';
import { settingsFields, settingsOf } from './settings-form.js';

const aDay = 86_400_000;

/** One place's settings: read once, saved against what was read; two people who write at once both hear of it. */
class PlaceSettings extends LitElement {
  static properties = { place: { attribute: false }, begun: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.url = `/api/places/${encodeURIComponent(this.place)}/settings`;
    this.polled = new Polled(this, this.url, { every: aDay });
    this.begun = boxes(typedInto(this.url));
    super.connectedCallback();
  }

  /** Boxes that somebody has begun to fill stay. @returns {import('./settings-form.js').Counts} */
  get counts() {
    const { crisisLines, tellingPhrases } = this.polled.data.settings;
    return { lines: Math.max(crisisLines.length, this.begun.lines), languages: Math.max(tellingPhrases.length, this.begun.languages) };
  }

  /** @param {SubmitEvent} event */
  async submit(event) {
    const work = (/** @type {unknown} */ _, /** @type {HTMLFormElement} */ form) => replace(this.url, settingsOf(form, this.counts), this.polled.etag).catch(atItsField);
    await this.doing.form(event, work, { done: 'Saved. This applies from now on.', again: (saved) => this.take(saved), latest: this.polled.fresh });
  }

  /** @param {{data: any, etag: ?string}} saved */
  take(saved) {
    Object.assign(this.polled, saved);
    this.begun = boxes([]);
  }

  /** @param {'lines' | 'languages'} what */
  more = (what) => {
    this.begun = { ...this.begun, [what]: this.counts[what] + 1 };
  };

  render() {
    return html`<h2>${nameOf(this.place)}</h2>${shown(this.polled, (it) => this.form(it))}`;
  }

  /** @param {{settings: import('../types.js').Settings, changedAt: string, changedBy: ?string}} it */
  form({ settings, changedAt, changedBy }) {
    return html`<p class="soft small">${changedBy ? `Last changed ${atMoment(changedAt)}` : 'Not changed yet'}</p>
      ${this.doing.notice()}
      <form novalidate ${kept(this.url, { since: this.polled.etag })} @submit=${this.submit}>
        ${settingsFields(this.place, settings, this.counts, this.more)}
        <p class="buttons"><button class="govuk-button" aria-disabled=${this.doing.waits}>Save</button></p>
      </form>`;
  }
}

/** How many boxes were there when these fields were typed into. @param {string[]} fields @returns {import('./settings-form.js').Counts} */
const boxes = (fields) => ({ lines: most(fields, /^crisisLines-(\d+)/), languages: most(fields, /^tellingPhrases-(\d+)/) });

/** @param {string[]} fields @param {RegExp} numbered */
const most = (fields, numbered) => Math.max(0, ...fields.map((id) => Number(numbered.exec(id)?.[1] ?? -1) + 1));

/** @param {unknown} trouble @returns {never} */
function atItsField(trouble) {
  if (trouble instanceof Problem && trouble.code === 'sender-name-tells') trouble.errors = [{ field: 'senderName', code: trouble.code, message: trouble.message }];
  throw trouble;
}

customElements.define('lw-place-settings', PlaceSettings);
