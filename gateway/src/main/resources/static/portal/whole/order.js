// @ts-check
import { titles } from '../plan/section-words.js';

/**
 * The parts of a whole plan: what each is of, and how it is called by whoever works with them and by themselves.
 * @typedef {{part: string, title: [string, string]}} Part
 */

/** As the plan has them. @type {Part[]} */
export const usual = ['story', 'strengths', 'coping', 'support', 'relationships', 'wellbeing', 'future', 'reflections', 'goals', 'measures', 'safety-plan'].map((part) => ({
  part,
  title: titles[part] ?? ['How they say they are', 'How I am'],
}));

/** As it reads easily: what matters, who is there, what helps, and what to do when it is bad, in short words. @type {Part[]} */
export const easily = [
  { part: 'story', title: ['What matters to them', 'What matters to me'] },
  { part: 'relationships', title: ['People in their life', 'People in my life'] },
  { part: 'support', title: ['Who helps them', 'Who helps me'] },
  { part: 'coping', title: ['What helps them', 'What helps me'] },
  { part: 'wellbeing', title: ['What does them good', 'What does me good'] },
  { part: 'strengths', title: ['What they are good at', 'What I am good at'] },
  { part: 'goals', title: ['Their goals', 'My goals'] },
  { part: 'future', title: ['What they want next', 'What I want next'] },
  { part: 'safety-plan', title: ['What they do when it is bad', 'What I do when it is bad'] },
  { part: 'ring', title: ['Who they can ring', 'Who I can ring'] },
  { part: 'measures', title: ['How they are', 'How I am'] },
  { part: 'reflections', title: ['What went well, and what did not', 'What went well, and what did not'] },
];
