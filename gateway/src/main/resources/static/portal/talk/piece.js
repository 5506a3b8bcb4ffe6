// @ts-check
import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { replace } from '../api.js';
import { atMoment } from '../dates.js';
import { drafts } from '../drafts.js';
import { whose } from '../parts/voice.js';
import { both } from './both.js';
import { Keeping } from './keeping.js';

/** One prompt's words: saved as they are typed, never over somebody else's without asking. */
class Piece extends LitElement {
  static properties = {
    url: { attribute: false }, piece: { attribute: false }, heading: { attribute: false }, hint: { attribute: false }, carried: { attribute: false }, companions: { attribute: false },
    text: { state: true }, by: { state: true }, theirs: { state: true },
  };

  createRenderRoot = () => this;

  connectedCallback() {
    const { revision, text, companion, voice, at } = this.piece;
    Object.assign(this, { revision, base: text, text, by: companion ?? voice });
    this.keeping ??= new Keeping(this, {
      url: this.url,
      stands: () => ({ text: this.text, by: this.by, revision: this.revision }),
      send: async (stands) => (await replace(this.url, { text: stands.text, ...this.spoken(stands.by) }, `"${this.revision}"`)).data,
      took: (kept, stands) => Object.assign(this, { revision: kept.revision, base: stands.text }),
      theirs: (current) => (this.theirs = current),
    });
    super.connectedCallback();
    const draft = drafts.read(this.url);
    if (draft && draft.text !== text) {
      Object.assign(this, { text: draft.text, by: draft.by ?? this.by, revision: draft.revision });
      this.keeping.changed();
    } else this.keeping.become(revision ? 'saved' : '', at);
  }

  /** @param {Event} event */
  typed(event) {
    this.text = /** @type {HTMLTextAreaElement} */ (event.target).value;
    this.changed();
  }

  /** @param {Event} event */
  chose(event) {
    this.by = /** @type {HTMLSelectElement} */ (event.target).value;
    this.changed();
  }

  changed() {
    this.keeping.changed();
    this.dispatchEvent(new Event('sat-down', { bubbles: true }));
  }

  /** Whose words it is, as the API says it; nothing where the page does not know. @param {string} by */
  spoken(by) {
    const companion = this.companions?.find((it) => it.id === by);
    return companion ? { voice: 'supporter', companion: companion.id } : { voice: by };
  }

  /** @param {string} text */
  choose(text) {
    this.revision = this.theirs.revision;
    this.theirs = undefined;
    this.text = text;
    this.updateComplete.then(() => this.querySelector('textarea')?.focus());
    this.keeping.chosen();
  }

  render() {
    const id = `piece-${this.piece.prompt}`;
    return html`<div class="card piece">
      <div class="ask-line"><label class="govuk-label ask" for=${id}>${this.heading}</label>
        <p class="saved ${this.keeping.state}" id="${id}-state" role="status">${this.keeping.says()}</p></div>
      <div class="govuk-hint" id="${id}-hint">${this.hint}</div>
      ${this.carried.map(told)}
      <textarea class="govuk-textarea" dir="auto" id=${id} rows="5" maxlength="100000" aria-describedby="${id}-hint ${id}-state" .value=${live(this.text)} @input=${this.typed} @blur=${this.keeping.left}></textarea>
      ${this.by ? this.whose(id) : nothing}
      ${this.keeping.wrong ? html`<div class="notice" role="alert"><p>${this.keeping.wrong}</p></div>` : nothing}
      ${this.theirs ? this.both() : nothing}
    </div>`;
  }

  /** @param {string} id */
  whose(id) {
    const options = [['person', 'Theirs'], ...(this.companions ?? []).map((it) => [it.id, it.name]), ['supporter', 'Someone else who is here'], ['worker', 'Mine']];
    return html`<label class="govuk-label small" for="${id}-by">Whose words are these?</label>
      <select class="govuk-select" id="${id}-by" @change=${this.chose}>${options.map(([value, text]) => html`<option value=${value} ?selected=${value === this.by}>${text}</option>`)}</select>`;
  }

  both() {
    const theirs = this.theirs.text;
    return html`<div class="notice" role="alert">
      <h2>Someone else has changed this</h2>
      <p>Both versions are safe. Which should we keep?</p>
      <div class="two"><section aria-label="Yours"><h3>Yours</h3><blockquote class="words" dir="auto">${this.text}</blockquote></section>
        <section aria-label="Theirs"><h3>Theirs</h3><blockquote class="words" dir="auto">${theirs}</blockquote></section></div>
      <p class="buttons">
        <button class="govuk-button" type="button" @click=${() => this.choose(both(theirs, this.text, this.base))}>Keep both</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.choose(this.text)}>Keep yours</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.choose(theirs)}>Keep theirs</button>
      </p></div>`;
  }
}

/** @param {{words: string, voice?: string, who?: ?string, source: string, saidAt: string}} it */
export const told = (it) => html`<div class="told"><p class="soft small">${whose(it, true) || (it.source === 'introduction' ? 'You told us' : 'You said')} on ${atMoment(it.saidAt)}:</p><blockquote class="words" dir="auto">${it.words}</blockquote></div>`;

customElements.define('lw-piece', Piece);
