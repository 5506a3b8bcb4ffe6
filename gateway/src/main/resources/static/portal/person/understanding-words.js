// @ts-check

/** @typedef {[string, string][]} Choices */

/** @type {Choices} */
export const languages = [['english', 'English'], ['polish', 'Polish'], ['portuguese', 'Portuguese'], ['somali', 'Somali'], ['arabic', 'Arabic'], ['welsh', 'Welsh'], ['other', 'Another language']];
/** @type {Choices} */
export const professionals = [['interpreter', 'Interpreter'], ['sign-language-interpreter', 'Sign language interpreter'], ['deafblind-interpreter', 'Interpreter for deafblind people'], ['lipspeaker', 'Lipspeaker'], ['speech-to-text', 'Someone who writes down what is said'], ['note-taker', 'Someone who takes notes']];
/** @type {Choices} */
export const formats = [['large-print', 'Large print'], ['easy-read', 'Easy read'], ['audio', 'Audio'], ['braille', 'Braille'], ['signed-video', 'Signed video'], ['plain-email', 'Plain email'], ['coloured-paper', 'Coloured paper']];
/** @type {Choices} */
export const supports = [['lipreads', 'I lipread: face me'], ['hearing-aid', 'I have a hearing aid'], ['hearing-loop', 'A hearing loop'], ['text-relay', 'Calls through text relay'], ['makaton', 'Makaton'], ['communication-aid', 'My communication aid'], ['pictures', 'Pictures and symbols'], ['short-sentences', 'Short sentences'], ['more-time', 'More time'], ['quiet-place', 'A quiet place']];
/** @type {Choices} */
export const missing = [['interpreter', 'The interpreter, or who else was booked'], ['language', 'Their language'], ['format', 'Something they can read or hear'], ['support', 'What makes talking easier'], ['other', 'Something else']];

/** The same, of somebody else. @type {Record<string, string>} */
const theirs = { lipreads: 'Lipreads: face them', 'hearing-aid': 'Has a hearing aid', 'communication-aid': 'Their communication aid' };

/** @param {boolean} mine @returns {Choices} */
export const supportsOf = (mine) => (mine ? supports : supports.map(([code, text]) => [code, theirs[code] ?? text]));

/** A choice of a newer version is still something to ask about. @param {Choices} choices @param {string[]} codes */
export const chosen = (choices, codes) => codes.map((code) => choices.find(([it]) => it === code)?.[1] ?? 'Something else: ask');

/** English by its name is nothing to mind. @param {{language: ?string, languageSaid: ?string}} it */
export const otherThanEnglish = ({ language, languageSaid }) => (language ? language !== 'english' : Boolean(languageSaid && languageSaid.trim().toLowerCase() !== 'english'));

/** How a worker is told about somebody. */
export const ofThem = {
  title: 'What helps them understand us',
  unknown: 'We have not heard yet what helps them.',
  unasked: 'No one has asked them yet what makes talking and reading easier.',
  nothing: 'They said that they need nothing special.',
  expired: 'This is out of date. Ask them again what helps.',
  newer: 'Something different was written in their details since:',
  change: 'Change what helps them',
  language: 'Which language is easiest for them?',
  professionals: 'Who must be booked when we meet or ring them?',
  booking: 'What matters when someone is booked',
  formats: 'What can they read or hear?',
  supports: 'What makes talking easier?',
  more: 'Anything else that helps, in their words',
  until: 'Ask them again by',
};

/** The same, as somebody reads it of themselves. @type {typeof ofThem} */
export const ofMe = {
  title: 'What helps me understand',
  unknown: 'The team has not heard yet what helps me.',
  unasked: 'No one has asked me yet what makes talking and reading easier.',
  nothing: 'I said that I need nothing special.',
  expired: 'What I said is from a while ago. My worker will ask me again.',
  newer: 'My worker wrote something different since. They will ask me which is right:',
  change: 'Change what helps me',
  language: 'Which language is easiest for me?',
  professionals: 'Who should be booked when we meet or talk?',
  booking: 'What matters to me when someone is booked',
  formats: 'What can I read or hear?',
  supports: 'What makes talking easier?',
  more: 'Anything else that helps me',
  until: 'Ask me again by',
};
