// @ts-check
import { html, LitElement, nothing } from 'lit';
import { later } from '../kit/later.js';
import { shown } from '../kit/states.js';
import '../lunch/lunch-hosting.js';
import '../lunch/lunch-wish.js';
import { Polled } from '../polled.js';
import './change-rules.js';
import './rhythm.js';
import { changes } from './rule-changes.js';
import { ofMe } from './rules-form.js';
import './understanding.js';

const notYet = html`<p>No one has asked me yet how I can be reached. Until then, no one calls, writes or visits.</p>`;

/** How somebody may be reached, for themselves. Whom they keep out stands there only once it is opened: others may look. */
class OwnRules extends LitElement {
  static properties = { of: { attribute: false } };

  createRenderRoot = () => this;

  connectedCallback() {
    this.polled = new Polled(this, `/api/people/${this.of}/contact-rules`);
    super.connectedCallback();
  }

  render() {
    return html`<section class="card unprinted" aria-labelledby="my-way"><h2 id="my-way">Keep in touch my way</h2>
      ${shown(this.polled, (it) => this.mine(it), { missing: notYet })}
      <lw-understanding .of=${this.of} .mine=${true}></lw-understanding>
      <lw-rhythm .of=${this.of} .mine=${true}></lw-rhythm></section>`;
  }

  /** @param {import('../types.js').ContactRules} it */
  mine({ rules, asked, expired }) {
    return html`${rules ? html`<p>You are reached only as you say here. If something is not safe any more, change it: it holds at once.</p>` : notYet}
      ${expired ? html`<p class="notice">What I said is from a while ago. My worker will ask me again.</p>` : nothing}
      ${rules ? later('How I can be reached', changes(null, rules, ofMe)) : nothing}
      ${asked ? html`<div class="notice"><p><strong>I asked for something new.</strong> My worker will check this with me. Until then, no one uses it.</p>${later('What I asked for', changes(rules, asked, ofMe))}</div>` : nothing}
      ${rules ? html`<lw-change-rules .of=${this.of} .mine=${true} .again=${this.polled.now}></lw-change-rules><lw-lunch-wish .of=${this.of} .mine=${true}></lw-lunch-wish><lw-lunch-hosting .of=${this.of} .mine=${true}></lw-lunch-hosting>` : nothing}`;
  }
}

customElements.define('lw-own-rules', OwnRules);
