// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment, onDay } from '../dates.js';
import { Polled } from '../polled.js';
import { Doing } from '../kit/doing.js';
import { sure } from '../kit/sure.js';
import { shown } from '../kit/states.js';
import { saveCopy } from '../safely/own-device.js';
import '../person/own-check-ins.js';
import '../person/own-conversations.js';
import '../person/own-login.js';
import '../person/own-told.js';
import '../calendar/own-calendar.js';
import '../person/own-rules.js';

const why = { 'not-identified': 'We could not confirm that it was you who asked. Talk to your worker, then ask again.', 'kept-back': 'We cannot do this for you this time. You can talk to the privacy officer: ask anyone in the team. Or call the Information Commissioner on 0303 123 1113.' };

/** What a person can ask of their own record: a copy of everything, that it goes away, and how they are reached. */
class MyRecord extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.url = `/api/people/${this.me.personId}`;
    this.copy = new Polled(this, `${this.url}/copy`);
    this.erasure = new Polled(this, `${this.url}/erasure`);
    this.doing = new Doing(this);
    super.connectedCallback();
  }

  /** @param {string} path @param {string} done */
  async ask(path, done) {
    const again = () => Promise.all([this.copy.now(), this.erasure.now()]);
    await this.doing.send(`${this.url}/${path}`, {}, { done, again });
  }

  async erase() {
    const follows = html`<p>All your words, your plan and your way so far go for good. Your team will still be here.</p>`;
    if (await sure({ title: 'Are you sure?', follows, yes: 'Yes, ask for it', no: 'No, keep everything' })) await this.ask('erasure', 'Thank you. You will have an answer within a month.');
  }

  render() {
    return html`<h1>What we keep about you</h1>
      <p class="govuk-body-l">It belongs to you. You can have a copy of everything, and you can ask us to erase it. You do not need to give a reason.</p>
      ${this.doing.notice()}
      <div class="two">
        <section class="card" aria-labelledby="copy"><h2 id="copy">A copy of everything</h2>${shown(this.copy, (it) => this.copies(it))}</section>
        <section class="card" aria-labelledby="erase"><h2 id="erase">Erase everything</h2>${shown(this.erasure, (it) => this.erasures(it))}</section>
        <lw-own-rules .of=${this.me.personId}></lw-own-rules>
        <lw-own-calendar .of=${this.me.personId}></lw-own-calendar>
        <lw-own-check-ins .of=${this.me.personId}></lw-own-check-ins>
        <lw-own-sent .of=${this.me.personId}></lw-own-sent>
        <lw-own-conversations .of=${this.me.personId}></lw-own-conversations>
        <lw-own-login></lw-own-login>
      </div>`;
  }

  copies(it) {
    const open = ['asked', 'gathering'].includes(it.state);
    return html`${it.state === 'asked' ? html`<p>You asked for a copy. The privacy officer will answer by <strong>${onDay(it.decideBy)}</strong>.</p>` : nothing}
      ${it.state === 'gathering' ? html`<p>We are putting your copy together. Come back in a little while.</p>` : nothing}
      ${it.state === 'refused' ? html`<p>${why[it.told]}</p>` : nothing}
      ${it.state === 'over' ? html`<p>Your last copy was kept for 14 days and has now been deleted.</p>` : nothing}
      ${it.state === 'ready' ? this.ready(it) : nothing}
      ${open || it.state === 'ready' ? nothing : html`<p>Everything you told us and everything we wrote down, to read, print or take with you. It takes up to a month.</p>
        <p class="buttons">${this.button('Ask for a copy', () => this.ask('copy', 'Thank you. You will have an answer within a month.'))}</p>`}
      <p class="soft small">What is about other people, and what the team wrote for each other, is left out.</p>`;
  }

  ready(it) {
    const at = `${this.url}/copy`;
    return html`<p>Your copy is ready. It stays here until <strong>${atMoment(it.keptUntil)}</strong>.</p>
      <p class="buttons"><a class="govuk-button" href="${at}/page" target="_blank" rel="noopener">Read or print it</a><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.doing.run(() => saveCopy(this.me.personId, `${at}/content`), { done: 'Saved as notes.json.', focus: false })}>Save it as a file</button></p>
      <p class="soft">A file stays on this device until you delete it. If you share this device, it is safer to read it here.</p>`;
  }

  erasures(it) {
    if (it.state === 'asked') return html`<p>You asked for everything to be erased. The privacy officer will answer by <strong>${onDay(it.decideBy)}</strong>.</p>${this.back()}`;
    if (it.state === 'waiting') return html`<p>Everything will be erased on <strong>${atMoment(it.startsAt)}</strong>. Until then you can change your mind. You do not need to say why.</p>${this.back()}`;
    if (it.state === 'on-hold') return html`<p>For now, the law says we must keep your record. We will erase it as soon as we can. You do not need to ask again.</p>${this.back()}`;
    if (it.state === 'started') return html`<p>This has started. Soon no one will be able to read anything you told us. You can come back at any time and start afresh.</p>`;
    return html`${it.state === 'refused' ? html`<p>${why[it.told]}</p>` : html`<p>Everything you told us, your plan and your journey so far will be erased for good, and no one can bring them back. You will have 14 days to change your mind.</p>`}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${this.erase}>Ask for everything to be erased</button></p>`;
  }

  back() {
    return html`<p class="buttons">${this.button('Keep it after all', () => this.ask('erasure/take-back', 'We’re glad you’re staying. Nothing has changed.'))}</p>`;
  }

  button(text, act) {
    return html`<button class="govuk-button" type="button" aria-disabled=${this.doing.waits} @click=${act}>${text}</button>`;
  }
}

customElements.define('lw-my-record', MyRecord);
