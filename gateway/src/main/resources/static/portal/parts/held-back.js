// @ts-check
import { html, LitElement, nothing } from 'lit';

/**
 * For nobody's eyes but the reader's: not on the page until they open it, gone again when they look away, and never on
 * paper. What was typed inside comes back when it is opened again.
 */
class HeldBack extends LitElement {
  static properties = { name: { attribute: false }, inside: { attribute: false }, open: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.open = false;
    this.away = () => document.hidden && this.shut();
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.away);
    addEventListener('pagehide', this.shut);
    addEventListener('beforeprint', this.shut);
  }

  /** Put back, it is shut as it was at first. */
  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.away);
    removeEventListener('pagehide', this.shut);
    removeEventListener('beforeprint', this.shut);
    this.shut();
    super.disconnectedCallback();
  }

  /** At once, without waiting for the next frame: a printer or another tab does not. */
  shut = () => {
    this.open = false;
    this.performUpdate();
  };

  render() {
    return html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-expanded=${this.open ? 'true' : 'false'} @click=${() => (this.open = !this.open)}>${this.open ? 'Close' : 'Open'} ${this.name}</button></p>
      ${this.open ? this.inside() : nothing}`;
  }
}

customElements.define('lw-held-back', HeldBack);
