// @ts-check
import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Problem, replace, Unreachable } from '../api.js';
import { atMoment } from '../dates.js';
import { drafts } from '../drafts.js';
import { signedIn } from '../here.js';
import { whose } from '../parts/voice.js';
import { heed } from './heed.js';

const pause = 700;
const again = 4_000;
const said = {
  saved: 'Saved',
  typing: 'Not saved yet',
  saving: 'Saving…',
  offline: 'You seem to be offline. Your words are safe on this screen. They will be sent when you are back online.',
  failed: 'Not saved yet. We are still trying.',
};

/** One prompt's words: saved as they are typed, never over somebody else's without asking. */
class Piece extends LitElement {
  static properties = {
    url: { attribute: false }, piece: { attribute: false }, title: { attribute: false }, hint: { attribute: false }, carried: { attribute: false }, companions: { attribute: false },
    text: { state: true }, by: { state: true }, state: { state: true }, theirs: { state: true }, wrong: { state: true },
  };

  createRenderRoot = () => this;

  connectedCallback() {
    this.revision = this.piece.revision;
    this.stored = this.piece.text;
    this.text = this.stored;
    this.by = this.piece.companion ?? this.piece.voice;
    this.state = this.revision ? 'saved' : '';
    const draft = drafts.read(this.url);
    if (draft && draft.text !== this.stored) {
      Object.assign(this, { text: draft.text, by: draft.by ?? this.by, revision: draft.revision, state: 'typing' });
      this.soon();
    }
    this.back = () => this.state === 'offline' && this.save();
    addEventListener('online', this.back);
    super.connectedCallback();
  }

  disconnectedCallback() {
    removeEventListener('online', this.back);
    clearTimeout(this.timer);
    if (this.state === 'typing' && signedIn()) this.save();
    super.disconnectedCallback();
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
    this.keep();
    if (this.theirs) return;
    this.state = 'typing';
    this.soon();
  }

  keep() {
    drafts.keep(this.url, { text: this.text, by: this.by, revision: this.revision });
  }

  /** Whose words it is, as the API says it; nothing where the page does not know. */
  get spoken() {
    const companion = this.companions?.find((it) => it.id === this.by);
    return companion ? { voice: 'supporter', companion: companion.id } : { voice: this.by };
  }

  soon(wait = pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  async save() {
    clearTimeout(this.timer);
    if (this.flying || this.theirs) return;
    const { text, by } = this;
    this.flying = true;
    this.state = 'saving';
    try {
      this.took((await replace(this.url, { text, ...this.spoken }, `"${this.revision}"`)).data, text, by);
    } catch (trouble) {
      this.refused(trouble);
    }
    this.flying = false;
  }

  /** @param {{revision: number, text: string, helpFirst?: boolean}} piece @param {string} text @param {string} by */
  took(piece, text, by) {
    heed(this, piece);
    this.revision = piece.revision;
    this.wrong = undefined;
    if (this.text === text && this.by === by) {
      drafts.forget(this.url);
      this.state = 'saved';
    } else {
      this.keep();
      this.state = 'typing';
      this.soon();
    }
  }

  /** @param {unknown} trouble */
  refused(trouble) {
    if (trouble instanceof Problem && trouble.status === 412) {
      this.theirs = /** @type {any} */ (trouble.body).current;
      this.state = '';
    } else if (trouble instanceof Unreachable || (trouble instanceof Problem && trouble.status >= 500)) {
      this.state = trouble instanceof Unreachable ? 'offline' : 'failed';
      this.soon(again);
    } else {
      this.wrong = /** @type {Error} */ (trouble).message;
      this.state = 'typing';
    }
  }

  /** @param {string} text */
  choose(text) {
    this.revision = this.theirs.revision;
    this.theirs = undefined;
    this.text = text;
    this.keep();
    this.updateComplete.then(() => this.querySelector('textarea')?.focus());
    this.save();
  }

  render() {
    const id = `piece-${this.piece.prompt}`;
    return html`<div class="card piece">
      <label class="govuk-label ask" for=${id}>${this.title}</label>
      <div class="govuk-hint" id="${id}-hint">${this.hint}</div>
      ${this.carried.map(told)}
      <textarea class="govuk-textarea" dir="auto" id=${id} rows="5" maxlength="100000" aria-describedby="${id}-hint ${id}-state" .value=${live(this.text)} @input=${this.typed} @blur=${() => this.state === 'typing' && this.save()}></textarea>
      ${this.by ? this.whose(id) : nothing}
      <p class="saved ${this.state}" id="${id}-state" role="status">${said[this.state] ?? ''}</p>
      ${this.wrong ? html`<div class="notice" role="alert"><p>${this.wrong}</p></div>` : nothing}
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
        <button class="govuk-button" type="button" @click=${() => this.choose(`${theirs}\n\n${this.text}`)}>Keep both</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.choose(this.text)}>Keep yours</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => this.choose(theirs)}>Keep theirs</button>
      </p></div>`;
  }
}

/** @param {{words: string, voice?: string, who?: ?string, source: string, saidAt: string}} it */
export const told = (it) => html`<div class="told"><p class="soft small">${whose(it, true) || (it.source === 'introduction' ? 'You told us' : 'You said')} on ${atMoment(it.saidAt)}:</p><blockquote class="words" dir="auto">${it.words}</blockquote></div>`;

customElements.define('lw-piece', Piece);
