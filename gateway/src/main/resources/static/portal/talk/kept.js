// @ts-check
/** Words that are not saved yet, in this tab only; gone on exit with everything else of the session. */
export const kept = {
  /** @param {string} url @returns {{text: string, revision: number} | null} */
  read(url) {
    try {
      return JSON.parse(sessionStorage.getItem(url) ?? 'null');
    } catch {
      return null;
    }
  },
  /** @param {string} url @param {{text: string, revision: number}} words */
  keep(url, words) {
    try {
      sessionStorage.setItem(url, JSON.stringify(words));
    } catch {
      // they are still on the screen
    }
  },
  /** @param {string} url */
  forget(url) {
    try {
      sessionStorage.removeItem(url);
    } catch {
      // nothing was kept
    }
  },
};
