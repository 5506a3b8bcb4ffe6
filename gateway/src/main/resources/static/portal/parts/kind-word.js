// @ts-check
const words = [
  'You cannot fix everything today. You can be somebody’s good conversation.',
  'Put the kettle on. The next person will be glad that you did.',
  'A promise kept is the kindest thing on this screen.',
  'Somebody slept better last night because you rang.',
  'Small steps count. Yours too: have you had lunch?',
  'Listening is doing something.',
  'The form can wait two minutes. Look out of the window first.',
];

/** One sentence a day, the same for the whole team. @param {Date} now */
export const kindWord = (now) => words[Math.floor(now.getTime() / 86_400_000) % words.length];
