// @ts-check

/**
 * An exercise anybody can do by themselves, in our own words: short, for somebody who is not well.
 * @typedef {object} Exercise
 * @property {string} id
 * @property {string} title
 * @property {string} way what kind of coping it is, as a plan has it
 * @property {string} takes
 * @property {string} helps when it may help
 * @property {string[]} steps
 * @property {string} [pace] the class of its moving circle
 */

/** @type {Exercise[]} */
export const exercises = [
  {
    id: 'breathe-out',
    title: 'Breathe out slowly',
    way: 'breathing',
    takes: '2 minutes',
    helps: 'When everything goes too fast',
    pace: 'out-slowly',
    steps: ['Sit or stand as is comfortable. Let your shoulders drop.', 'Breathe in through your nose. Count to 4.', 'Breathe out through your mouth, as if through a straw. Count to 6.', 'Do this ten times. If you lose count, start at 1.'],
  },
  {
    id: 'square',
    title: 'Breathe in a square',
    way: 'breathing',
    takes: '2 minutes',
    helps: 'Before something difficult',
    pace: 'square',
    steps: ['Breathe in. Count to 4.', 'Keep your breath. Count to 4. Leave this out if it feels tight.', 'Breathe out. Count to 4.', 'Wait. Count to 4.', 'Go round the square five times.'],
  },
  {
    id: 'five-senses',
    title: '5-4-3-2-1',
    way: 'grounding',
    takes: '3 minutes',
    helps: 'When you feel far away, or a memory comes back',
    steps: ['Look around. Say 5 things you can see.', 'Say 4 things you can feel: your sleeve, the chair, the air.', 'Say 3 things you can hear, near or far.', 'Say 2 things you can smell, or two smells you like.', 'Say 1 thing you can taste, or take a sip of water.'],
  },
  {
    id: 'feet',
    title: 'Feet on the floor',
    way: 'grounding',
    takes: '1 minute',
    helps: 'Anywhere, and no one can see it',
    steps: ['Put both feet flat on the floor.', 'Press them down for a moment. Then let go.', 'Notice your heels, the sides of your feet, your toes.', 'Say to yourself where you are and what day it is.'],
  },
  {
    id: 'cold',
    title: 'Hold something cold',
    way: 'grounding',
    takes: '1 minute',
    helps: 'When a feeling is very strong',
    steps: ['Take something cold: a can, a spoon, a wet cloth. Wrap ice in a cloth first.', 'Hold it. Where is it coldest? Is it wet or dry, rough or smooth?', 'Change hands when you want to.', 'Put it down after a minute. Feel your hands get warm.'],
  },
  {
    id: 'body-scan',
    title: 'Body scan',
    way: 'rest',
    takes: '5 minutes',
    helps: 'Before you go to sleep, or after a long day',
    steps: ['Sit or lie down. Your eyes can stay open.', 'Notice your feet for three breaths. You do not have to change anything.', 'Go on to your legs, then your back, for three breaths each.', 'Go on to your belly, your hands, your shoulders.', 'Notice your face. Let your jaw hang a little.', 'Leave out any part you do not want to think of.'],
  },
  {
    id: 'let-go',
    title: 'Tighten and let go',
    way: 'movement',
    takes: '5 minutes',
    helps: 'When your body is tense',
    steps: ['Make fists. Count to 5. Let go, and count to 10.', 'Pull your shoulders up to your ears. Count to 5. Let go, and count to 10.', 'Screw up your face. Count to 5. Let go, and count to 10.', 'Press your knees together. Count to 5. Let go, and count to 10.', 'Be gentle. Leave out what hurts.'],
  },
  {
    id: 'mindful-minute',
    title: 'One mindful minute',
    way: 'rest',
    takes: '1 minute',
    helps: 'In the middle of a busy day',
    steps: ['Stop what you are doing. Put down your phone after you read this.', 'Listen to the sounds around you, for three breaths.', 'When a thought comes, say “thinking”, and go back to the sounds.', 'After about a minute, choose the one thing you do next.'],
  },
  {
    id: 'slow-walk',
    title: 'A slow walk',
    way: 'nature',
    takes: '5 minutes',
    helps: 'When thoughts go round and round',
    steps: ['Go outside, or walk up and down where you are. Sitting by a window works too.', 'Go half as fast as you usually do.', 'Find three green things, or three things that move.', 'Look at each for as long as one slow breath.'],
  },
  {
    id: 'friend',
    title: 'As I would talk to a friend',
    way: 'other',
    takes: '3 minutes',
    helps: 'When you are hard on yourself',
    steps: ['What are you saying to yourself just now? Say it once, slowly.', 'Think of a friend in the same place. What would you say to them?', 'Put a hand on your chest or your arm, if you like.', 'Say the same words to yourself. A few are enough.'],
  },
];
