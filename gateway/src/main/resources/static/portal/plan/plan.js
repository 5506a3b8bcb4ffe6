// @ts-check
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Problem, replace } from '../api.js';
import { today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { words } from '../kit/fields.js';
import { kept, sendForm } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { sure } from '../kit/sure.js';
import { savePdf } from '../safely/own-device.js';
import { entryFields, entryOf, shownTo, together } from './entry-form.js';
import { earlier, said } from './entry-shown.js';
import { canBeWanted } from './help-form.js';
import { canBeGoal, intoGoals, toGoals } from './into-goals.js';
import { helpedMost, intoSafetyPlan } from './into-safety.js';
import './exercises.js';
import { letter } from './at-work.js';
import { peopleMap } from './people-map.js';
import { workMeeting } from './work-meeting.js';
import { elsewhere, helped, titles } from './section-words.js';

/** @typedef {import('../types.js').Entry} Entry */

/** What a part of it needs of a plan. @typedef {{own: boolean, url: string, doing: Doing, again?: () => Promise<unknown>}} Deeds */

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * A plan by section, with who said what and when. A worker adds to any section; the person agrees, says *not quite*,
 * or keeps something to themselves. What is for their own eyes stays closed until they open it: others may look.
 */
class Plan extends LitElement {
  static properties = { of: { attribute: false }, it: { attribute: false }, own: { type: Boolean }, closed: { attribute: false }, again: { attribute: false }, named: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  get url() {
    return `/api/people/${this.of}/care-plan/entries`;
  }

  /** @returns {{section: string, entries: Entry[]}[]} */
  get sections() {
    return this.it.sections.filter((/** @type {{section: string}} */ { section }) => this.own || section !== 'safety-plan');
  }

  render() {
    const shown = this.sections.map(({ section, entries }) => ({ section, entries: entries.filter(({ audience }) => audience !== 'only-me') }));
    const alone = this.sections.flatMap(({ entries }) => entries.filter(({ audience }) => audience === 'only-me'));
    const listed = this.own ? shown.filter(({ entries }) => entries.length) : shown;
    const empty = shown.filter(({ section, entries }) => !entries.length && !elsewhere.includes(section)).map(({ section }) => titles[section]?.[1] ?? section);
    return html`${this.doing.notice()}
      ${listed.length ? html`<ul class="plan">${repeat(listed, ({ section }) => section, (it) => this.section(it))}</ul>` : nothing}
      ${this.own && empty.length ? html`<p class="soft">Nothing yet in: ${and.format(empty)}.</p>` : nothing}
      ${this.own ? html`${this.addOwn()}<p><a href="/exercises">Exercises to learn</a></p>` : nothing}
      ${alone.length ? later('Only for me', html`<ul class="plan">${repeat(alone, ({ id }) => id, (it) => html`<li>${this.entry(it)}</li>`)}</ul>`) : nothing}`;
  }

  /** @param {{section: string, entries: Entry[]}} it */
  section({ section, entries }) {
    const title = this.own && section === 'goals' ? 'What I said about goals' : (titles[section]?.[this.own ? 1 : 0] ?? section);
    const add = this.own || this.closed || elsewhere.includes(section) ? nothing : later(html`Add to ${title.toLowerCase()}`, this.adding(section), undefined, `plan ${this.of} ${section}`);
    const learn = section === 'coping' && add !== nothing ? later('Exercises to learn', html`<lw-exercises .of=${this.of} .there=${entries.map(({ text }) => text)} .again=${this.again}></lw-exercises>`) : nothing;
    return entries.length ? html`<li><h3>${title}</h3>${repeat(entries, (entry) => entry.id ?? entry.text, (entry) => this.entry(entry))}${section === 'relationships' ? peopleMap(entries, this.own) : nothing}${section === 'goals' && !this.own ? this.toGoals() : nothing}${add}${learn}</li>` : html`<li class="empty"><h3>${title}</h3> ${section === 'goals' ? this.toGoals() : html`<span class="soft">Nothing yet</span>`}${add}${learn}</li>`;
  }

  toGoals = () => html`<a class="unprinted" href="/people/${this.of}/goals">Open their goals</a>`;

  /** @param {Entry} it */
  entry(it) {
    return html`<div class="entry">${said(it, this.own, this.named)}${this.own ? earlier(it) : nothing}${!it.id || this.closed ? nothing : html`<div class="unprinted">${this.deeds(it)}</div>`}</div>`;
  }

  /** @param {Entry} it */
  deeds(it) {
    const open = it.agreement === 'proposed' || it.agreement === 'declined';
    const press = (/** @type {string} */ text, /** @type {() => unknown} */ does, main = false) => html`<button class="govuk-button ${main ? '' : 'govuk-button--secondary'}" type="button" aria-disabled=${this.doing.waits} @click=${does}>${text}</button>`;
    const wrote = it.voice === 'worker';
    const mine = it.audience === 'only-me';
    return html`
      ${it.section === 'coping' && it.coping ? html`<p class="buttons">${helped.map(([code, text]) => press(text, () => this.tried(it, code)))}${this.own && helpedMost(it) ? press('Put it into my safety plan', () => this.intoSafety(it)) : nothing}</p>` : nothing}
      ${canBeAsked(it) ? html`<p class="buttons">${press(this.own ? 'Ask them whether they want support' : 'Plan to ask whether they want support', () => this.askThem(it))}</p>` : nothing}
      ${canBeNamed(it) ? html`<p class="buttons">${press(this.own ? 'They support me' : 'Name them as a supporter', () => this.nameSupporter(it))}</p>` : nothing}
      ${it.wellbeing ? html`<p class="buttons">${press('Done today', () => this.doneToday(it))}</p>` : nothing}
      ${canBeWanted(it) ? html`<p class="buttons">${press(this.own ? 'I want this' : 'They want this', () => this.want(it))}</p>` : nothing}
      ${this.own && canBeGoal(it) ? html`<p class="buttons">${toGoals(it, press('Make it one of my goals', () => this.asGoal(it)))}</p>` : nothing}
      ${letter(it, this.own, press, () => this.take(it), (size) => this.letter(it, size))}${workMeeting(this, it, press)}
      ${this.own ? html`<p class="buttons">${open ? press('I agree', () => this.agree(it), true) : nothing}
        ${mine ? press('Show it to my team', () => this.show(it, 'team')) : press('Only me', () => this.show(it, 'only-me'))}
        ${open || mine ? nothing : press(it.audience === 'lead-worker' ? 'Show it to my whole team' : 'Only my worker', () => this.show(it, it.audience === 'lead-worker' ? 'team' : 'lead-worker'))}</p>` : nothing}
      ${this.own && it.agreement !== 'declined' && !mine && !(it.voice === 'person' && it.agreement === 'agreed') ? later('Not quite', this.notQuite(it), undefined, `not quite ${it.id}`) : nothing}
      ${this.own || wrote ? later(this.own ? 'Put it in my own words' : 'Correct this', this.correcting(it), undefined, `correct ${it.id}`) : nothing}
      ${this.own || (wrote && open) ? html`<p class="buttons">${press('Take this out of the plan', () => this.withdraw(it))}</p>` : nothing}`;
  }

  /** @param {string} section */
  adding(section) {
    const id = `add-${section}`;
    return html`<form novalidate ${kept(`plan ${this.of} ${section}`)} @submit=${(/** @type {SubmitEvent} */ event) => this.add(event, section)}>
      ${entryFields(section, id, this.own)}${this.own ? shownTo(id) : together(id)}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Add this</button></p></form>`;
  }

  /** One fold for each section would be a page of folds on a phone. */
  addOwn() {
    const here = this.sections.filter(({ section }) => !elsewhere.includes(section));
    return later('Add something', here.map(({ section }) => later(titles[section]?.[1] ?? section, this.adding(section), undefined, `plan ${this.of} ${section}`)));
  }

  /** @param {SubmitEvent} event @param {string} section */
  add(event, section) {
    this.doing.form(event, (its, form) => sendForm(form, this.url, { entry: entryOf(section, its), shownTo: its.shownTo, present: its.present }), { done: this.own ? 'Added to my plan.' : 'Added to the plan.', again: this.again });
  }

  /** @param {Entry} it */
  correcting(it) {
    const id = `correct-${it.id}`;
    return html`<form novalidate ${kept(`correct ${it.id}`, { since: tag(it) })} @submit=${(/** @type {SubmitEvent} */ event) => this.correct(event, it)}>
      ${entryFields(it.section, id, this.own, it)}${this.own ? nothing : together(id)}
      <p class="soft small">${this.own ? 'I can still read what stood here before.' : 'They can read what stood here before. It waits for them to agree again, unless you wrote it together.'}</p>
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p></form>`;
  }

  /** @param {SubmitEvent} event @param {Entry} it */
  correct(event, it) {
    this.doing.form(event, (its) => replace(`${this.url}/${it.id}`, { entry: entryOf(it.section, its), present: its.present }, tag(it)), { done: 'Saved.', again: this.again, latest: this.again });
  }

  /** @param {Entry} it */
  notQuite(it) {
    return html`<form novalidate ${kept(`not quite ${it.id}`)} @submit=${(/** @type {SubmitEvent} */ event) => this.decline(event, it)}>
      ${words('why', 'What is not quite right?', { id: `why-${it.id}`, hint: 'I do not have to say', rows: 2, most: lengths.EntryLifeDeclineRequest.why })}
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="submit" aria-disabled=${this.doing.waits}>Tell my team</button></p></form>`;
  }

  /** @param {SubmitEvent} event @param {Entry} it */
  decline(event, it) {
    this.doing.form(event, (its, form) => sendForm(form, `${this.url}/${it.id}/decline`, { why: its.why }, tag(it)), { done: 'My team sees that this is not quite right.', again: this.again, latest: this.again });
  }

  /** @param {Entry} it */
  async agree(it) {
    await this.doing.send(`${this.url}/${it.id}/agree`, {}, { intention: `agree ${it.id} ${it.revision}`, etag: tag(it), done: 'I agreed to this.', again: this.again });
    await this.overtaken();
  }

  /** It changed meanwhile: what stands there now is read before it is pressed again. */
  async overtaken() {
    if (this.doing.trouble instanceof Problem && this.doing.trouble.status === 412) await this.again?.();
  }

  /** @param {Entry} it @param {string} to */
  async show(it, to) {
    const alone = to === 'only-me' && !(await sure({ title: 'Keep this to myself?', follows: html`<p>My team does not see it any more. Someone may have read it before. I can show it again.</p>`, yes: 'Only me' }));
    if (alone) return;
    await this.doing.run(() => replace(`${this.url}/${it.id}/audience`, { shownTo: to }, tag(it)), { done: to === 'only-me' ? 'Only I see this now.' : to === 'team' ? 'My team sees this now.' : 'In my team, only my worker sees this now.', again: this.again });
    await this.overtaken();
  }

  /** @param {Entry} it */
  async withdraw(it) {
    const follows = it.audience === 'only-me' ? html`<p>Nothing of it stays. It cannot be brought back.</p>` : this.own ? html`<p>My team does not see it any more. It cannot be put back. I can write it again.</p>` : html`<p>Only they can read it then. You can write it again.</p>`;
    if (!(await sure({ title: 'Take this out of the plan?', follows, yes: 'Take it out' }))) return;
    await this.doing.send(`${this.url}/${it.id}/withdraw`, {}, { done: 'It is out of the plan.', again: this.again });
  }

  /** @param {Entry} it */
  async askThem(it) {
    const follows = html`<p>A worker asks them alone, within a week. ${this.own ? 'They then know that I am with this team. My worker checks first who must never know.' : 'They then know that this person is with us. Check first who must never know.'}</p>`;
    if (!(await sure({ title: 'Ask whether they want support themselves?', follows, yes: 'Ask them' }))) return;
    await this.doing.send(`${this.url}/${it.id}/ask-them`, {}, { intention: `ask ${it.id} ${it.revision}`, done: 'Someone in the team asks them.', again: this.again });
  }

  /** @param {Entry} it */
  async nameSupporter(it) {
    const follows = html`<p>A worker speaks with them alone, within a week, and offers them support of their own and a login. Nothing is shared by this. ${this.own ? 'They then know that I am with this team. My worker checks first who must never know.' : 'They then know that this person is with us. Check first who must never know.'}</p>`;
    if (!(await sure({ title: 'Name them as a supporter?', follows, yes: 'Name them' }))) return;
    await this.doing.send(`${this.url}/${it.id}/name-supporter`, {}, { intention: `name ${it.id} ${it.revision}`, done: 'Someone in the team speaks with them.', again: this.again });
  }

  /** One key a day: pressed on another day, it is meant for that day. @param {Entry} it */
  doneToday(it) {
    this.doing.send(`${this.url}/${it.id}/done-today`, {}, { intention: `done ${it.id} ${today()}`, done: 'Noted for today.', again: this.again });
  }

  /** @param {Entry} it */
  async want(it) {
    await this.doing.send(`${this.url}/${it.id}/want`, {}, { intention: `want ${it.id} ${it.revision} ${it.support?.stage ?? it.future?.stage}`, etag: tag(it), done: this.own ? 'My team knows that I want this.' : 'The team knows that they want this.', again: this.again });
    await this.overtaken();
  }

  /** @param {Entry} it */
  async take(it) {
    await this.doing.send(`${this.url}/${it.id}/letter/take`, {}, { intention: `take ${it.id} ${it.revision}`, etag: tag(it), done: this.own ? 'My team knows that I want someone to come along.' : 'It is among the next steps.', again: this.again });
    await this.overtaken();
  }

  /** @param {Entry} it */
  intoSafety(it) {
    this.doing.run(() => intoSafetyPlan(this.of, it.text), { done: 'It is in my safety plan, among what I can do myself.', focus: false });
  }

  /** @param {Entry} it */
  asGoal(it) {
    this.doing.run(() => intoGoals(this.of, it), { done: 'It is one of my goals.', again: this.again, focus: false });
  }

  /** @param {Entry} it @param {string} size */
  letter(it, size) {
    this.doing.run(() => savePdf(this.own ? this.of : undefined, `${this.url}/${it.id}/letter${size}`), { done: 'Saved as notes.pdf.', focus: false });
  }

  /** @param {Entry} it @param {string} how */
  tried(it, how) {
    this.doing.send(`${this.url}/${it.id}/tries`, { helped: how }, { intention: `try ${it.id} ${how}`, done: 'Noted.', again: this.again });
  }
}

/** Somebody the team may see, who is not to be asked already. @param {Entry} it */
const canBeAsked = (it) => isShownPerson(it) && !it.relationship?.askedBy;

/** @param {Entry} it */
const canBeNamed = (it) => isShownPerson(it) && !it.relationship?.named;

/** @param {Entry} it */
const isShownPerson = ({ relationship: near, agreement = '', audience }) => near && ['person', null, undefined].includes(near.relation) && ['agreed', 'together'].includes(agreement) && audience !== 'only-me';

/** @param {Entry} it */
const tag = ({ revision }) => `"${revision}"`;

customElements.define('lw-plan', Plan);
