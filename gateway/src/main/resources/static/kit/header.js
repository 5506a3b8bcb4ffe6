// @ts-check
import '../portal/exit.js';
import '../portal/nav.js';

/** The row above every page as a lead sees it: where they may go, the box that finds, and Exit, which asks once something is typed. */
const nav = /** @type {any} */ (document.querySelector('lw-nav'));
Object.assign(nav, { me: { id: 'w1', name: 'Lena Marsh', roles: ['worker', 'lead'], places: ['lambeth'], personId: null }, path: '/kit' });
