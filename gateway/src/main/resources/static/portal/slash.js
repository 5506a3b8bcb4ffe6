// @ts-check
import { typing } from './typing.js';

const name = 'slash';

/** Whether the key / leads to the search; some type by voice, so it can be switched off. Nothing else is remembered. */
export const slash = {
  get on() {
    try {
      return localStorage.getItem(name) !== 'off';
    } catch {
      return true;
    }
  },
  set on(on) {
    try {
      if (on) localStorage.removeItem(name);
      else localStorage.setItem(name, 'off');
    } catch {
      // a phone without storage forgets it
    }
  },
};

/** @param {() => boolean} go leads there, and says whether there was anything */
export const onSlash = (go) =>
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event) || !slash.on) return;
    if (go()) event.preventDefault();
  });
