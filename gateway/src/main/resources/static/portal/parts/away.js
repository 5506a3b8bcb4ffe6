// @ts-check
import { html, LitElement, nothing } from 'lit';
import { replace } from '../api.js';
import { onDay, today } from '../dates.js';
import { Doing } from '../kit/doing.js';
import { date, select } from '../kit/fields.js';
import { kept } from '../kit/kept.js';
import { shown } from '../kit/states.js';
import { Polled } from '../polled.js';
import { nameOf } from './place-names.js';
import { asOptions, teamOf } from './workers.js';

/** @typedef {{place: ?string, from: ?string, until: ?string, cover: ?string}} Covered */

const url = '/api/away';

/** When a worker is away and which colleague has their steps meanwhile: they say it themselves. */
class Away extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  constructor() {
    super();
    this.doing = new Doing(this);
  }

  connectedCallback() {
    this.away = new Polled(this, url, { every: 300_000 });
    this.teams = this.me.places.map((/** @type {string} */ place) => ({ place, polled: teamOf(this, place) }));
    super.connectedCallback();
  }

  /** Whom they may ask, of each place they work in. @returns {[string, string][]} */
  get colleagues() {
    const several = this.teams.length > 1;
    return this.teams.flatMap(({ place, polled }) =>
      (polled.data ? asOptions(polled.data) : []).filter(([id]) => id !== this.me.id).map(([id, name]) => [`${place} ${id}`, several ? `${name}, ${nameOf(place)}` : name]),
    );
  }

  /** @param {SubmitEvent} event */
  save(event) {
    return this.doing.form(
      event,
      ({ from, until, cover }) => {
        const [place, id] = cover.split(' ');
        return replace(url, { place, from, until, cover: id });
      },
      { done: 'Saved. Your steps are on their Today while you are away.', again: this.away.now },
    );
  }

  /** @param {Covered} it */
  back = ({ from, until }) => this.doing.send(`${url}/back`, {}, { intention: `${url}/back ${from} ${until}`, done: 'Saved. Your steps are yours alone again.', again: this.away.now });

  render() {
    return html`${this.doing.notice()}${shown(this.away, (it) => html`${it.until ? this.standing(it) : nothing}${this.form(it)}`)}`;
  }

  /** @param {Covered} it */
  standing(it) {
    const name = this.colleagues.find(([key]) => key === `${it.place} ${it.cover}`)?.[1] ?? 'A colleague';
    return html`<p>${name} covers for you from ${onDay(it.from ?? '')} to ${onDay(it.until ?? '')}. It ends by itself.</p>
      <p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" aria-disabled=${this.doing.waits} @click=${() => this.back(it)}>I’m back now</button></p>`;
  }

  /** @param {Covered} it */
  form({ place, from, until, cover }) {
    return html`<form novalidate ${kept(url)} @submit=${this.save}>
      ${date('from', 'First day away', { id: 'away-from', value: from ?? today(), required: true, missing: 'Choose the first day' })}
      ${date('until', 'Last day away', { id: 'away-until', value: until, min: today(), required: true, missing: 'Choose the last day' })}
      ${select('cover', 'Who covers for you?', [['', 'Choose a colleague'], ...this.colleagues], { id: 'away-cover', chosen: cover ? `${place} ${cover}` : '', required: true, missing: 'Choose who covers for you', hint: 'They see your steps on their Today, of everyone they may work with. You keep them too.' })}
      <p class="buttons"><button class="govuk-button" type="submit" aria-disabled=${this.doing.waits}>Save</button></p></form>`;
  }
}

customElements.define('lw-away', Away);
