// @ts-check
/** Keeps the page at /notes and what it is made of, and nothing else: what else is asked for never comes by here. */

/** Of the files below, one after the other; where they are another edition nothing is kept. */
const EDITION = '28042e3ce57452b6';
const FILES = ['/notes', '/kept/notes.js', '/kept/reader.js', '/kept/shown.js', '/kept/crypt.js', '/kept/store.js', '/kept/notes.css', '/kept/paper.css', '/kept/icon.svg'];
const NAME = `notes-${EDITION}`;
const worker = /** @type {any} */ (self);

/** Read to its end at once: a browser has few connections, and one that waits to be read holds up the others. @param {string} file */
async function fetched(file) {
  const answer = await fetch(file, { cache: 'reload', credentials: 'omit' });
  return { file, answer, content: await answer.clone().blob() };
}

async function keep() {
  const found = await Promise.all(FILES.map(fetched));
  const whole = await new Blob(found.map(({ content }) => content)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  const edition = Array.from(digest.slice(0, 8), (it) => it.toString(16).padStart(2, '0')).join('');
  if (edition !== EDITION) throw new Error('another edition');
  const cache = await caches.open(NAME);
  await Promise.all(found.map(({ file, answer }) => cache.put(file, answer)));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((it) => it.startsWith('notes-') && it !== NAME).map((it) => caches.delete(it)));
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => {
  worker.skipWaiting();
  event.waitUntil(keep());
});

worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));

worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || !FILES.includes(pathname)) return;
  event.respondWith(caches.match(pathname, { cacheName: NAME, ignoreVary: true }).then((it) => it ?? fetch(event.request)));
});
