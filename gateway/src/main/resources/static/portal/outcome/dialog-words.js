// @ts-check
/** The eleven things DIALOG asks about, as they themselves say it, and as whoever works with them does. @type {[string, string, string][]} */
export const items = [
  ['mental-health', 'My mental health', 'Their mental health'],
  ['physical-health', 'My physical health', 'Their physical health'],
  ['job-situation', 'My job situation', 'Their job situation'],
  ['accommodation', 'Where I live', 'Where they live'],
  ['leisure-activities', 'My free time', 'Their free time'],
  ['friendships', 'My friendships', 'Their friendships'],
  ['partner-or-family', 'My partner or family', 'Their partner or family'],
  ['personal-safety', 'My safety', 'Their safety'],
  ['medication', 'My medication', 'Their medication'],
  ['practical-help', 'The practical help I get', 'The practical help they get'],
  ['meetings-with-professionals', 'My meetings with professionals', 'Their meetings with professionals'],
];

const satisfied = ['totally dissatisfied', 'very dissatisfied', 'fairly dissatisfied', 'in the middle', 'fairly satisfied', 'very satisfied', 'totally satisfied'];

/** A rating from 1 to 7 in words. @param {number} rating */
export const ratingWords = (rating) => `${rating}: ${satisfied[rating - 1]}`;
