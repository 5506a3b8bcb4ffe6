// @ts-check
/** @typedef {import('../types.js').Reply} Reply */

/** Who wrote it, as far as a number says so. @param {Reply} it */
export const whoWrote = ({ said }) => (said ? 'They wrote' : 'Someone wrote from a number they may share');

/** What it closed and opened, without anybody. @type {Record<string, string>} */
const follows = {
  stop: 'It asks for no more texts. It closed texts to them, and opened a step: agree how to keep in touch.',
  'wrong-number': 'It may be from somebody else, or they did not know who we are. It closed texts to them, and opened a step: ask for their number.',
  'to-read': 'It opened a step: read what they wrote back.',
};

/** @param {Reply} it */
export const whatFollowed = ({ kind }) => follows[kind] ?? 'It opened a step.';

/** What is pressed once it was. @param {Reply} it */
export const seenTo = ({ kind }) => (kind === 'to-read' ? 'I’ve read it' : 'I’ve seen to it');

/** Steps that a reply opened. @param {string} kind */
export const fromReply = (kind) => ['reply-to-read', 'reply-urgent', 'texts-stopped', 'wrong-number'].includes(kind);

/** The step it opened; its id is the step’s own. @param {Reply} it */
export const opened = ({ kind }) => ({ stop: 'texts-stopped', 'to-read': 'reply-to-read' })[kind] ?? kind;

/** Where replies stand on somebody’s page. @param {string} person */
export const repliesOf = (person) => `/people/${person}/contact#replies`;
