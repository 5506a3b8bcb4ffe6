// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { field, phone, select, tick, words } from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';
import { later } from '../kit/later.js';
import { heed } from './heed.js';
import { isolated } from '../parts/isolated.js';
import { kept, sendForm } from '../kit/kept.js';

/** @type {[string, string][]} */
const answers = [['', 'Not asked yet'], ['yes', 'They said yes'], ['no', 'They said no']];
const given = { yes: true, no: false };

/** Who was there in a conversation together, what they need, and what they agree to: each said by them. */
class Companions extends LitElement {
  static properties = { url: { attribute: false }, companions: { attribute: false }, open: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  /** @param {SubmitEvent} event @param {string} [companion] */
  send(event, companion) {
    const work = async (/** @type {Record<string, string>} */ its, /** @type {HTMLFormElement} */ form) => {
      const body = companion ? answersOf(its) : { name: its.name, relation: its.relation ?? '', needs: its.needs ?? '', ...answersOf(its) };
      heed(this, await sendForm(form, companion ? `${this.url}/companions/${companion}/answers` : `${this.url}/companions`, body));
    };
    return this.doing.form(event, work, { done: companion ? 'Saved.' : 'Added.', again: this.again });
  }

  render() {
    return html`<section class="card" aria-labelledby="companions"><h2 id="companions">Who is here</h2>
      ${this.companions.length ? html`<ul>${this.companions.map((it) => this.one(it))}</ul>` : html`<p class="soft">No one recorded yet.</p>`}
      ${this.open
        ? this.folded('Add someone', 'their', `${this.url}/companions`, (event) => this.send(event), html`
            ${field('name', 'Their name', { id: 'their-name', required: true, most: lengths.CompanionRequest.name })}
            ${field('relation', 'Their relationship to the person', { id: 'their-relation', most: lengths.CompanionRequest.relation })}
            ${words('needs', 'What they need themselves', { id: 'their-needs', most: lengths.CompanionRequest.needs, hint: 'In their own words. If they are introduced to us, only these words go with them.' })}`, 'Add them')
        : nothing}
      ${this.doing.notice()}
    </section>`;
  }

  one(it) {
    const asked = it.keptAsSupporter && it.ownIntroduction;
    return html`<li><strong>${isolated(it.name)}</strong>${it.relation ? html`, ${isolated(it.relation)}` : nothing}${it.needs ? html`<br>“${isolated(it.needs)}”` : nothing}
      ${it.communicationNeeds ? html`<br>What makes it easier for them: ${isolated(it.communicationNeeds)}` : nothing}
      <br>Recorded as a supporter: ${answered(it.keptAsSupporter)}
      <br>An introduction of their own: ${answered(it.ownIntroduction)}
      ${it.introduced ? html`<br><span class="chip">introduced in their own right</span>` : nothing}
      ${this.open && !asked ? this.folded(html`Ask ${isolated(it.name)}`, `of-${it.id}`, `${this.url}/companions/${it.id}/answers`, (event) => this.send(event, it.id), nothing, 'Save what they said') : nothing}</li>`;
  }

  folded(title, id, url, send, first, button) {
    return later(title, html`<form novalidate ${kept(url)} @submit=${send}>
        ${first}
        <p class="govuk-hint">Ask them directly. No one else can answer for them.</p>
        ${words('makesItEasier', 'What makes it easier to talk with them', { id: `${id}-easier`, of: 'communicationNeeds', most: lengths.CompanionRequest.communicationNeeds, hint: 'Large print, an interpreter or a quiet room. Their own needs, not the person’s.' })}
        ${select('kept', 'Can we record them as a supporter?', answers, { id: `${id}-kept` })}
        ${select('own', 'Would they like an introduction of their own?', answers, { id: `${id}-own` })}
        ${phone('phone', 'Their phone number, for the introduction', { id: `${id}-phone`, most: lengths.CompanionOwnIntroduction.phone })}
        ${tick('mayText', 'A text is fine', { id: `${id}-text` })}${tick('mayCall', 'A call is fine', { id: `${id}-call` })}
        <button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>${button}</button>
      </form>`);
  }
}

/** @param {Record<string, string>} its */
function answersOf(its) {
  const ownIntroduction = given[its.own];
  const introduction = ownIntroduction ? { phone: its.phone ?? null, mayText: its.mayText === 'true', mayCall: its.mayCall === 'true', mayEmail: false } : null;
  return { keptAsSupporter: given[its.kept], ownIntroduction, communicationNeeds: its.makesItEasier ?? null, introduction };
}

/** @param {?{yes: boolean, at: string} | undefined} answer */
const answered = (answer) => (answer ? `they said ${answer.yes ? 'yes' : 'no'} on ${atMoment(answer.at)}` : 'not asked yet');

customElements.define('lw-companions', Companions);
