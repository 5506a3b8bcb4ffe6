// @ts-check
/** @typedef {{owner: string, version: string, sealed: import('./crypt.js').Sealed}} Kept */
const name = 'notes';

/** @param {boolean} make whether it is made where it is not there: who only looks leaves nothing behind @returns {Promise<IDBDatabase | undefined>} */
const opened = (make) =>
  new Promise((done, failed) => {
    const asked = indexedDB.open(name, 1);
    let absent = false;
    asked.onupgradeneeded = () => {
      absent = !make;
      if (make) asked.result.createObjectStore(name);
      else asked.transaction?.abort();
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = (event) => {
      event.preventDefault();
      if (absent) done(undefined);
      else failed(asked.error);
    };
  });

/** @template T @param {IDBDatabase} base @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<T>} work @returns {Promise<T>} */
const done = (base, mode, work) =>
  new Promise((is, failed) => {
    const turn = base.transaction(name, mode);
    const asked = work(turn.objectStore(name));
    turn.oncomplete = () => is(asked.result);
    turn.onabort = () => failed(turn.error);
  }).finally(() => base.close());

/** What is kept in this browser. @returns {Promise<Kept | undefined>} */
export async function kept() {
  const base = await opened(false);
  return base && done(base, 'readonly', (store) => store.get(name));
}

/** In the place of what was kept before. @param {Kept} it */
export async function put(it) {
  const base = /** @type {IDBDatabase} */ (await opened(true));
  await done(base, 'readwrite', (store) => store.put(it, name));
}

/** Nothing of it stays: neither what is kept nor the page that opens it without a network. */
export async function remove() {
  await new Promise((gone, failed) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => gone(undefined);
    asked.onerror = () => failed(asked.error);
  });
  const pages = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(pages.filter((it) => it.startsWith(`${name}-`)).map((it) => caches.delete(it)));
  await (await navigator.serviceWorker?.getRegistration('/notes'))?.unregister();
}
