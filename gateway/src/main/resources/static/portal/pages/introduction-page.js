// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Problem, send, Unreachable } from '../api.js';
import { atMoment, onDay } from '../dates.js';
import { Polled } from '../polled.js';
import { goTo } from '../router.js';
import { contactFacts } from '../parts/contact.js';
import { shown } from '../parts/states.js';
import { chips, tried } from '../parts/waiting-row.js';

/** One introduction, whole: what was said, how to reach them safely, and the welcome. */
class IntroductionPage extends LitElement {
  static properties = { of: { attribute: false }, busy: { state: true }, said: { state: true } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/introductions/${this.of}`;
    this.key = crypto.randomUUID();
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  async welcome() {
    if (this.busy) return;
    this.busy = true;
    try {
      const { person } = await send(`${this.url}/welcome`, {}, this.key);
      goTo(`/people/${person}`, { replace: true });
    } catch (trouble) {
      if (trouble instanceof Problem && trouble.code === 'already-welcomed') this.polled.now();
      this.said = trouble instanceof Unreachable ? 'You seem to be offline. Nothing was lost; please try again.' : trouble.message;
    }
    this.busy = false;
  }

  render() {
    return html`<p><a href="/waiting">Back to who is waiting</a></p>
      <h1>${this.polled.data?.name || 'Somebody new'}</h1>
      ${shown(this.polled, (it) => this.whole(it))}`;
  }

  /** @param {import('../types.js').Introduction} it */
  whole(it) {
    return html`<p>${chips(it)}</p>
      <div class="two rise">
        <section class="card" aria-labelledby="brought"><h2 id="brought">What brought them here</h2><blockquote class="words">${it.broughtBy}</blockquote>
          <p class="soft small">Said once, on ${atMoment(it.receivedAt)}. It is carried into the plan; nobody asks again.</p></section>
        <section class="card" aria-labelledby="reach"><h2 id="reach">Reaching them</h2>
          <dl class="facts">${contactFacts(it.contact)}
            ${it.communicationNeeds ? html`<dt>Makes it easier</dt><dd>${it.communicationNeeds}</dd>` : nothing}
            <dt>Promised by</dt><dd>${onDay(it.contactBy)}, ${tried(it.attempts)}</dd>
            ${it.introducer ? html`<dt>Introduced by</dt><dd>${[it.introducer.name, it.introducer.organisation, it.introducer.contact].filter(Boolean).join(', ')}</dd>` : nothing}
          </dl></section>
      </div>
      ${this.said ? html`<div class="notice" role="alert"><p>${this.said}</p></div>` : nothing}
      ${it.state === 'welcomed'
        ? html`<div class="notice"><p>Already welcomed. <a href="/people/${it.person}">Open their page</a></p></div>`
        : html`<p class="buttons"><button class="govuk-button" type="button" aria-disabled=${this.busy ? 'true' : 'false'} @click=${this.welcome}>Welcome ${it.name || 'them'}</button></p>
            <p class="soft">You become their lead worker, and their plan opens at once.</p>`}`;
  }
}

customElements.define('lw-introduction', IntroductionPage);
