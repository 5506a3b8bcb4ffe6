// @ts-check

/** By which way people get in touch. @type {[string, string][]} */
export const ways = [
  ['call', 'A call'],
  ['visit', 'Met in person'],
  ['text', 'A text'],
  ['email', 'An email'],
  ['letter', 'A letter'],
  ['portal', 'On their page'],
];

/** @type {Record<string, string>} */
const by = { call: 'by phone', visit: 'in person', text: 'by text', email: 'by email', letter: 'by letter', portal: 'on their page' };

/** @param {?string} way */
export const byWay = (way) => (way ? (by[way] ?? '') : '');

/** What a check-in is for. @type {Record<string, string>} */
export const why = {
  agreed: 'Planned by a worker',
  'every-day': 'Every day for now, as things are hard',
  afterwards: 'After a hard time',
  'in-rhythm': 'Keeping in touch',
  'at-work': 'How work is going',
  'pause-ends': 'Their pause ends',
};

/** What became of it. @type {Record<string, string>} */
export const came = { done: 'Check-in', noted: 'Contact', missed: 'Not reached', 'called-off': 'Called off' };

/** How often somebody likes to hear from the team. @type {[string, string][]} */
export const rhythms = [
  ['every-week', 'Every week'],
  ['every-two-weeks', 'Every two weeks'],
  ['every-month', 'Every month'],
];

/** How somebody likes it to be met when something went well. @type {[string, string][]} */
export const celebrations = [
  ['card', 'A card, with no names and no reason'],
  ['in-person', 'Said in person'],
  ['not-at-all', 'Not at all'],
];
