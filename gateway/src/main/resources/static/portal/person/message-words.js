// @ts-check
import { atMoment } from '../dates.js';
import { because, nextAt } from './rule-words.js';

/** @typedef {import('../types.js').Message} Message */

/** What a message was about, by its template’s code. @type {Record<string, string>} */
const templates = {
  'ring-us': 'Please ring us',
  appointment: 'An appointment',
  'appointment-off': 'An appointment that is called off',
  question: 'A question',
  'spot-offered': 'A spot that is free',
  'session-cancelled': 'A session that is called off',
  'session-changed': 'A session at another time',
  lunch: 'An open lunch',
  card: 'A card',
  'read-by': 'When their message is read',
  'read-today': 'That their message is read today',
};

/** @param {Message} it */
export const about = ({ template }) => templates[template] ?? 'A message';

/** @param {Message} it */
export const by = ({ way }) => ({ email: 'by email', letter: 'by letter' })[way ?? ''] ?? 'by text';

/** Why a message is kept back, where that is no rule of theirs. @type {Record<string, string>} */
const ours = {
  moved: 'They moved to another place before it could go.', 'no-number-to-ring': 'Our own phone number is not set up, so the message would say nothing.',
  'too-late': 'It would arrive too late.',
  'called-off': 'It is not needed any more.',
  matched: 'It was written before anyone saw that we knew them already.',
  'post-too-slow': 'Only a letter could reach them, and it would arrive too late.' };

/** @param {Message} it */
const why = ({ rule, way }) => ours[rule ?? ''] ?? because(rule, way ?? 'text');

/** What became of it, in a sentence. @type {Record<string, (it: Message) => string>} */
const states = {
  waiting: (it) => `Not sent yet. ${it.rule ? `${why(it)} ` : ''}${it.next ? `Tried again ${nextAt(it.next)}, ` : 'It may go '}until ${atMoment(it.until)}.`,
  'to-post': (it) => `A letter to print and to post by ${atMoment(it.until)}.${it.at ? ` It was opened on ${atMoment(it.at)}: check that no one posted it before you do.` : ''}`,
  sending: () => 'It is being sent now.',
  sent: (it) => `Sent ${by(it)} on ${atMoment(it.at ?? it.wantedAt)}. We have not heard whether it arrived.`,
  delivered: (it) => `Arrived ${by(it)} on ${atMoment(it.at ?? it.wantedAt)}.`,
  failed: (it) => `It did not arrive ${by(it)}. Get in touch another way.`,
  withheld: (it) => `Not sent. ${why(it)}`,
  unsure: (it) => it.rule ? `Do not post this letter any more. ${why(it)} Someone had opened it, so it may have been posted already.` : `It may not have arrived ${by(it)}. It is not sent again. Check with them.`,
  'too-late': () => 'Not sent. It could not go in time.',
  'called-off': () => 'Not sent. It is not needed any more.',
};

/** @param {Message} it */
export const became = (it) => states[it.state]?.(it) ?? 'Look again later.';
