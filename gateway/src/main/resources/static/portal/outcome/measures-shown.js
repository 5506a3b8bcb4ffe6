// @ts-check
import { html, nothing } from 'lit';
import { onDate } from '../dates.js';
import { onScale } from '../kit/chart.js';
import { table } from '../kit/table.js';
import { isolated } from '../parts/isolated.js';
import { items, ratingWords } from './dialog-words.js';

/** @typedef {import('../types.js').Dialog} Dialog */
/** @typedef {import('../types.js').Measures} Measures */

/** What was said last, and how it changed. @param {Measures} it @param {boolean} own */
export const measuresShown = ({ dialog, reqol10 }, own) => html`
  ${dialog.length || reqol10.length ? nothing : html`<p class="soft">${own ? 'I have not said yet how I am.' : 'They have not said yet how they are.'}</p>`}
  ${dialog.length ? last(dialog, own) : nothing}
  ${dialog.length ? means('Quality of life', dialog.map((it) => [it, it.qualityOfLife]), 'Too few answers for a mean') : nothing}
  ${dialog.some(({ treatment }) => treatment != null) ? means('Satisfaction with treatment', dialog.map((it) => [it, it.treatment]), 'Too few answers for a mean') : nothing}
  ${reqol10.length ? onScale('ReQoL-10', ['When', 'Total'], 40, reqol10.map((it) => [onDate(it.on), it.total, `${it.total} out of 40`])) : nothing}`;

/** @param {Dialog[]} all @param {boolean} own */
function last(all, own) {
  const now = all[all.length - 1];
  const before = all[all.length - 2];
  const said = (/** @type {Dialog | undefined} */ it, /** @type {string} */ code) => it?.answers.find(({ item }) => item === code);
  const words = (/** @type {?number | undefined} */ rating) => (rating == null ? 'Not said' : ratingWords(rating));
  const more = (/** @type {Dialog['answers'][number] | undefined} */ it) => (it?.moreHelp ? (own ? 'I want more help' : 'They want more help') : it ? 'No' : 'Not said');
  const rows = items.map(([code, mine, theirs]) => [
    own ? mine : theirs,
    words(said(now, code)?.rating),
    ...(before ? [words(said(before, code)?.rating)] : []),
    more(said(now, code)),
  ]);
  return html`<p class="soft small">${now.byWorker ? (own ? 'Written down with my worker' : 'Written down with them') : own ? 'I said this' : 'They said this themselves'}, ${onDate(now.on)}${now.present ? html`, with ${isolated(now.present)} there` : nothing}</p>
    ${table(own ? 'How satisfied I am' : 'How satisfied they are', ['With what', onDate(now.on), ...(before ? [onDate(before.on)] : []), 'More help'], rows)}`;
}

/** @param {string} caption @param {[Dialog, ?number | undefined][]} all @param {string} none */
const means = (caption, all, none) => onScale(caption, ['When', 'Mean'], 7, all.map(([{ on }, mean]) => [onDate(on), mean, mean == null ? none : `${mean.toFixed(1)} out of 7`]));
