// @ts-check
/** @type {string | undefined} until it is known who sits here, nothing is read and nothing is kept */
let owner;
/** What a phone without storage cannot keep for longer than the page. @type {Map<string, string>} */
const here = new Map();
const nobody = 'nobody';
const at = (what) => `${owner} ${what}`;

/**
 * What is typed and not sent yet, each for one intention: in this tab only, and for whoever typed it. Somebody else
 * neither sees nor sends it; it is removed when they come, and when its owner signs out or leaves.
 */
export const drafts = {
  /** Nobody who comes ends nothing: a session that ran out is taken up again. @param {?string} who */
  belongTo(who) {
    owner = who ?? nobody;
    if (who) removeWhere((name) => !name.startsWith(at('')));
  },
  /** @param {string} what @returns {any} */
  read(what) {
    return owner === undefined ? null : (tried(() => JSON.parse(here.get(at(what)) ?? sessionStorage.getItem(at(what)) ?? 'null')) ?? null);
  },
  /** @param {string} what @param {unknown} value */
  keep(what, value) {
    if (owner !== undefined) tried(() => (sessionStorage.setItem(at(what), JSON.stringify(value)), true)) ?? here.set(at(what), JSON.stringify(value));
  },
  /** @param {string} what */
  forget(what) {
    here.delete(at(what));
    tried(() => sessionStorage.removeItem(at(what)));
  },
  /** Everybody's. */
  end() {
    owner = undefined;
    removeWhere(() => true);
  },
};

/** @param {(name: string) => boolean} which */
function removeWhere(which) {
  [...here.keys()].filter(which).forEach((name) => here.delete(name));
  tried(() => Object.keys(sessionStorage).filter(which).forEach((name) => sessionStorage.removeItem(name)));
}

/** A phone without storage still sends what is on the screen. @template T @param {() => T} work @returns {T | undefined} */
function tried(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}
