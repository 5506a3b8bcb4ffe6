// @ts-check
import { sealFor } from './sealed.js';
import { shelf } from './shelf.js';

const nobody = 'nobody';
const plain = (what) => `${nobody} ${what}`;
const sealed = (who) => `sealed ${who}`;

/** @type {string | undefined} until it is known who sits here, nothing is read and nothing is kept */
let owner;
/** What is typed by whoever sits here, each for one intention, as JSON. @type {Map<string, string>} */
let words = new Map();
/** @type {import('./sealed.js').Seal | undefined} none for whoever is not signed in */
let seal;
/** Who sits here has changed meanwhile. */
let turn = 0;
/** Which of several writes is the newest, for each owner. @type {Map<string, number>} */
const newest = new Map();

/**
 * What is typed and not sent yet, each for one intention, in this tab only. It belongs to whoever typed it: of somebody
 * signed in nothing is kept but what their own account opens, so that it waits for them and is nobody else's. It is removed
 * when they sign out, and all of it when somebody leaves.
 */
export const drafts = {
  /** Nobody who comes ends nothing: a session that ran out is taken up again. @param {?string} who @param {string[]} [keys] */
  async belongTo(who, keys = []) {
    if (owner === (who ?? nobody)) return;
    const mine = this.shut();
    const opens = who && keys.length ? await sealFor(who, keys).catch(() => undefined) : undefined;
    const found = who ? await opened(who, opens) : unsealed();
    if (mine !== turn) return;
    if (who) shelf.remove((name) => !name.startsWith(sealed('')));
    [owner, words, seal] = [who ?? nobody, found, opens];
  },
  /** @param {string} what @returns {any} */
  read: (what) => JSON.parse((owner === undefined ? undefined : words.get(what)) ?? 'null'),
  /** @param {string} what @param {unknown} value */
  keep(what, value) {
    if (owner === undefined) return;
    words.set(what, JSON.stringify(value));
    store(what);
  },
  /** @param {string} what */
  forget(what) {
    if (words.delete(what)) store(what);
  },
  /** What is kept of whoever sits here, by name. */
  names: () => [...words.keys()],
  /** Whether words of whoever sits here wait to be sent; a key alone is none. */
  waiting: () => [...words.keys()].some((what) => !what.startsWith('key of ')),
  /** Nothing can be read any more; what was typed waits, sealed, for its owner. */
  shut() {
    [owner, words, seal] = [undefined, new Map(), undefined];
    return ++turn;
  },
  /** Whoever sits here takes theirs along; with `all`, everybody's goes. @param {{all?: boolean}} [how] */
  end({ all = false } = {}) {
    const theirs = owner === undefined ? '' : sealed(owner);
    newest.forEach((count, who) => (all || who === owner) && newest.set(who, count + 1));
    shelf.remove((name) => all || name === theirs || !name.startsWith(sealed('')));
    this.shut();
  },
};

/** @param {string} what has changed */
function store(what) {
  if (owner === nobody) {
    const text = words.get(what);
    return text === undefined ? shelf.remove((name) => name === plain(what)) : shelf.put(plain(what), text);
  }
  const who = /** @type {string} */ (owner);
  const count = (newest.get(who) ?? 0) + 1;
  newest.set(who, count);
  if (!words.size) return shelf.remove((name) => name === sealed(who));
  seal?.seal(JSON.stringify([...words])).then((text) => newest.get(who) === count && shelf.put(sealed(who), text));
}

/** @param {string} who @param {import('./sealed.js').Seal} [seal] @returns {Promise<Map<string, string>>} nothing where it opens no more */
async function opened(who, seal) {
  const text = shelf.get(sealed(who));
  if (!text || !seal) return new Map();
  return seal.open(text).then((found) => new Map(JSON.parse(found)), () => new Map());
}

/** @returns {Map<string, string>} */
const unsealed = () =>
  new Map(shelf.names().filter((name) => name.startsWith(plain(''))).map((name) => [name.slice(plain('').length), shelf.get(name) ?? 'null']));
