// @ts-check
/** What a phone without storage cannot keep for longer than the page. @type {Map<string, string>} */
const here = new Map();

/** This tab's storage; what cannot be kept there is kept as long as the page. */
export const shelf = {
  /** @param {string} name */
  get: (name) => here.get(name) ?? tried(() => sessionStorage.getItem(name)) ?? undefined,
  /** @param {string} name @param {string} text */
  put(name, text) {
    if (tried(() => (sessionStorage.setItem(name, text), true))) here.delete(name);
    else here.set(name, text);
  },
  /** @param {(name: string) => boolean} which */
  remove(which) {
    [...here.keys()].filter(which).forEach((name) => here.delete(name));
    tried(() => Object.keys(sessionStorage).filter(which).forEach((name) => sessionStorage.removeItem(name)));
  },
  names: () => [...here.keys(), ...(tried(() => Object.keys(sessionStorage)) ?? [])],
};

/** A phone without storage still sends what is on the screen. @template T @param {() => T} work @returns {T | undefined} */
function tried(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}
