// @ts-check
import { seal } from '../../kept/crypt.js';
import { kept, put, remove } from '../../kept/store.js';
export { kept, remove };

/** Where it opens; it tells nothing. */
export const page = '/notes';

/** Whether this browser can keep it at all: old ones and some private windows cannot. */
export const canKeep = () => Boolean(globalThis.crypto?.subtle && globalThis.indexedDB && globalThis.caches && navigator.serviceWorker);

/** Known again by whoever knows what was said, and by nobody else. @param {string} salt @param {...string} said */
async function mark(salt, ...said) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([salt, ...said])));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** What is kept in this browser, as somebody may know it. @param {string} person @param {string} [at] of the plan as it is now */
export async function keptHere(person, at) {
  const it = await kept();
  if (!it) return undefined;
  const { salt } = it.sealed;
  return { mine: it.owner === (await mark(salt, person)), old: Boolean(at) && it.version !== (await mark(salt, person, at ?? '')) };
}

/** Done once the page opens without a network. */
async function pageThere() {
  const there = await navigator.serviceWorker.register('/notes-worker.js', { scope: page });
  const coming = there.installing ?? there.waiting;
  if (!coming) return;
  await new Promise((active, failed) => {
    const look = () => (coming.state === 'activated' ? active(undefined) : coming.state === 'redundant' && failed(new Error('The page that opens it could not be kept, so nothing is kept. Try again in a moment.')));
    coming.addEventListener('statechange', look);
    look();
  });
}

/**
 * Seals it and keeps it in this browser, in the place of what was there; where it cannot be, what was there stays.
 * @param {import('../../kept/shown.js').Sheet} sheet @param {string} passphrase @param {string} person @param {string} at
 */
export async function keep(sheet, passphrase, person, at) {
  const before = await kept();
  try {
    await pageThere();
    const sealed = await seal(sheet, passphrase);
    await put({ owner: await mark(sealed.salt, person), version: await mark(sealed.salt, person, at), sealed });
  } catch (trouble) {
    if (!before) await remove();
    throw trouble;
  }
  navigator.storage?.persist?.().catch(() => {});
}
