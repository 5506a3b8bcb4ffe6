// @ts-check
import { html, LitElement } from 'lit';
import { Doing } from '../doing.js';

/** A person begins anew with their own login, for instance when somebody else may know the password. */
class OwnLogin extends LitElement {
  static properties = { result: { state: true }, sure: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  async renew() {
    this.result = await this.doing.send('/api/accounts/own/renew-code', {});
    this.sure = false;
    await this.updateComplete;
    /** @type {?HTMLElement} */ (this.querySelector('.reference'))?.focus();
  }

  render() {
    return html`<section class="card" aria-labelledby="own-login"><h2 id="own-login">How you sign in</h2>
      ${this.doing.notice()}
      ${this.result?.code
        ? html`<p>Write both down now. In a moment you are signed out everywhere; sign in with this code and choose a new password.</p>
            <dl class="facts"><dt>User name</dt><dd>${this.result.account.userName}</dd><dt>Code</dt><dd><span class="reference small-reference" tabindex="-1">${this.result.code}</span></dd></dl>`
        : html`<p>Does someone else know your password? Get a new code: the old password will stop working everywhere.</p>
            ${this.sure
              ? html`<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${this.renew}>Yes, give me a new code</button>
                  <button class="govuk-button govuk-button--secondary" type="button" @click=${() => (this.sure = false)}>Not now</button></p>`
              : html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => (this.sure = true)}>Get a new code</button></p>`}`}
    </section>`;
  }
}

customElements.define('lw-own-login', OwnLogin);
