// @ts-check
import { html, LitElement, nothing } from 'lit';
import { replace } from '../api.js';
import { onDate, onDay } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date, field, select, ticks, words } from '../kit/fields.js';
import { several } from '../kit/form.js';
import { kept } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { lengths } from '../kit/lengths.js';
import { shown } from '../kit/states.js';
import { isolated } from '../parts/isolated.js';
import { Polled } from '../polled.js';
import './understood.js';
import { chosen, formats, languages, ofMe, ofThem, otherThanEnglish, professionals, supportsOf } from './understanding-words.js';

/**
 * @typedef {{language: ?string, languageSaid: ?string, professionals: string[], booking: ?string, formats: string[], supports: string[], more: ?string, until: string}} Needs
 * @typedef {{known: boolean, asked: boolean, needs: ?Needs, said: ?{by: string, on: string}, newer: ?Needs, expired: boolean, met: import('./understood.js').Met[]}} Understanding
 */

const most = lengths.NeedsRequest;

/** What somebody needs to understand us: seen before any number, and said by a worker or by themselves (`mine`). */
class UnderstandingCard extends LitElement {
  static properties = { of: { attribute: false }, mine: { attribute: false }, closed: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.mine = false;
  }

  /** The form starts from what holds when it is opened, so that nobody's change is overwritten. */
  connectedCallback() {
    this.url = `/api/people/${this.of}/communication-needs`;
    this.polled = new Polled(this, this.url);
    this.seen = new Polled(this, this.url, { lazy: true });
    super.connectedCallback();
  }

  get say() {
    return this.mine ? ofMe : ofThem;
  }

  /** @param {SubmitEvent} event */
  save(event) {
    const again = () => Promise.all([this.seen.now(), this.polled.now()]);
    return this.doing.form(event, (its, form) => replace(this.url, needsOf(its, form), this.seen.etag), { done: 'Saved. This holds from now on.', again, latest: this.seen.fresh });
  }

  render() {
    const { say } = this;
    return html`<div class="spaced">${this.mine ? html`<h3 tabindex="-1">${say.title}</h3>` : html`<h4 tabindex="-1">${say.title}</h4>`}
      ${this.doing.notice()}${shown(this.polled, (it) => this.standing(it), { missing: html`<p class="soft">${say.unknown}</p>` })}</div>`;
  }

  /** @param {Understanding} it */
  standing({ known, asked, needs, said, newer, expired, met }) {
    const { say, mine } = this;
    if (!known || !needs) return html`<p class="soft">${say.unknown}</p>`;
    const some = isSome(needs);
    return html`${expired ? html`<p class="notice"><strong>${say.expired}</strong></p>` : nothing}
      ${some ? facts(needs, mine) : html`<p>${asked ? say.nothing : say.unasked}</p>`}
      ${some && said ? html`<p class="soft small">${saidBy(said, mine)} ${mine ? 'I am asked' : 'Ask'} again by ${onDay(needs.until)}.</p>` : nothing}
      ${newer ? html`<div class="notice"><p><strong>${say.newer}</strong></p>${facts(newer, mine)}</div>` : nothing}
      ${mine ? nothing : html`<lw-understood .of=${this.of} .met=${met} .closed=${this.closed || !some} .again=${this.polled.now}></lw-understood>`}
      ${this.closed ? nothing : later(say.change, shown(this.seen, (now) => (now.needs ? this.form(now.needs) : nothing)), this.seen.now, this.url)}`;
  }

  /** @param {Needs} it */
  form(it) {
    const { say } = this;
    return html`<form novalidate ${kept(this.url, { since: this.seen.etag })} @submit=${this.save}>
      ${select('language', say.language, [['', 'Not said'], ...languages], { id: 'needs-language', chosen: it.language ?? '' })}
      ${field('languageSaid', 'If it is another language, or to say more', { id: 'needs-language-said', value: it.languageSaid, most: most.languageSaid })}
      ${ticks('professionals', say.professionals, professionals, { id: 'needs-professionals', chosen: it.professionals, hint: 'The team books them each time. Never a relative or a friend' })}
      ${words('booking', say.booking, { id: 'needs-booking', value: it.booking, rows: 2, most: most.booking, hint: 'For example, a woman, or someone from outside the area' })}
      ${ticks('formats', say.formats, formats, { id: 'needs-formats', chosen: it.formats })}
      ${ticks('supports', say.supports, supportsOf(this.mine), { id: 'needs-supports', chosen: it.supports })}
      ${words('more', say.more, { id: 'needs-more', value: it.more, rows: 2, most: most.more })}
      ${date('until', say.until, { id: 'needs-until', value: it.until, hint: 'If this is empty, a year from now' })}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p></form>`;
  }
}

/** @param {import('../kit/form.js').Its} its @param {HTMLFormElement} form */
const needsOf = (its, form) => ({
  language: its.language ?? null,
  languageSaid: its.languageSaid ?? null,
  professionals: several(form, 'professionals'),
  booking: its.booking ?? null,
  formats: several(form, 'formats'),
  supports: several(form, 'supports'),
  more: its.more ?? null,
  until: its.until ?? null,
});

/** @param {Needs} it */
const isSome = (it) => Boolean(otherThanEnglish(it) || it.professionals.length || it.formats.length || it.supports.length || it.booking || it.more);

/** @param {Needs} it @param {boolean} mine */
const facts = (it, mine) => html`<dl class="facts">
  ${it.language || it.languageSaid ? html`<dt>Language</dt><dd>${it.language && it.language !== 'other' ? html`<strong class="chip">${chosen(languages, [it.language])}</strong> ` : nothing}${it.languageSaid ? isolated(it.languageSaid) : it.language === 'other' ? 'Another language' : nothing}</dd>` : nothing}
  ${it.professionals.length ? html`<dt>Book</dt><dd><strong class="chip late">${chosen(professionals, it.professionals).join(', ')}</strong> <span class="small">Never a relative or a friend</span></dd>` : nothing}
  ${it.booking ? html`<dt>When booking</dt><dd class="as-written">${it.booking}</dd>` : nothing}
  ${it.formats.length ? html`<dt>${mine ? 'I read or hear' : 'Reads or hears'}</dt><dd>${chosen(formats, it.formats).join(', ')}</dd>` : nothing}
  ${it.supports.length ? html`<dt>Easier with</dt><dd>${chosen(supportsOf(mine), it.supports).join(', ')}</dd>` : nothing}
  ${it.more ? html`<dt>${mine ? 'In my words' : 'In their words'}</dt><dd class="as-written">${it.more}</dd>` : nothing}</dl>`;

/** @param {{by: string, on: string}} said @param {boolean} mine */
function saidBy({ by, on }, mine) {
  if (by === 'introduction') return `As it was said in ${mine ? 'my' : 'their'} introduction or details, on ${onDate(on)}.`;
  if (by === 'person') return mine ? `I said this on ${onDate(on)}.` : `They said this themselves on ${onDate(on)}.`;
  return mine ? `My worker wrote this down on ${onDate(on)}.` : `A worker wrote this down on ${onDate(on)}.`;
}

customElements.define('lw-understanding', UnderstandingCard);
