// @ts-check
/** @typedef {{seal: (text: string) => Promise<string>, open: (sealed: string) => Promise<string>}} Seal */

const bytes = (text) => Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
const base64 = (data) => btoa(Array.from(data, (it) => String.fromCharCode(it)).join(''));

/**
 * Seals words for one account (AES-GCM) with keys that the gateway derives and hands to pages of that account alone; they
 * cannot be read out of here again, and are kept nowhere.
 * @param {string} owner @param {string[]} keys the first seals, all open @returns {Promise<Seal>}
 */
export async function sealFor(owner, keys) {
  const known = await Promise.all(keys.map((key) => crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt'])));
  const additionalData = new TextEncoder().encode(`drafts 1 ${owner}`);
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, known[0], new TextEncoder().encode(text));
      return base64(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
    },
    async open(sealed) {
      const data = bytes(sealed);
      const how = { name: 'AES-GCM', iv: data.slice(0, 12), additionalData };
      return new TextDecoder().decode(await Promise.any(known.map((key) => crypto.subtle.decrypt(how, key, data.slice(12)))));
    },
  };
}
