// @ts-check
import { html } from 'lit';

/**
 * What phones read with their camera: a short text as a QR code of versions 1 to 6, level M (ISO/IEC 18004), so that no
 * picture and no secret goes to or comes from anywhere else. Of each version: how many words correct one block, how many
 * blocks there are, how many words of text one holds.
 */
const versions = [[10, 1, 16], [16, 1, 28], [26, 1, 44], [18, 2, 32], [24, 2, 43], [16, 4, 27]];

/** Of the field of 256 elements in which its words are corrected: powers of 2, and which power an element is. */
const power = new Uint8Array(255);
const logarithm = new Uint8Array(256);
for (let nth = 0, it = 1; nth < 255; nth++) {
  power[nth] = it;
  logarithm[it] = nth;
  it = it < 128 ? it << 1 : (it << 1) ^ 0x11d;
}

/** @param {number} a @param {number} b */
const times = (a, b) => (a && b ? power[(logarithm[a] + logarithm[b]) % 255] : 0);

/** The polynomial by which a block is divided, highest first. @param {number} degree */
function divisor(degree) {
  let found = [1];
  for (let nth = 0; nth < degree; nth++) found = [...found, 0].map((it, at) => it ^ times(found[at - 1] ?? 0, power[nth]));
  return found.slice(1);
}

/** @param {number[]} words @param {number} degree */
function correction(words, degree) {
  const by = divisor(degree);
  return words.reduce((rest, word) => by.map((it, at) => (rest[at + 1] ?? 0) ^ times(it, word ^ rest[0])), by.map(() => 0));
}

/** Its bytes after what they are and how many, filled up. @param {Uint8Array} bytes @param {number} room */
function words(bytes, room) {
  const half = [4, bytes.length >> 4, bytes.length & 15, ...[...bytes].flatMap((it) => [it >> 4, it & 15]), 0];
  const whole = Array.from({ length: half.length / 2 }, (_, at) => (half[2 * at] << 4) | half[2 * at + 1]);
  return [...whole, ...Array.from({ length: room - whole.length }, (_, at) => (at % 2 ? 0x11 : 0xec))];
}

/** Blocks are read across, and what corrects them behind. @param {number[]} all @param {number[]} version */
function across(all, [degree, blocks, size]) {
  const each = Array.from({ length: blocks }, (_, at) => all.slice(at * size, (at + 1) * size));
  const fix = each.map((it) => correction(it, degree));
  const woven = (/** @type {number[][]} */ rows) => rows[0].flatMap((_, at) => rows.map((row) => row[at]));
  return [...woven(each), ...woven(fix)];
}

/** Level M and the first mask, with what corrects that. */
const format = 0x5412;

/** What stands in every code of a size, by row; nothing where the text goes. @param {number} size */
function frame(size) {
  /** @type {(boolean | undefined)[][]} */
  const dark = Array.from({ length: size }, () => Array(size).fill(undefined));
  const put = (/** @type {number} */ x, /** @type {number} */ y, /** @type {boolean} */ is) => dark[y]?.[x] === undefined && x >= 0 && x < size && y >= 0 && y < size && (dark[y][x] = is);
  const square = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ reach, /** @type {number[]} */ light) => {
    for (let down = -reach; down <= reach; down++) for (let right = -reach; right <= reach; right++) put(x + right, y + down, !light.includes(Math.max(Math.abs(right), Math.abs(down))));
  };
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) square(x, y, 4, [2, 4]);
  if (size > 21) square(size - 7, size - 7, 2, [1]);
  for (let at = 8; at < size - 8; at++) put(6, at, at % 2 === 0), put(at, 6, at % 2 === 0);
  for (let bit = 0; bit < 15; bit++) {
    const is = ((format >> bit) & 1) === 1;
    const along = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    put(8, along, is);
    put(bit < 8 ? size - 1 - bit : bit === 8 ? 7 : 14 - bit, 8, is);
  }
  put(8, size - 8, true);
  return dark;
}

/** Which of its squares are dark, by row; nothing where it is too long. @param {string} text @returns {boolean[][] | undefined} */
export function squares(text) {
  const bytes = new TextEncoder().encode(text);
  const at = versions.findIndex(([, blocks, size]) => bytes.length + 2 <= blocks * size);
  if (at < 0) return undefined;
  const [, blocks, room] = versions[at];
  const all = across(words(bytes, blocks * room), versions[at]);
  const size = 21 + 4 * at;
  const dark = frame(size);
  let bit = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    const up = ((right + 1) & 2) === 0;
    for (let nth = 0; nth < size; nth++)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - nth : nth;
        if (dark[y][x] !== undefined) continue;
        dark[y][x] = (((all[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1 !== ((x + y) % 2 === 0);
        bit++;
      }
  }
  return /** @type {boolean[][]} */ (dark);
}

/** A code to scan. @param {string} text @param {string} label what it is, for whoever does not see it */
export function qr(text, label) {
  const dark = squares(text);
  if (!dark) return undefined;
  const path = dark.flatMap((row, y) => row.map((is, x) => (is ? `M${x + 4} ${y + 4}h1v1h-1z` : ''))).join('');
  const size = dark.length + 8;
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges"><rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path></svg>`;
}
