// @ts-check
import { html, nothing } from 'lit';
import { onDate } from '../dates.js';
import { later } from '../kit/later.js';
import { isolated } from '../parts/isolated.js';
import { whose } from '../parts/voice.js';
import { moreRows } from './more-fields.js';
import { helpFacts } from './help-form.js';
import { gifts, ways, wordOf } from './section-words.js';

/** @typedef {import('../types.js').Entry} Entry */

/** The words, what belongs to them, and who said it when. @param {Entry} it @param {boolean} own @param {(id: string) => unknown} [named] a worker's name */
export function said(it, own, named = () => undefined) {
  const voice = whose(it, own && 'mine');
  return html`${voice ? html`<p class="soft small">${voice}:</p><blockquote class="words" dir="auto">${it.text}</blockquote>` : html`<p dir="auto">${it.text}</p>`}
    ${facts(it, own)}${it.at ? html`<p class="soft small">${when(it, own, named)}</p>` : nothing}
    ${it.why ? html`<p>${own ? 'I said what is not quite right' : 'They said what is not quite right'}: ${isolated(it.why)}</p>` : nothing}`;
}

/** @param {Entry} it @param {boolean} own @param {(id: string) => unknown} named */
function when(it, own, named) {
  const who = it.by && named(it.by);
  return html`${standing(it, own)}${who ? html`, ${isolated(who)}` : nothing}, ${onDate(/** @type {string} */ (it.at))}${it.audience === 'lead-worker' ? (own ? '. Only my worker sees it' : '. Only for their lead worker') : nothing}`;
}

/** @param {Entry} it @param {boolean} own */
function standing({ agreement, voice, present }, own) {
  if (agreement === 'together') return html`Written together${present ? html` with ${isolated(present)} there` : nothing}`;
  if (agreement === 'declined') return own ? 'I said this is not quite right' : 'They said this is not quite right';
  if (agreement === 'proposed') return own ? 'Waits for me to agree' : 'Waits for them to agree';
  if (voice === 'person') return own ? 'My words' : 'Their words';
  return own ? 'I agreed to this' : 'They agreed to this';
}

/** @param {import('../types.js').Fields} it @param {boolean} own */
function facts(its, own) {
  const { story, strength, coping } = its;
  /** @type {[string, unknown][]} */
  const rows = [
    ['When', story?.when ?? coping?.when],
    ['What matters most', story?.matters],
    ['An example', strength?.anExample],
    ['What others say', strength?.othersSay],
    ['A gift for others', strength?.gift && wordOf(gifts, strength.gift)],
    ['What kind of thing', coping?.way && wordOf(ways, coping.way)],
    ['Who helps', coping?.whoHelps],
    ['Instead of', coping?.insteadOf],
    ['Tried', coping && tried(coping.tries)],
    ...moreRows(its, own),
    ...helpFacts(its, own),
  ];
  const there = rows.filter(([, value]) => value);
  return there.length ? html`<dl class="facts">${there.map(([label, value]) => html`<dt>${label}</dt><dd>${isolated(value)}</dd>`)}</dl>` : nothing;
}

/** @param {{aLot: number, aLittle: number, not: number}} tries */
function tried({ aLot, aLittle, not }) {
  const all = aLot + aLittle + not;
  const how = [aLot && `helped a lot ${times(aLot)}`, aLittle && `helped a little ${times(aLittle)}`, not && `did not help ${times(not)}`].filter(Boolean);
  return how.length > 1 ? `${times(all)}: ${how.join(', ')}` : String(how[0] ?? '').replace(/^./, (first) => first.toUpperCase());
}

/** @param {number} many */
const times = (many) => (many === 1 ? 'once' : `${many} times`);

/** What stood there before, for the person alone. @param {Entry} it */
export const earlier = (it) => (it.earlier?.length ? later('What stood here before', html`<ol class="govuk-list spaced">${it.earlier.map((was) => html`<li><p class="soft small">${whose(was, 'mine') || 'My words'}, ${onDate(was.at)}</p><blockquote class="words" dir="auto">${was.text}</blockquote>${facts(was, true)}${was.why ? html`<p>I said what is not quite right: ${isolated(was.why)}</p>` : nothing}</li>`)}</ol>`) : nothing);
