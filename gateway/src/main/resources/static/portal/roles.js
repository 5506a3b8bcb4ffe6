// @ts-check
/** @param {?import('./types.js').Me} me @param {string[]} [roles] */
export const mayOpen = (me, roles) => !roles || Boolean(me?.roles.some((role) => roles.includes(role)));

/** @type {[string, string[]][]} */
const landings = [
  ['/today', ['worker', 'lead']],
  ['/privacy', ['privacy-officer']],
  ['/my-page', ['person']],
  ['/supporting', ['supporter']],
];

/** Where somebody begins, by what they are here. @param {?import('./types.js').Me} me */
export const landing = (me) => landings.find(([, roles]) => mayOpen(me, roles))?.[0];
