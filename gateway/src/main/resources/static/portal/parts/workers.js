// @ts-check
import { readAll } from '../api.js';

/** Who works in a place, and who left it; nobody where the list cannot be had. @param {string} place @returns {Promise<import('../types.js').Worker[]>} */
export async function everybodyOf(place) {
  const found = await readAll(`/api/workers?place=${encodeURIComponent(place)}`).catch(() => undefined);
  return found?.data.workers ?? [];
}

/** @param {import('../types.js').Worker} worker */
const supports = ({ left, roles }) => !left && roles.some((role) => role === 'worker' || role === 'lead');

/** Who can walk alongside somebody there now. @param {string} place */
export const workersOf = async (place) => (await everybodyOf(place)).filter(supports);

/** @param {import('../types.js').Worker[]} workers @returns {[string, string][]} */
export const asOptions = (workers) => workers.map(({ id, name }) => [id, name]);
