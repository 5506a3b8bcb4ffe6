// @ts-check
import { leave, onDoubt, Problem, read, writeAs } from './api.js';
import { drafts } from './drafts.js';

/** As long as a session lives at the gateway without a request. */
const idleAfter = 30 * 60_000;
const toldEvery = 30_000;

/**
 * Who sits here: `undefined` until it is known, `null` for nobody; `away` when it could not be asked, `rested` when
 * nobody had touched anything for long, `aside` while the page is kept for *Back*.
 * @type {import('./types.js').Here}
 */
let here = { me: undefined };
let touched = Date.now();
let told = 0;
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

/** @param {import('./types.js').Here} now */
function become(now) {
  here = now;
  listeners.forEach((listener) => listener(now));
}

/** Asks who sits here. Whoever cannot be asked about stays as they were; somebody else ends what was there. */
export async function meet() {
  const turn = ++asked;
  let me;
  try {
    me = (await read('/api/me'))?.data;
  } catch (trouble) {
    if (turn !== asked) return;
    if (!(trouble instanceof Problem && trouble.status === 401)) return here.me === undefined ? become({ me: undefined, away: true }) : undefined;
    me = null;
  }
  if (turn !== asked) return;
  const changed = here.me === undefined || here.me?.id !== me?.id;
  drafts.belongTo(me ? me.id : null);
  writeAs(me);
  if (changed) tabs.postMessage({ is: me?.id ?? null });
  become({ me, rested: !me && here.rested });
}

/** What stands on the page is taken away at once; what was typed goes too, or waits for its owner. @param {{words?: boolean, rested?: boolean}} [how] */
function end({ words = true, rested = false } = {}) {
  asked++;
  writeAs(null);
  if (words) drafts.end();
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
  end();
  tabs.postMessage({ ended: 'exit' });
  if (!wasNobody) leave().catch(() => {});
  away();
}

/** @type {() => void} */
let away = () => {};

/** @param {() => void} how */
export const whenExited = (how) => (away = how);

tabs.onmessage = ({ data }) => {
  if (data.touched) touched = Math.max(touched, data.touched);
  else if (data.ended === 'exit') return end(), away();
  else if (data.ended) end({ words: data.ended === 'out', rested: data.ended === 'rest' });
  else if (here.me !== undefined && data.is !== (here.me?.id ?? null)) meet();
};

/** @returns {Promise<boolean>} whether the same person still sits here */
onDoubt(async () => {
  const before = here.me?.id;
  if (!before) return false;
  await meet();
  return here.me?.id === before;
});

function rest() {
  touched = Date.now();
  if (!here.me) return;
  end({ words: false, rested: true });
  tabs.postMessage({ ended: 'rest' });
  leave().catch(() => {});
}

/** Looked at before a touch counts: a machine that slept wakes with one. */
function look() {
  const now = Date.now();
  if (now - touched > idleAfter) rest();
  return now;
}

function touch() {
  touched = look();
  if (touched - told < toldEvery) return;
  told = touched;
  tabs.postMessage({ touched });
}

['keydown', 'pointerdown', 'input', 'wheel', 'scroll'].forEach((kind) => addEventListener(kind, touch, { capture: true, passive: true }));
setInterval(look, 10_000);

document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  look();
  if (here.me !== undefined) meet();
});

/** A page that is put aside for *Back* keeps nothing, and is asked for anew when it comes back. */
addEventListener('pagehide', () => {
  asked++;
  become({ me: undefined, aside: true });
});
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  become({ me: undefined });
  meet();
});
