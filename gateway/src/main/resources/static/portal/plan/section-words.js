// @ts-check
/** The sections of a plan, as whoever works with them calls them, and as they themselves do. @type {Record<string, [string, string]>} */
export const titles = {
  story: ['Story', 'My story'],
  strengths: ['Strengths', 'My strengths'],
  coping: ['What helps', 'What helps me'],
  support: ['Support', 'My support'],
  relationships: ['Relationships', 'People who matter to me'],
  future: ['Future', 'My future'],
  wellbeing: ['Wellbeing', 'My wellbeing'],
  reflections: ['Reflections', 'Looking back'],
  'safety-plan': ['Safety plan', 'My safety plan'],
  goals: ['Goals', 'My goals'],
};

/** What is written elsewhere than here. */
export const elsewhere = ['goals', 'safety-plan'];

/** @type {[string, string][]} */
export const gifts = [
  ['music', 'Music'],
  ['art-and-craft', 'Art and craft'],
  ['cooking', 'Cooking'],
  ['gardening', 'Gardening'],
  ['languages', 'Languages'],
  ['listening', 'Listening'],
  ['sport', 'Sport'],
  ['computers', 'Computers'],
  ['repairs', 'Repairs'],
  ['driving', 'Driving'],
  ['teaching', 'Teaching'],
  ['other', 'Something else'],
];

/** @type {[string, string][]} */
export const ways = [
  ['grounding', 'Grounding'],
  ['breathing', 'Breathing'],
  ['movement', 'Movement'],
  ['nature', 'Nature'],
  ['people', 'People'],
  ['creative', 'Something creative'],
  ['rest', 'Rest'],
  ['faith', 'Faith'],
  ['other', 'Something else'],
];

/** @param {[string, string][]} words @param {string} code */
export const wordOf = (words, code) => words.find(([value]) => value === code)?.[1] ?? code;

/** @type {[string, string][]} */
export const helped = [
  ['a-lot', 'Helped a lot'],
  ['a-little', 'Helped a little'],
  ['not', 'Did not help'],
];
