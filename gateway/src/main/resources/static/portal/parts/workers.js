// @ts-check
import { Polled } from '../polled.js';

const aDay = 86_400_000;

/** Who works in a place, and who left it. @param {import('lit').ReactiveControllerHost} host @param {string} place @param {{lazy?: boolean}} [how] */
export const teamOf = (host, place, { lazy = false } = {}) => new Polled(host, `/api/workers?place=${encodeURIComponent(place)}`, { whole: true, lazy, every: aDay });

/** @param {import('../types.js').Worker} worker */
const supports = ({ left, roles }) => !left && roles.some((role) => role === 'worker' || role === 'lead');

/** Who can walk alongside somebody there now, to choose from. @param {{workers: import('../types.js').Worker[]}} team @returns {[string, string][]} */
export const asOptions = ({ workers }) => workers.filter(supports).map(({ id, name }) => [id, name]);

/** What somebody in it is called; nothing where they are not there, or it is not read yet. @param {{data?: {workers: import('../types.js').Worker[]}} | undefined} team @param {string} id @returns {string | undefined} */
export const calledIn = (team, id) => team?.data?.workers.find((worker) => worker.id === id)?.name;
