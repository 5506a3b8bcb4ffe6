// @ts-check
const name = 'draft';

/** Lives in this tab only and is gone when the tab is, on exit, and once it was received. */
export const draft = {
  /** @returns {any} */
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? 'null');
    } catch {
      return null;
    }
  },
  /** @param {unknown} value */
  keep(value) {
    try {
      sessionStorage.setItem(name, JSON.stringify(value));
    } catch {
      // a phone without storage still sends what is on the screen
    }
  },
  clear() {
    try {
      sessionStorage.clear();
    } catch {
      // nothing was kept
    }
  },
};
