// @ts-check
import { read } from './api.js';
import { telOf } from './dial.js';
import { asEnglish } from './say.js';

/** @type {Promise<import('./types.js').Place[]> | undefined} */
let known;

/** Every place with its own lines; an empty list when nobody answers, since the national ones stand on the page already. */
export const places = () => (known ??= read('/api/places').then((found) => found?.data.places ?? [], () => ((known = undefined), [])));

/**
 * Adds the places' own lines below the national ones on every page.
 * @param {string[]} [only] ids of the places that matter here
 */
export async function showLines(only = []) {
  const list = /** @type {HTMLElement} */ (document.querySelector('[data-crisis]'));
  const near = (await places()).filter((place) => only.length === 0 || only.includes(place.id));
  list.querySelectorAll('[data-near]').forEach((line) => line.remove());
  const national = [...list.querySelectorAll('a')].map((line) => digits(line.href));
  for (const { line, where } of linesOf(near, national)) {
    const row = item(line, where.length < near.length ? where.join(', ') : '');
    row.dataset.near = '';
    list.append(row);
  }
}

/** The national lines as they stand on every page, for a part of one. */
export const nationalLines = () => [...document.querySelectorAll('[data-crisis] > li:not([data-near])')].map((it) => /** @type {HTMLElement} */ (it.cloneNode(true)));

/** What one place has beside them. @param {import('./types.js').Place} place */
export function linesBeside(place) {
  const numbers = nationalLines().flatMap((it) => [...it.querySelectorAll('a')]).map(({ href }) => digits(href));
  return [...linesOf([place], numbers)].map(({ line }) => item(line));
}

/** Each number once, with the places it is for. @param {import('./types.js').Place[]} near @param {string[]} national */
function linesOf(near, national) {
  /** @type {Map<string, {line: import('./types.js').CrisisLine, where: string[]}>} */
  const lines = new Map();
  for (const { name, crisisLines } of near) {
    for (const line of crisisLines.filter(({ tel }) => !national.includes(digits(tel)))) {
      const known = lines.get(line.tel) ?? { line, where: [] };
      lines.set(line.tel, { line, where: [...known.where, name] });
    }
  }
  return lines.values();
}

/** @param {string} text the last nine are the same with and without the country */
const digits = (text) => text.replace(/\D/g, '').slice(-9);

/** @param {import('./types.js').CrisisLine} line @param {string} [where] */
export function item(line, where) {
  const row = asEnglish(document.createElement('li'));
  const call = document.createElement('a');
  const name = document.createElement('strong');
  name.textContent = line.name;
  call.href = telOf(line.tel);
  call.append(name);
  // read on paper, and from a screen that cannot ring
  const number = digits(line.name).endsWith(digits(line.tel)) ? '' : ` ${line.tel}`;
  row.append(call, `${number}: ${line.detail}`, where ? ` (${where})` : '');
  return row;
}
