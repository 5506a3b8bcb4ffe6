// @ts-check
import { html, LitElement, nothing } from 'lit';
import { replace } from '../api.js';
import { Doing } from '../kit/doing.js';
import { choice, select } from '../kit/fields.js';
import { kept } from '../kit/kept.js';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import { byWay, celebrations, rhythms, ways } from '../parts/check-in-words.js';
import { Polled } from '../polled.js';

/** How often somebody likes to hear from the team, how, and when something went well: they say it themselves (`mine`), or a worker with them. */
class Rhythm extends LitElement {
  static properties = { of: { attribute: false }, mine: { attribute: false }, closed: { attribute: false }, again: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
    this.mine = false;
  }

  connectedCallback() {
    this.url = `/api/people/${this.of}/keep-in-touch`;
    this.polled = new Polled(this, this.url);
    super.connectedCallback();
  }

  /** @param {SubmitEvent} event */
  save(event) {
    const again = () => Promise.all([this.polled.now(), this.again?.()]);
    return this.doing.form(event, ({ often, way, celebrate }) => replace(this.url, { often: often ?? null, way: way ?? null, celebrate: celebrate ?? null }), { done: 'Saved.', again });
  }

  render() {
    return html`${this.doing.notice()}${shown(this.polled, (it) => this.standing(it), { missing: nothing })}`;
  }

  /** @param {{often: ?string, way: ?string, celebrate: ?string}} it */
  standing({ often, way, celebrate }) {
    const { mine } = this;
    const said = rhythms.find(([code]) => code === often)?.[1];
    const words = often === 'by-themselves' ? (mine ? 'I get in touch myself' : 'They get in touch themselves') : said ? `${said} ${byWay(mine && way === 'portal' ? null : way)}`.trim() : 'Not chosen yet';
    return html`${mine ? html`<h3>How often the team is in touch</h3>` : html`<h4>How often they want to hear from us</h4>`}<p>${words}.</p>${this.wellDone(celebrate)}
      ${this.closed ? nothing : later('Change how often and how', this.form(often, way, celebrate))}`;
  }

  /** @param {?string} celebrate */
  wellDone(celebrate) {
    const said = celebrations.find(([code]) => code === celebrate)?.[1];
    return said ? html`<p>When something goes well: ${said[0].toLowerCase()}${said.slice(1)}.</p>` : nothing;
  }

  /** @param {?string} often @param {?string} way @param {?string} celebrate */
  form(often, way, celebrate) {
    const { mine } = this;
    /** @type {[string, string][]} */
    const all = [...rhythms, ['by-themselves', mine ? 'I get in touch when I want to' : 'They get in touch when they want to']];
    return html`<form novalidate ${kept(this.url)} @submit=${this.save}>
      ${choice('often', 'How often?', all, { id: 'rhythm-often', chosen: often, required: Boolean(often), missing: 'Choose how often' })}
      ${select('way', 'How?', [['', mine ? 'In any way that is safe for me' : 'In any way that is safe for them'], ...(mine ? ways.map(own) : ways)], { id: 'rhythm-way', chosen: way ?? '' })}
      ${select('celebrate', mine ? 'When something goes well for me?' : 'When something goes well for them?', [['', mine ? 'I have not said: my worker tells me' : 'They have not said: their worker tells them'], ...celebrations], { id: 'rhythm-celebrate', chosen: celebrate ?? '' })}
      <p class="soft small">${mine ? 'The team still only reaches me as I say above. After a hard time, they may ask more often for a while.' : 'Their contact rules hold, whatever they choose here. In a crisis, someone is in touch every day.'}</p>
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p></form>`;
  }
}

/** @param {[string, string]} way @returns {[string, string]} */
const own = ([code, text]) => [code, code === 'portal' ? 'On my page' : code === 'visit' ? 'In person' : text];

customElements.define('lw-rhythm', Rhythm);
