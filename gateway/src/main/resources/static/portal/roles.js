// @ts-check
/** @param {?import('./types.js').Me} me @param {string[]} [roles] */
export const mayOpen = (me, roles) => !roles || Boolean(me?.roles.some((role) => roles.includes(role)));
