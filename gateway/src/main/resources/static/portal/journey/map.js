// @ts-check
import { html, nothing, svg } from 'lit';
import { onDate } from '../dates.js';
import { table } from '../kit/table.js';
import { steps } from '../parts/steps.js';
import { markOf, marks, nameOf } from './words.js';

/** @typedef {import('../types.js').JourneyMap} JourneyMap */
/** @typedef {{x: number, y: number}} Spot */

const column = [60, 180, 300];

/** Winds like a path: left to right, then back. @type {Map<string, Spot>} */
const spots = new Map(
  [...steps.keys()].map((code, index) => {
    const row = Math.floor(index / 3);
    return [code, { x: column[row % 2 ? 2 - (index % 3) : index % 3], y: 44 + row * 96 }];
  }),
);

/** How often each way between two steps was gone by these stops; within one step there is none to draw. @param {JourneyMap['stops']} stops */
function gone(stops) {
  /** @type {Map<string, {from: string, to: string, times: number}>} */
  const ways = new Map();
  stops.slice(1).forEach(({ step: to }, before) => {
    const from = stops[before].step;
    const way = ways.get(`${from} ${to}`) ?? { from, to, times: 0 };
    if (from !== to) ways.set(`${from} ${to}`, { ...way, times: way.times + 1 });
  });
  return [...ways.values()];
}

/** Bent to its own side, so that there and back are two lines, with a head that says which way. @param {{from: string, to: string, times: number}} way */
function line({ from, to, times }) {
  const [start, end] = [spots.get(from), spots.get(to)];
  if (!start || !end) return nothing;
  const bend = { x: (start.x + end.x) / 2 + (start.y - end.y) * 0.2, y: (start.y + end.y) / 2 + (end.x - start.x) * 0.2 };
  const middle = { x: (start.x + end.x) / 4 + bend.x / 2, y: (start.y + end.y) / 4 + bend.y / 2 };
  const turn = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  return svg`<path class="way" d="M${start.x},${start.y} Q${bend.x},${bend.y} ${end.x},${end.y}" stroke-width=${1.5 + Math.min(times, 6) / 2} />
    <path class="head" d="M-5,-6 L7,0 L-5,6 Z" transform="translate(${middle.x} ${middle.y}) rotate(${turn})" />
    ${times > 1 ? svg`<text class="times" x=${middle.x} y=${middle.y - 8}>${times}</text>` : nothing}`;
}

/** @param {JourneyMap['stops']} stops those gone so far */
function places(stops) {
  const been = new Set(stops.map(({ step }) => step));
  const here = stops.at(-1)?.step;
  return [...steps].map(([code, name]) => {
    const { x, y } = /** @type {Spot} */ (spots.get(code));
    return svg`<circle class="dot ${been.has(code) ? 'been' : ''} ${code === here ? 'here' : ''}" cx=${x} cy=${y} r=${been.has(code) ? 17 : 13} /><text class=${been.has(code) ? 'known' : ''} x=${x} y=${y + 36}>${name}</text>`;
  });
}

/** Pauses, farewells and returns are no steps: squares of their own, in words. @param {JourneyMap['stops']} stops */
function marked(stops) {
  const here = stops.at(-1)?.mark;
  return [...marks]
    .map(([code, name]) => ({ code, name, times: stops.filter(({ mark }) => mark === code).length }))
    .filter(({ times }) => times)
    .map(({ code, name, times }, row) => svg`<rect class="mark ${code === here ? 'here' : ''}" x="8" y=${304 + row * 26} width="14" height="14" /><text class="mark-word" x="30" y=${316 + row * 26}>${name}${times > 1 ? `: ${times}` : ''}</text>`);
}

/** The steps, the ways gone between them, and where it is. @param {JourneyMap['stops']} stops those gone so far */
export function drawn(stops) {
  const been = new Set(stops.map(({ step }) => step));
  const names = [...steps].filter(([code]) => been.has(code)).map(([, name]) => name);
  return html`<svg class="map" viewBox="0 0 360 400" role="img" aria-label="Map of the journey. Steps so far: ${names.join(', ') || 'none yet'}. The tables say the same.">
    ${gone(stops).map(line)}${places(stops)}${marked(stops)}
  </svg>`;
}

/** The same in words. @param {JourneyMap} map */
export const told = ({ places, ways, stops }) => html`
  ${table('Steps', ['Step', 'How often', 'First', 'Last'], [...places.map(({ step, lines, first, last }) => [nameOf(step), times(lines), onDate(first), onDate(last)]), ...kept(stops)])}
  ${ways.length ? table('Ways between them', ['From', 'To', 'How often', 'First', 'Last'], ways.map(({ from, to, times: often, first, last }) => [nameOf(from), from === to ? 'the same step again' : nameOf(to), times(often), onDate(first), onDate(last)])) : nothing}`;

/** @param {JourneyMap['stops']} stops */
const kept = (stops) =>
  [...marks.keys()]
    .map((code) => ({ code, of: stops.filter(({ mark }) => mark === code) }))
    .filter(({ of }) => of.length)
    .map(({ code, of }) => [markOf(code), times(of.length), onDate(of[0].since), onDate(of[of.length - 1].since)]);

/** @param {number} often */
const times = (often) => (often === 1 ? 'once' : `${often} times`);
