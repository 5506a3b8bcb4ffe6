// @ts-check
/**
 * The six steps of a safety plan in their order, as whoever works with them calls them and as they themselves do.
 * `one`: how one thing in it is called where it is written; `calls`: whether there is somebody to ring.
 * @type {{key: import('../types.js').SafetyStep, title: [string, string], one: string, calls?: boolean, hint?: string}[]}
 */
export const steps = [
  { key: 'warningSigns', title: ['Warning signs', 'My warning signs'], one: 'Warning sign', hint: 'Thoughts, feelings or situations in which it begins' },
  { key: 'myself', title: ['What they can do themselves', 'What I can do myself'], one: 'Something that helps' },
  { key: 'distractions', title: ['People and places that take their mind off it', 'People and places that take my mind off it'], one: 'Person or place', calls: true },
  { key: 'people', title: ['People they can ask for help', 'People I can ask for help'], one: 'Person', calls: true },
  { key: 'professionals', title: ['Professionals and services to call', 'Professionals and services to call'], one: 'Service', calls: true },
  { key: 'surroundings', title: ['Making things around them safe', 'Making things around me safe'], one: 'Something that makes it safer' },
];

/** What they wish for in a crisis, in theirs and in their own words. @type {[keyof import('../types.js').CrisisWishes, string, string][]} */
export const wishes = [
  ['children', 'Who looks after their children', 'Who looks after my children'],
  ['pets', 'Who looks after their pets', 'Who looks after my pets'],
  ['home', 'Who looks after their home', 'Who looks after my home'],
  ['helps', 'What helps', 'What helps'],
  ['makesWorse', 'What makes it worse', 'What makes it worse'],
  ['tell', 'Who to tell', 'Who to tell'],
  ['notTell', 'Who not to tell', 'Who not to tell'],
  ['care', 'How they wish to be cared for', 'How I wish to be cared for'],
];

/** What stands beside the steps. */
export const words = {
  likely: ['How likely they are to use it', 'How likely I am to use it'],
  formulation: ['What makes things hard, as they see it', 'What makes things hard'],
  factors: ['What could change, so that things are safer', 'What could change, so that things are safer'],
  crisis: ['If they are in crisis', 'If I am in crisis'],
};
