// @ts-check
import { html, svg } from 'lit';
import { steps } from './steps.js';

const column = [60, 180, 300];
/** Winds like a path: left to right, then back. */
const at = (index) => {
  const row = Math.floor(index / 3);
  const turn = row % 2 ? 2 - (index % 3) : index % 3;
  return { x: column[turn], y: 40 + row * 96 };
};

/** @param {import('../types.js').Journey['entries']} entries newest first */
export function journeyMap(entries) {
  const been = new Set(entries.map((entry) => entry.step));
  const here = entries[0]?.step;
  const names = [...steps].filter(([code]) => been.has(code)).map(([, name]) => name);
  const spots = [...steps].map(([code, name], index) => ({ ...at(index), code, name }));
  return html`<svg class="map" viewBox="0 0 360 400" role="img" aria-label="Map of the journey. Steps so far: ${names.join(', ') || 'none yet'}.">
    <polyline class="path" points=${spots.map(({ x, y }) => `${x},${y}`).join(' ')} />
    ${spots.map(({ x, y, code, name }) => svg`<circle class="dot ${been.has(code) ? 'been' : ''} ${code === here ? 'here' : ''}" cx=${x} cy=${y} r=${been.has(code) ? 17 : 13} />
      <text class=${been.has(code) ? 'known' : ''} x=${x} y=${y + 36}>${name}</text>`)}
  </svg>`;
}
