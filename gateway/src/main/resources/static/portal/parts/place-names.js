// @ts-check
import { places } from '../crisis.js';

/** @type {Map<string, string>} */
const names = new Map();
places().then((found) => found.forEach((place) => names.set(place.id, place.name)));

/** @param {string} id */
export const nameOf = (id) => names.get(id) ?? id.charAt(0).toUpperCase() + id.slice(1);
