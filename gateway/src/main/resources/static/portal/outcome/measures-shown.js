// @ts-check
import { html, nothing } from 'lit';
import { onDate } from '../dates.js';
import { onScale } from '../kit/chart.js';
import { table } from '../kit/table.js';
import { isolated } from '../parts/isolated.js';
import { items, ratingWords } from './dialog-words.js';

/** @typedef {import('../types.js').Dialog} Dialog */
/** @typedef {import('../types.js').Measures} Measures @typedef {{byWorker: boolean, present?: ?string}} Taken */

/** What was said last, and how it changed. @param {Measures} it @param {boolean} own */
export const measuresShown = ({ dialog, reqol10 }, own) => html`
  ${dialog.length || reqol10.length ? nothing : html`<p class="soft">${own ? 'I have not said yet how I am.' : 'They have not said yet how they are.'}</p>`}
  ${dialog.length ? answers(dialog.slice(-2).reverse(), own) : nothing}
  ${over({ dialog, reqol10 })}`;

/** All that was ever said, each with who said it. @param {Measures} it @param {boolean} own */
export const allMeasures = ({ dialog, reqol10 }, own) => html`
  ${[...dialog].reverse().map((it) => answers([it], own, true))}
  ${dialog.length || reqol10.length ? over({ dialog, reqol10 }, (it) => html` (${taken(it, own)})`) : nothing}`;

/** @param {Pick<Measures, 'dialog' | 'reqol10'>} it @param {(it: Taken) => unknown} [by] */
const over = ({ dialog, reqol10 }, by = () => nothing) => html`
  ${dialog.length ? means('Quality of life', dialog.map((it) => [it, it.qualityOfLife])) : nothing}
  ${dialog.some(({ treatment }) => treatment != null) ? means('Satisfaction with treatment', dialog.map((it) => [it, it.treatment])) : nothing}
  ${reqol10.length ? onScale('ReQoL-10', ['When', 'Total'], 40, reqol10.map((it) => [onDate(it.on), it.total, html`${it.total} out of 40${by(it)}`])) : nothing}`;

/** How satisfied they were; with what they said before beside it, where that is given too. @param {Dialog[]} said the newest first @param {boolean} own @param {boolean} [leaveOut] nothing was said of, and name that in one line */
function answers([now, before], own, leaveOut = false) {
  const said = (/** @type {Dialog | undefined} */ it, /** @type {string} */ code) => it?.answers.find(({ item }) => item === code);
  const words = (/** @type {?number | undefined} */ rating) => (rating == null ? 'Not said' : ratingWords(rating));
  const more = (/** @type {Dialog['answers'][number] | undefined} */ it) => (it?.moreHelp ? (own ? 'I want more help' : 'They want more help') : it ? 'No' : 'Not said');
  const name = (/** @type {typeof items[number]} */ [, mine, theirs]) => (own ? mine : theirs);
  const there = leaveOut ? items.filter(([code]) => said(now, code)) : items;
  const missing = items.filter((it) => !there.includes(it));
  const rows = there.map((it) => [
    name(it),
    words(said(now, it[0])?.rating),
    ...(before ? [words(said(before, it[0])?.rating)] : []),
    more(said(now, it[0])),
  ]);
  return html`<p class="soft small">${taken(now, own)}, ${onDate(now.on)}</p>
    ${table(own ? 'How satisfied I am' : 'How satisfied they are', ['With what', onDate(now.on), ...(before ? [onDate(before.on)] : []), 'More help'], rows)}${missing.length ? html`<p class="soft small">Nothing was said of: ${missing.map((it) => inASentence(name(it))).join(', ')}.</p>` : nothing}`;
}

/** But *I* stays as it is. @param {string} words */
const inASentence = (words) => words[0].toLowerCase() + words.slice(1);

/** Who said it, and who was there. @param {Taken} it @param {boolean} own */
const taken = ({ byWorker, present }, own) => html`${byWorker ? (own ? 'Written down with my worker' : 'Written down with them') : own ? 'I said this' : 'They said this themselves'}${present ? html`, with ${isolated(present)} there` : nothing}`;

/** @param {string} caption @param {[Dialog, ?number | undefined][]} all */
const means = (caption, all) => onScale(caption, ['When', 'Mean'], 7, all.map(([{ on }, mean]) => [onDate(on), mean, mean == null ? 'Too few answers for a mean' : `${mean.toFixed(1)} out of 7`]));
