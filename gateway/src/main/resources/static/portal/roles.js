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

/**
 * Whether a page is somebody's work: it ends in one quiet line, and Exit asks before it throws words away.
 * @param {?import('./types.js').Me | undefined} me @param {{for?: string[], id?: string}} [route]
 */
export const isWork = (me, route) => {
  const work = route?.for?.filter((role) => !['person', 'supporter'].includes(role)) ?? [];
  return Boolean(me && work.length && mayOpen(me, work) && (!route?.id || route.id !== me.personId));
};
