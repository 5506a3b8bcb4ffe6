// @ts-check
import { Problem, send, Unreachable } from './api.js';
import { drafts } from './drafts.js';

const named = (intention) => `key of ${intention}`;

/** The key of what somebody means to do: one until it is done, also in a reloaded or copied tab. @param {string} intention */
export function keyOf(intention) {
  const key = drafts.read(named(intention)) ?? newKey();
  drafts.keep(named(intention), key);
  return key;
}

export const newKey = () => crypto.randomUUID();

/** @param {string} intention */
export const forgetKey = (intention) => drafts.forget(named(intention));

/**
 * Asks for something once, however often it is pressed. Only what was done ends the key: an answer that was lost may
 * have been a yes, and a refusal of what stands there now says nothing of what was sent before.
 * @param {string} url @param {unknown} body @param {string} [intention] what is meant, where the address alone does not say it
 * @param {string} [etag] of what was read, where it must be the same still
 * @returns {Promise<any>}
 */
export async function sendOnce(url, body, intention = url, etag) {
  try {
    const answer = await send(url, body, keyOf(intention), etag);
    forgetKey(intention);
    return answer;
  } catch (trouble) {
    if (!(trouble instanceof Problem && trouble.code === 'idempotency-key-reused')) throw trouble;
    forgetKey(intention);
    throw new Error('What you sent first was saved. Press again to send what is here now as well.');
  }
}

/** Asks for what is known by its name in every tab and on every day anew. @param {string} url @param {unknown} body @param {string} name @returns {Promise<any>} */
export const sendNamed = (url, body, name) => send(url, body, name);

/** Asks what holds at this moment, and changes nothing: each time is a question of its own. @param {string} url @param {unknown} body @returns {Promise<any>} */
export const askNow = (url, body) => send(url, body, newKey());

/** Asks for it at each press: what was pressed before and lost holds no more, and must not answer for this one. @param {string} url @param {unknown} body @returns {Promise<any>} */
export const sendEachTime = (url, body) => send(url, body, newKey());

/** What went wrong, so that somebody can act on it. @param {any} trouble @returns {string} */
export function sentence(trouble) {
  if (trouble instanceof Unreachable) return 'You seem to be offline. Nothing on this page is lost. Press again when you are back online; it will only be done once.';
  if (trouble instanceof Problem && (trouble.status >= 500 || [408, 425, 429].includes(trouble.status)))
    return 'We did not get an answer, so we cannot say whether this was saved. Press again in a moment; it will only be done once.';
  return trouble.errors?.[0]?.message ?? trouble.message ?? 'That did not work.';
}
