// @ts-check
import { html, LitElement, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { doing, heed, sayTrouble, sent } from './doing.js';
import { choice, line, lines, tick } from './fields.js';
import { isolated } from '../parts/isolated.js';
import { kept, sendForm } from '../parts/kept-form.js';

/** @type {[string, string][]} */
const answers = [['', 'Not asked yet'], ['yes', 'They said yes'], ['no', 'They said no']];
const given = { yes: true, no: false };

/** Who was there in a conversation together, what they need, and what they agree to: each said by them. */
class Companions extends LitElement {
  static properties = { url: { attribute: false }, companions: { attribute: false }, open: { attribute: false }, again: { attribute: false }, busy: { state: true }, said: { state: true } };

  createRenderRoot = () => this;

  /** @param {SubmitEvent} event @param {string} [companion] */
  send(event, companion) {
    const [form, its] = sent(event);
    const said = { keptAsSupporter: given[String(its.get('kept'))], ownIntroduction: given[String(its.get('own'))], communicationNeeds: its.get('makesItEasier') || null };
    const introduction = said.ownIntroduction ? { phone: its.get('phone') || null, mayText: its.has('mayText'), mayCall: its.has('mayCall'), mayEmail: false } : null;
    doing(this, async () => {
      const answer = companion
        ? await sendForm(form, `${this.url}/companions/${companion}/answers`, { ...said, introduction })
        : await sendForm(form, `${this.url}/companions`, { name: its.get('name'), relation: its.get('relation'), needs: its.get('needs'), ...said, introduction });
      heed(this, answer);
      this.again();
    });
  }

  render() {
    return html`<section class="card" aria-labelledby="companions"><h2 id="companions">Who is here</h2>
      ${this.companions.length ? html`<ul>${this.companions.map((it) => this.one(it))}</ul>` : html`<p class="soft">No one recorded yet.</p>`}
      ${this.open
        ? this.folded('Add someone', 'their', `${this.url}/companions`, (event) => this.send(event), html`
            ${line('their-name', 'name', 'Their name', { required: true })}
            ${line('their-relation', 'relation', 'Their relationship to the person')}
            ${lines('their-needs', 'needs', 'What they need themselves', { hint: 'In their own words. If they are introduced to us, only these words go with them.' })}`, 'Add them')
        : nothing}
      ${sayTrouble(this)}
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
    return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
      <form class="govuk-details__text" ${kept(url)} @submit=${send}>
        ${first}
        <p class="govuk-hint">Ask them directly. No one else can answer for them.</p>
        ${lines(`${id}-easier`, 'makesItEasier', 'What makes it easier to talk with them', { hint: 'Large print, an interpreter or a quiet room. Their own needs, not the person’s.' })}
        ${choice(`${id}-kept`, 'kept', 'Can we record them as a supporter?', answers)}
        ${choice(`${id}-own`, 'own', 'Would they like an introduction of their own?', answers)}
        ${line(`${id}-phone`, 'phone', 'Their phone number, for the introduction', { type: 'tel' })}
        <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">${tick(`${id}-text`, 'mayText', 'true', 'A text is fine')}${tick(`${id}-call`, 'mayCall', 'true', 'A call is fine')}</div>
        <button class="govuk-button govuk-button--secondary" type="submit">${button}</button>
      </form></details>`;
  }
}

/** @param {?{yes: boolean, at: string} | undefined} answer */
const answered = (answer) => (answer ? `they said ${answer.yes ? 'yes' : 'no'} on ${atMoment(answer.at)}` : 'not asked yet');

customElements.define('lw-companions', Companions);
