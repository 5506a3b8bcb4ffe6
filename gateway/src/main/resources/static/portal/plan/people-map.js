// @ts-check
import { html, nothing, svg } from 'lit';
import { isolated } from '../parts/isolated.js';
import { table } from '../kit/table.js';
import { circles, givings, lines, relations } from './people-words.js';
import { wordOf } from './section-words.js';

/** @typedef {import('../types.js').Entry} Entry */

const middle = 160;
const radii = [52, 84, 116, 148];

/** Round their circle from the top, nearer and further by turns where many stand there. @param {number} ring @param {number} nth @param {number} of */
function spot(ring, nth, of) {
  const turn = (2 * Math.PI * nth) / of - Math.PI / 2 + ring * 2.4;
  const radius = radii[ring] - (of > 10 && nth % 2 ? 14 : 0);
  return { x: middle + radius * Math.cos(turn), y: middle + radius * Math.sin(turn) };
}

/** Those who were given a circle, by their circles. @param {Entry[]} entries */
function placed(entries) {
  const near = entries.filter(({ agreement, relationship }) => agreement !== 'declined' && relationship?.circle);
  return circles.flatMap(([circle], ring) => near.filter(({ relationship }) => relationship?.circle === circle).map((it, nth, all) => ({ it, ...spot(ring, nth, all.length) })));
}

/**
 * The map of people: numbers on four circles, and beside it a table that says the same in words, for whoever sees no
 * lines and for names in any script. Nothing where nobody was given a circle.
 * @param {Entry[]} entries @param {boolean} own
 */
export function peopleMap(entries, own) {
  const all = placed(entries);
  if (!all.length) return nothing;
  return html`<div class="people-map">
    <svg class="people" viewBox="0 0 320 320" role="img" aria-label="Map of people: ${all.length} on four circles. The table says the same.">
      ${[...radii].reverse().map((radius) => svg`<circle class="ring" cx=${middle} cy=${middle} r=${radius} />`)}
      ${all.map(({ it, x, y }) => svg`<line class="tie ${it.relationship?.line ?? ''}" x1=${middle} y1=${middle} x2=${x} y2=${y} />`)}
      <circle class="self" cx=${middle} cy=${middle} r="22" /><text class="self-word" x=${middle} y=${middle + 5}>${own ? 'Me' : 'Them'}</text>
      ${all.map(({ x, y }, nth) => svg`<circle class="one" cx=${x} cy=${y} r="12" /><text x=${x} y=${y + 5}>${nth + 1}</text>`)}
    </svg>
    <p class="soft small">The circles, from the inside: ${circles.map(([, name]) => name.toLowerCase()).join(', ')}. A thick line is strong, a broken line is weak, a dotted line is stressful.</p>
    ${table('Map of people', ['Who', 'What', 'How near', 'Line', 'Who gives'], all.map(({ it: { text, relationship: near } }, nth) => [html`${nth + 1}. ${isolated(text)}`, said(relations, near?.relation), said(circles, near?.circle), said(lines, near?.line), said(givings(own), near?.giving)]))}
  </div>`;
}

/** @param {[string, string][]} words @param {?string} [code] */
const said = (words, code) => (code ? wordOf(words, code) : 'Not said');
