// @ts-check
import { html, LitElement } from 'lit';
import { Doing } from '../kit/doing.js';
import { sure } from '../kit/sure.js';

/** A person begins anew with their own login, for instance when somebody else may know the password. */
class OwnLogin extends LitElement {
  static properties = { result: { state: true } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  async renew() {
    const follows = html`<p>The old password stops working at once. In a moment you are signed out everywhere, and sign in with the new code.</p>`;
    if (!(await sure({ title: 'Get a new code?', follows, yes: 'Yes, give me a new code' }))) return;
    await this.doing.send('/api/accounts/own/renew-code', {}, { again: (it) => (this.result = it), focus: '.reference' });
  }

  render() {
    return html`<section class="card" aria-labelledby="own-login"><h2 id="own-login">How you sign in</h2>
      ${this.doing.notice()}
      ${this.result?.code
        ? html`<p>Write both down now. In a moment you are signed out everywhere; sign in with this code and choose a new password.</p>
            <dl class="facts"><dt>User name</dt><dd>${this.result.account.userName}</dd><dt>Code</dt><dd><span class="reference small-reference" tabindex="-1">${this.result.code}</span></dd></dl>`
        : html`<p>Does someone else know your password? Get a new code: the old password will stop working everywhere.</p>
            <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.renew}>Get a new code</button></p>`}
    </section>`;
  }
}

customElements.define('lw-own-login', OwnLogin);
