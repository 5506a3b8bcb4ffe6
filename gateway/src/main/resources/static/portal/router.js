// @ts-check
/** @type {((path: string) => void)[]} */
const listeners = [];
/** @type {(path: string) => boolean} */
let own = () => false;

/** @param {(path: string) => boolean} test whether a page of ours stands at a path */
export const owns = (test) => (own = test);

/** @param {(path: string) => void} listener */
export const onRoute = (listener) => listeners.push(listener);

/** @param {string} path @param {{replace?: boolean}} [how] */
export function goTo(path, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  tell();
  scrollTo(0, 0);
}

const tell = () => listeners.forEach((listener) => listener(location.pathname));

addEventListener('popstate', tell);

document.addEventListener('click', (event) => {
  const link = /** @type {Element} */ (event.target).closest?.('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.hash || !own(link.pathname)) return;
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  goTo(link.pathname);
});
