// @ts-check
import { onDay } from '../dates.js';

/** What is to be done, by the code whoever opened the step gave it. @type {Record<string, string>} */
const kinds = {
  'first-contact': 'Get in touch for the first time',
  welcome: 'Welcome them',
  'welcome-back': 'Get in touch: they have come back',
  'door-opened': 'Get in touch today: they let us know they are here',
  conversation: 'Have a conversation',
  'finish-conversation': 'Finish the conversation',
  'ask-consents': 'Ask about consent again',
  call: 'Call them',
  visit: 'Visit them',
  'check-in': 'Check in with them',
  'check-in-missed': 'Find out what to do: they were not reached',
  'check-in-next': 'Do what you agreed when you were last in touch',
  celebrate: 'Say well done: something went well for them',
  'safety-plan-active': 'Get in touch now: they need their safety plan',
  'ask-them-alone': 'Ask them alone what they want to share',
  'safety-plan-review': 'Look at their safety plan together',
  'word-about-meetings': 'Talk with them: they want more from meeting us',
  'more-help-therapy': 'Talk with them: they want more help with their mental health',
  'more-help-health': 'Talk with them: they want more help with their physical health',
  'more-help-work': 'Ask them: do they want more help with benefits or with work?',
  'more-help-housing': 'Talk with them: they want more help with where they live',
  'more-help-community': 'Suggest something in the community: they want more help with friends or free time',
  'more-help-family': 'Talk with them: they want more help with their partner or family',
  'more-help-safety': 'Talk with them today: they want more help to be safe',
  'more-help-medication': 'Talk with them: they want more help with medication',
  'more-help-practical': 'Help them with something practical: they asked for more',
  'goal-first-step': 'See how the first small step towards a goal went',
  'ask-about-support': 'Ask someone in their circle, alone, whether they want support. First check who must never know',
  'answer-reflection': 'A lead answers what could have been better about us',
  'answer-late': 'A lead opens the page What could have been better: something waits there',
  'offer-support': 'Offer someone who supports them, alone, an introduction of their own and a login. First check who must never know',
  'put-right': 'Do what was agreed about something that could have been better',
  'support-wanted': 'Talk with them: they want some help that is in their plan',
  'opportunity-wanted': 'Talk with them: they want an opportunity that is in their plan',
  'take-letter': 'Take a letter about what would help at work there with them',
  'meet-employer': 'Say when you come to a meeting at work with them: they asked for someone',
  'adjustments-review': 'Look again at what was agreed at work',
  'support-review': 'Look together at some help they get or want',
  'goal-review': 'Look at a goal together',
  'practical-help': 'Help with something practical',
  'check-contact-rules': 'Ask again how they may be reached safely',
  'check-communication-needs': 'Ask them what helps them understand us',
  'communication-needs-not-met': 'See to it: what they need to understand us was missing',
  'message-withheld': 'Get in touch another way: a message was not sent',
  'message-failed': 'Get in touch another way: a message did not arrive',
  'letter-to-post': 'Print and post a letter: it is among their messages',
  'message-unsure': 'Check that a message arrived: it may not have',
  'book-interpreter': 'Book an interpreter: never family',
  'appointment-unheld': 'Find someone for an appointment: the worker has left',
  'cannot-make-it': 'Find another time: they cannot make an appointment',
  'reply-to-read': 'Read what they wrote back',
  'reply-urgent': 'Get in touch now: what they wrote back cannot wait',
  'answer-to-read': 'Read what they answered',
  'ask-in-person': 'Ask them in person: our question did not reach them',
  'texts-stopped': 'They want no more texts: agree how to keep in touch',
  'wrong-number': 'Ask for their number: a text may have reached somebody else',
  'talk-with-partner': 'Talk with a partner',
};

/** @param {import('../types.js').NextStep} it */
export const dueWhen = ({ due, overdue, today }) => (overdue ? `was due ${onDay(due)}` : today ? 'today' : `by ${onDay(due)}`);

/** A kind that came with an event of a newer version is still somebody’s next step. @param {string} kind */
export const whatToDo = (kind) => kinds[kind] ?? 'Next step';

/** @type {[string, string][]} */
export const endings = [
  ['done', 'It is done'],
  ['not-reached', 'We could not reach them'],
  ['not-needed', 'It is not needed any more'],
];
