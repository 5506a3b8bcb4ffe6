// @ts-check
import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Problem, read, replace, Unreachable } from '../api.js';
import { atMoment } from '../dates.js';
import { errorSummary } from '../parts/checked-fields.js';
import { nameOf } from '../parts/place-names.js';
import { settingsFields, settingsOf } from './settings-form.js';

/** One place's settings: read once, saved against what was read; two people who write at once both hear of it. */
class PlaceSettings extends LitElement {
  static properties = { place: { attribute: false }, state: { state: true }, kept: { state: true }, errors: { state: true }, said: { state: true }, busy: { state: true }, counts: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.state = 'loading';
    this.errors = [];
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
      this.take(/** @type {any} */ (await read(this.url)));
      this.said = undefined;
      this.state = 'ready';
    } catch (trouble) {
      this.state = trouble instanceof Problem && trouble.status === 404 ? 'missing' : 'failed';
    }
  };

  /** @param {{data: any, etag: ?string}} read */
  take(read) {
    this.kept = read;
    this.errors = [];
    const { crisisLines, tellingPhrases } = read.data.settings;
    this.counts = { lines: crisisLines.length, languages: tellingPhrases.length };
  }

  /** @param {SubmitEvent} event */
  submit(event) {
    event.preventDefault();
    this.save(/** @type {string} */ (this.kept.etag));
  }

  /** @param {string} etag */
  async save(etag) {
    if (this.busy) return;
    this.busy = true;
    const form = /** @type {HTMLFormElement} */ (this.querySelector('form'));
    try {
      this.take(await replace(this.url, settingsOf(form, this.counts), etag));
      await this.say('saved');
    } catch (trouble) {
      await this.refused(trouble);
    }
    this.busy = false;
  }

  /** @param {unknown} trouble */
  async refused(trouble) {
    this.errors = trouble instanceof Problem ? trouble.errors : [];
    if (trouble instanceof Problem && trouble.status === 412) return this.say('conflict');
    if (trouble instanceof Problem && trouble.code === 'sender-name-tells') this.errors = [{ field: 'senderName', message: trouble.message }];
    if (this.errors.length) return this.say(undefined, '.govuk-error-summary');
    return this.say(trouble instanceof Unreachable ? 'offline' : 'failed');
  }

  /** @param {'lines' | 'languages'} what */
  more = (what) => {
    this.counts = { ...this.counts, [what]: this.counts[what] + 1 };
  };

  /** Mine over theirs, knowingly. */
  mine = async () => {
    const theirs = await read(this.url).catch(() => undefined);
    if (theirs) await this.save(/** @type {string} */ (theirs.etag));
    else await this.say('offline');
  };

  /** @param {string | undefined} what @param {string} [focus] */
  async say(what, focus = '[data-said]') {
    this.said = what;
    await this.updateComplete;
    const notice = /** @type {?HTMLElement} */ (this.querySelector(focus));
    notice?.focus();
    notice?.scrollIntoView({ block: 'center' });
  }

  render() {
    if (this.state === 'loading') return html`<p class="notice waiting" role="status">Loading this for you…</p>`;
    if (this.state === 'missing') return html`<div class="notice"><p>There is nothing here that you can open.</p></div>`;
    if (this.state === 'failed')
      return html`<div class="notice" role="alert"><p>We could not load the settings.</p><p><button class="govuk-button govuk-button--secondary" type="button" @click=${this.load}>Try again</button></p></div>`;
    const { settings, changedAt, changedBy } = this.kept.data;
    return html`<h2>${nameOf(this.place)}</h2>
      <p class="soft small">${changedBy ? `Last changed ${atMoment(changedAt)}` : 'Not changed yet'}</p>
      ${this.notice()}${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${keyed(this.kept.etag, settingsFields(settings, this.errors, this.counts, this.more))}
        <p class="buttons"><button class="govuk-button" aria-disabled=${this.busy ? 'true' : 'false'}>Save</button></p>
      </form>`;
  }

  notice() {
    if (this.said === 'saved') return html`<div class="notice saved" role="status" tabindex="-1" data-said><p>Saved. This applies from now on.</p></div>`;
    if (this.said === 'conflict')
      return html`<div class="notice" role="alert" tabindex="-1" data-said><p><strong>Someone else has changed this.</strong> What you wrote is still in the form below.</p>
        <p class="buttons"><button class="govuk-button" type="button" @click=${this.load}>Show theirs</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${this.mine}>Save mine instead</button></p></div>`;
    if (this.said === 'offline') return html`<div class="notice" role="alert" tabindex="-1" data-said><p>You seem to be offline. What you wrote is still here; press Save again.</p></div>`;
    if (this.said === 'failed') return html`<div class="notice" role="alert" tabindex="-1" data-said><p>It could not be saved just now. What you wrote is still here; press Save again in a moment.</p></div>`;
    return nothing;
  }
}

customElements.define('lw-place-settings', PlaceSettings);
