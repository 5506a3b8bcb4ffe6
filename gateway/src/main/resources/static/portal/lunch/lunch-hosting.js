// @ts-check
import { html, LitElement, nothing } from 'lit';
import { replace } from '../api.js';
import { atMoment, onDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { select } from '../kit/fields.js';
import { kept } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';

/** Which lunches somebody of the network hosts: a worker records what they agreed to; they end it themselves (`mine`) or through a worker. */
class LunchHosting extends LitElement {
  static properties = { of: { attribute: false }, place: { attribute: false }, mine: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.mine = false;
    this.place = '';
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/keep-in-touch/lunches`;
    this.polled = new Polled(this, this.url, { lazy: true });
    this.coming = new Polled(this, `/api/lunches/coming?place=${encodeURIComponent(this.place)}`, { lazy: true });
    super.connectedCallback();
  }

  opened = () => Promise.all([this.polled?.now(), this.mine ? undefined : this.coming?.now()]);

  /** @param {SubmitEvent} event */
  add = (event) => this.doing.form(event, ({ lunch }) => replace(`${this.url}/${lunch}`, { hosts: true }, null), { done: 'Saved. The team sees it beside the lunch.', again: this.polled?.now });

  /** @param {string} lunch */
  end(lunch) {
    return this.doing.run(() => replace(`${this.url}/${lunch}`, { hosts: false }, null), { done: 'Saved.', again: this.polled?.now });
  }

  render() {
    const polled = /** @type {Polled} */ (this.polled);
    return later(this.mine ? 'Lunches I host' : 'Lunches they host', html`${shown(polled, ({ hosts }) => this.all(hosts ?? []))}${this.doing.notice()}`, this.opened);
  }

  /** @param {{lunch: string, startsAt: string}[]} hosts */
  all(hosts) {
    const none = this.mine ? 'None. Tell the team if you would like to host one.' : 'None.';
    return html`${hosts.length ? html`<ul class="govuk-list spaced">${hosts.map((it) => this.one(it))}</ul>` : html`<p>${none}</p>`}
      <p class="soft">${this.mine ? 'Only the team sees that you host a lunch. The public page names no one.' : 'Only the team sees it. The public page names no one.'}</p>
      ${this.mine ? nothing : shown(/** @type {Polled} */ (this.coming), ({ lunches }) => this.form(lunches, hosts))}`;
  }

  /** @param {{lunch: string, startsAt: string}} it */
  one({ lunch, startsAt }) {
    return html`<li>${atMoment(startsAt)}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.end(lunch)}>${this.mine ? 'I can’t host it' : 'They do not host it'}<span class="govuk-visually-hidden">: ${atMoment(startsAt)}</span></button></p></li>`;
  }

  /** @param {import('../types.js').ComingLunch[]} lunches @param {{lunch: string}[]} hosts */
  form(lunches, hosts) {
    const free = lunches.filter(({ id }) => !hosts.some(({ lunch }) => lunch === id));
    if (!free.length) return html`<p class="soft">There is no other lunch to host.</p>`;
    /** @type {[string, string][]} */
    const options = free.map((it) => [it.id, `${onDay(it.on)}, ${it.at.slice(0, 5)}, ${it.venue.name}`]);
    return html`<form novalidate ${kept(`lunch hosting ${this.of}`)} @submit=${this.add}>
      ${select('lunch', 'Which lunch did they agree to host?', options, { id: `hosting-${this.of}` })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" aria-disabled=${this.doing.waits}>They agreed to host it</button></p></form>`;
  }
}

customElements.define('lw-lunch-hosting', LunchHosting);
