// @ts-check
import { html, LitElement, nothing } from 'lit';
import { Doing } from '../kit/doing.js';
import { ticks } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { sure } from '../kit/sure.js';
import { goTo } from '../router.js';
import { asOptions, teamOf } from './workers.js';

/** Who stays out of an introduction while somebody waits; it goes along when they are welcomed. */
class WhoSees extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, me: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.team = teamOf(this, this.it.place, { lazy: true });
    super.connectedCallback();
  }

  async kin() {
    if (await this.doing.send(`${this.of}/kin`, {})) goTo('/waiting', { replace: true });
  }

  /** Whoever would shut themselves out is asked first, and is taken back to the list. @param {SubmitEvent} event */
  async restrict(event) {
    event.preventDefault();
    const openTo = several(/** @type {HTMLFormElement} */ (event.target), 'openTo');
    const out = !openTo.includes(this.me.id);
    const follows = html`<p>You are not among the people you chose. From then on you cannot open this page, and you cannot undo this yourself.</p>`;
    if (out && !(await sure({ title: 'Close this page for yourself too?', follows, yes: 'Yes, close it for me' }))) return;
    const then = out ? {} : { done: 'Only named workers see this now.', again: this.again };
    const done = await this.doing.form(event, (_, form) => sendForm(form, `${this.of}/restrict`, { restricted: true, openTo }), then);
    if (done && out) goTo('/waiting', { replace: true });
  }

  open() {
    return this.doing.send(`${this.of}/restrict`, { restricted: false, openTo: [] }, { done: 'The whole team sees this now.', again: this.again });
  }

  render() {
    const { reach } = this.it;
    return html`${this.doing.notice()}
      ${later('I am family or a friend', html`<p>This page will close for you, and someone else will welcome them. It keeps both of you safe.</p>
        <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.kin}>I am close to them</button></p>`)}
      ${later(reach?.restricted ? 'Who can open this' : 'Open to named workers only', shown(this.team, (it) => this.named(asOptions(it))), this.team.now, this.typed)}`;
  }

  get typed() {
    return `${this.of}/restrict`;
  }

  /** @param {[string, string][]} workers */
  named(workers) {
    return html`<p>${this.it.reach?.restricted ? html`<span class="chip late">Only named workers</span>` : 'Now the whole team in this place can see it.'}</p>
      <form novalidate ${kept(this.typed, { since: JSON.stringify(this.it.reach ?? null) })} @submit=${this.restrict}>
      ${ticks('openTo', 'For example, when a colleague asks for support. Anyone not named cannot see it. Include yourself to keep access.', workers, { id: 'open', chosen: this.it.reach?.openTo ?? [] })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Only these</button>
        ${this.it.reach?.restricted ? html`<button class="govuk-button govuk-button--secondary" type="button" @click=${this.open}>Open to the whole team</button>` : nothing}</p></form>`;
  }
}

customElements.define('lw-who-sees', WhoSees);
