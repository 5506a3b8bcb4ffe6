// @ts-check
/**
 * @typedef {{v: 1, rounds: number, salt: string, iv: string, sealed: string}} Sealed
 */
const rounds = 600_000;
const block = 4096;

const bytes = (/** @type {string} */ text) => Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
const base64 = (/** @type {Uint8Array} */ data) => btoa(Array.from(data, (it) => String.fromCharCode(it)).join(''));

/** As it is typed on any keyboard: a phone begins with a capital and ends with a space. @param {string} typed */
export const sameWords = (typed) => typed.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

export const canOpen = () => Boolean(globalThis.crypto?.subtle);

/** @param {string} passphrase @param {Uint8Array<ArrayBuffer>} salt @param {number} iterations */
async function keyOf(passphrase, salt, iterations) {
  const typed = new TextEncoder().encode(sameWords(passphrase));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** In blocks, so that its length tells nothing. @param {unknown} what */
function padded(what) {
  const text = new TextEncoder().encode(JSON.stringify(what));
  const all = new Uint8Array(Math.ceil(text.length / block) * block).fill(32);
  all.set(text);
  return all;
}

/** Each time under another salt and with another beginning. @param {unknown} what @param {string} passphrase @returns {Promise<Sealed>} */
export async function seal(what, passphrase) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(passphrase, salt, rounds), padded(what));
  return { v: 1, rounds, salt: base64(salt), iv: base64(iv), sealed: base64(new Uint8Array(sealed)) };
}

/** What was sealed; `undefined` where the passphrase is another. @param {Sealed} it @param {string} passphrase @returns {Promise<any>} */
export async function unseal(it, passphrase) {
  const key = await keyOf(passphrase, bytes(it.salt), it.rounds);
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(it.iv) }, key, bytes(it.sealed)).catch(() => undefined);
  return opened && JSON.parse(new TextDecoder().decode(opened));
}
