// @ts-check
import { steps } from '../parts/steps.js';

/** Stepping out, and coming back. */
export const marks = new Map([
  ['pause', 'Paused'],
  ['farewell', 'Farewell'],
  ['welcome-back', 'Welcomed back'],
]);

/** @param {string} code */
export const nameOf = (code) => steps.get(code) ?? code;

/** @param {string} code */
export const markOf = (code) => marks.get(code) ?? code;
