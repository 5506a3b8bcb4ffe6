// @ts-check
/** @type {[string, string][]} */
export const relations = [
  ['person', 'A person'],
  ['pet', 'A pet'],
  ['group', 'A group'],
  ['place', 'A place'],
];

/** From the inside out. @type {[string, string][]} */
export const circles = [
  ['intimacy', 'Nearest'],
  ['friendship', 'Friends'],
  ['participation', 'People to do things with'],
  ['exchange', 'People whose job is to help'],
];

/** @type {[string, string][]} */
export const lines = [
  ['strong', 'Strong'],
  ['weak', 'Weak'],
  ['stressful', 'Stressful'],
];

/** Who gives to whom, as a worker reads it and as they do. @param {boolean} own @returns {[string, string][]} */
export const givings = (own) => [
  ['both', own ? 'We give to each other' : 'They give to each other'],
  ['to-the-person', own ? 'They give to me' : 'Given to the person this plan is about'],
  ['from-the-person', own ? 'I give to them' : 'Given by the person this plan is about'],
];

/** @type {[string, string][]} */
export const lifeAreas = [
  ['education', 'Education'],
  ['training', 'Training'],
  ['work', 'Work'],
  ['volunteering', 'Volunteering'],
  ['home', 'Home'],
  ['being-with-others', 'Being with others'],
  ['supporting-others', 'Supporting others'],
];

/** @type {[string, string][]} */
export const lookingBack = [
  ['achievement', 'Something that was achieved'],
  ['could-be-better', 'Something that could have been better'],
  ['about-us', 'Something about this service that could have been better'],
];
