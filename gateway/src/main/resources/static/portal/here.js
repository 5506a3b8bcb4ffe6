// @ts-check
import { leave, onDoubt, Problem, read, writeAs } from './api.js';
import { drafts } from './drafts.js';
import { Resting } from './resting.js';

/**
 * Who sits here: `undefined` until it is known, `null` for nobody; `away` when it could not be asked, `rested` when a
 * session ended by itself, `aside` while the page is kept for *Back*.
 * @type {import('./types.js').Here}
 */
let here = { me: undefined };
let asked = 0;
/** @type {((now: import('./types.js').Here) => void)[]} */
const listeners = [];
const tabs = new BroadcastChannel('here');

/** @param {(now: import('./types.js').Here) => void} listener hears at once, and whenever it changes */
export function onHere(listener) {
  listeners.push(listener);
  listener(here);
}

export const signedIn = () => Boolean(here.me);

/** Where to sign in so that one comes back to this page. */
export const signInHere = () => (location.pathname === '/' ? '/login' : `/login?to=${encodeURIComponent(location.pathname)}`);

/** Where somebody who is signed in sets up a passkey and comes back to this page. */
export const passkeyHere = () => `/login?passkey=new&to=${encodeURIComponent(location.pathname)}`;

/** @param {import('./types.js').Here} now */
function become(now) {
  here = now;
  listeners.forEach((listener) => listener(now));
}

const resting = new Resting({
  present: () => Boolean(here.me),
  ask: () => meet(),
  told: (touched) => tabs.postMessage({ touched }),
  over(why) {
    end({ words: 'wait', rested: why });
    tabs.postMessage({ ended: 'rest', why });
    leave().catch(() => {});
  },
});

/** Asks who sits here. Whoever cannot be asked about stays as they were; somebody else ends what was there. */
export async function meet() {
  const turn = ++asked;
  let me, session;
  try {
    ({ session, ...me } = (await read('/api/me'))?.data);
  } catch (trouble) {
    if (turn !== asked) return;
    if (!(trouble instanceof Problem && trouble.status === 401)) return here.me === undefined ? become({ me: undefined, away: true }) : undefined;
    me = null;
  }
  if (turn !== asked) return;
  await drafts.belongTo(me ? me.id : null, session?.draftKeys);
  if (turn !== asked) return;
  const changed = here.me === undefined || here.me?.id !== me?.id;
  resting.lasts(session);
  writeAs(me);
  if (changed) tabs.postMessage({ is: me?.id ?? null });
  become({ me, rested: me ? undefined : here.rested });
  if (changed) resting.begin();
}

/**
 * What stands on the page is taken away at once; what was typed goes too, or waits for its owner.
 * @param {{words?: 'go' | 'wait' | 'all', rested?: 'idle' | 'long'}} [how] `all`: everybody's words go
 */
function end({ words = 'go', rested } = {}) {
  asked++;
  writeAs(null);
  if (words === 'wait') drafts.shut();
  else drafts.end({ all: words === 'all' });
  become({ me: null, rested });
}

/** Out of every tab. */
export async function signOut() {
  end();
  tabs.postMessage({ ended: 'out' });
  await leave().catch(() => {});
  location.assign('/');
}

/** Out of every tab at once, without waiting for anybody. @param {() => void} away how a tab goes somewhere harmless */
export function exit(away) {
  const wasNobody = here.me === null;
  end({ words: 'all' });
  tabs.postMessage({ ended: 'exit' });
  if (!wasNobody) leave().catch(() => {});
  away();
}

/** How a tab goes somewhere harmless, and whether its words wait for their owner. */
let exited = { away: () => {}, keeps: () => false };

/** @param {() => void} away @param {() => boolean} keeps */
export const whenExited = (away, keeps) => (exited = { away, keeps });

tabs.onmessage = ({ data }) => {
  if (data.touched) resting.heard(data.touched);
  else if (data.ended === 'exit') return end({ words: exited.keeps() ? 'wait' : 'all' }), exited.away();
  else if (data.ended === 'rest') end({ words: 'wait', rested: data.why });
  else if (data.ended) end();
  else if (here.me !== undefined && data.is !== (here.me?.id ?? null)) meet();
};

/** @returns {Promise<boolean>} whether the same person still sits here */
onDoubt(async () => {
  const before = here.me?.id;
  if (!before) return false;
  await meet();
  return here.me?.id === before;
});

document.addEventListener('visibilitychange', () => {
  if (!document.hidden && here.me !== undefined) meet();
});

/** A page that is put aside for *Back* keeps nothing, and is asked for anew when it comes back. */
addEventListener('pagehide', () => {
  asked++;
  drafts.shut();
  become({ me: undefined, aside: true });
});
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  become({ me: undefined });
  meet();
});
