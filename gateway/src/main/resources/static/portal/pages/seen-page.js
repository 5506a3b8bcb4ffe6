// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Polled } from '../polled.js';
import { calm, shown } from '../kit/states.js';
import { seenLines } from '../person/seen-lines.js';

/** Who has seen somebody's record, for the person and for who looks after privacy. */
class SeenPage extends LitElement {
  static properties = { of: { attribute: false }, me: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.seen = new Polled(this, `/api/people/${this.of}/seen-by`, { whole: true });
    super.connectedCallback();
  }

  render() {
    const own = this.me.personId === this.of;
    return html`<h1>Who has seen ${own ? 'my' : 'this'} record</h1>
      <p class="govuk-body-l">Each time someone opens ${own ? 'my record' : 'it'}, it is written down before they see it. The latest are first.</p>
      ${shown(this.seen, (it) => this.list(it, own))}`;
  }

  /** @param {{sights: import('../person/seen-lines.js').Sight[], silent: string[]}} it @param {boolean} own */
  list({ sights, silent }, own) {
    const people = sights.filter((sight) => sight.role !== 'service');
    const ourselves = sights.filter((sight) => sight.role === 'service');
    return html`${silent.length ? html`<div class="notice" role="status"><p>We could not load all of this, so there may be more. Please look again later.</p></div>` : nothing}
      ${people.length ? seenLines(people, own) : calm('No one yet', 'No one else has opened this.')}
      ${ourselves.length ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What our own systems did</span></summary>
        <div class="govuk-details__text"><p>Our systems pass on what was said, so that no one has to ask again.</p>${seenLines(ourselves, own)}</div></details>` : nothing}
      <p class="soft">Does something look wrong? Tell any worker, or ask for the privacy officer. You do not need to give a reason.</p>`;
  }
}

customElements.define('lw-seen', SeenPage);
