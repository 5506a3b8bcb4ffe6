// @ts-check
/** What is asked, as it is said to somebody's face. @type {Record<string, [string, string]>} */
export const prompts = {
  'brought-here': ['What brought you here today', 'In their words, as they come. Nothing has to be in order.'],
  'going-well': ['What is going well', 'Small things count: a walk, a neighbour, a song.'],
  challenges: ['What is hard at the moment', 'Only as much as they want to say today.'],
  achieve: ['What you would like to achieve', 'A good week, a good year. What would be different?'],
  'who-helps': ['Who can help you get there', 'People, places, pets, themselves.'],
  'matters-to-us': ['What matters to everyone here', 'What each of you hopes for.'],
  'agreed-together': ['What we agreed together', 'Who does what, and when we talk again.'],
};

/** @type {[string, string][]} */
export const areas = [
  ['health-services', 'Health services'], ['benefits', 'Benefits'], ['money', 'Money'], ['housing', 'Housing'],
  ['staying-clean-and-well', 'Staying clean and well'], ['sleep', 'Sleep'], ['food', 'Food'], ['safety', 'Safety'],
  ['legal', 'Legal'], ['transport', 'Transport'], ['psychological-therapy', 'Psychological therapy'], ['medication', 'Medication'],
  ['drugs-and-alcohol', 'Drugs and alcohol'], ['physical-health', 'Physical health'], ['other', 'Something else'],
];

/** @type {[string, string][]} */
export const places = [['with-us', 'With us'], ['at-home', 'At their home'], ['out-and-about', 'Out and about'], ['by-phone', 'By phone'], ['by-video', 'By video'], ['elsewhere', 'Somewhere else']];

/** @type {[string, string][]} */
export const company = [['nobody-else', 'No one else'], ['family', 'Family'], ['friend', 'A friend'], ['carer', 'A carer'], ['interpreter', 'An interpreter'], ['advocate', 'An advocate'], ['other-service', 'Someone from another service']];

/** @type {Record<string, string>} */
export const kinds = { initial: 'A conversation', together: 'A conversation together' };

/** @param {[string, string][]} options @param {string} code */
export const named = (options, code) => options.find(([value]) => value === code)?.[1] ?? code;
