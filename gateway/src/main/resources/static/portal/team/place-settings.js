// @ts-check
import { html, LitElement } from 'lit';
import { Problem, read, replace } from '../api.js';
import { atMoment } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { nameOf } from '../parts/place-names.js';
import { settingsFields, settingsOf } from './settings-form.js';

/** One place's settings: read once, saved against what was read; two people who write at once both hear of it. */
class PlaceSettings extends LitElement {
  static properties = { place: { attribute: false }, state: { state: true }, kept: { state: true }, counts: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.state = 'loading';
    this.doing = new Doing(this);
    this.counts = { lines: 0, languages: 0 };
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  get url() {
    return `/api/places/${encodeURIComponent(this.place)}/settings`;
  }

  load = async () => {
    this.state = 'loading';
    try {
      await this.read();
      this.state = 'ready';
    } catch (trouble) {
      this.state = trouble instanceof Problem && trouble.status === 404 ? 'missing' : 'failed';
    }
  };

  read = async () => this.take(/** @type {any} */ (await read(this.url)));

  /** Boxes that somebody has begun to fill stay. @param {{data: any, etag: ?string}} read */
  take(read) {
    this.kept = read;
    const { crisisLines, tellingPhrases } = read.data.settings;
    this.counts = { lines: Math.max(crisisLines.length, this.counts.lines), languages: Math.max(tellingPhrases.length, this.counts.languages) };
  }

  /** @param {SubmitEvent} event */
  async submit(event) {
    const work = async (/** @type {unknown} */ _, /** @type {HTMLFormElement} */ form) => {
      const saved = await replace(this.url, settingsOf(form, this.counts), /** @type {string} */ (this.kept.etag)).catch(atItsField);
      this.counts = { lines: 0, languages: 0 };
      this.take(saved);
      await this.updateComplete;
      form.reset();
    };
    await this.doing.form(event, work, { done: 'Saved. This applies from now on.', latest: this.read });
  }

  /** @param {'lines' | 'languages'} what */
  more = (what) => {
    this.counts = { ...this.counts, [what]: this.counts[what] + 1 };
  };

  render() {
    if (this.state === 'loading') return html`<p class="notice waiting" role="status">Loading this for you…</p>`;
    if (this.state === 'missing') return html`<div class="notice"><p>There is nothing here that you can open.</p></div>`;
    if (this.state === 'failed')
      return html`<div class="notice" role="alert"><p>We could not load the settings.</p><p><button class="govuk-button govuk-button--secondary" type="button" @click=${this.load}>Try again</button></p></div>`;
    const { settings, changedAt, changedBy } = this.kept.data;
    return html`<h2>${nameOf(this.place)}</h2>
      <p class="soft small">${changedBy ? `Last changed ${atMoment(changedAt)}` : 'Not changed yet'}</p>
      ${this.doing.notice()}
      <form novalidate @submit=${this.submit}>
        ${settingsFields(settings, this.counts, this.more)}
        <p class="buttons"><button class="govuk-button" aria-disabled=${this.doing.waits}>Save</button></p>
      </form>`;
  }
}

/** @param {unknown} trouble @returns {never} */
function atItsField(trouble) {
  if (trouble instanceof Problem && trouble.code === 'sender-name-tells') trouble.errors = [{ field: 'senderName', code: trouble.code, message: trouble.message }];
  throw trouble;
}

customElements.define('lw-place-settings', PlaceSettings);
