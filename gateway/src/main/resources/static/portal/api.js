// @ts-check
/** What the API refused, with the sentence it gave. */
export class Problem extends Error {
  /** @param {number} status @param {{detail?: string, title?: string, code?: string, errors?: {field: string, code: string, message: string}[]}} body @param {number} [retryAfter] seconds after which another try is worth it; 0 for never */
  constructor(status, body, retryAfter = 0) {
    super(body.detail ?? body.title ?? 'That did not work.');
    this.status = status;
    this.code = body.code;
    this.errors = body.errors ?? [];
    this.body = body;
    this.retryAfter = retryAfter;
  }
}

/** Nobody answered: no network, or the service is away. */
export class Unreachable extends Error {}

const csrf = () => decodeURIComponent(/(?:^|; )csrf=([^;]*)/.exec(document.cookie)?.[1] ?? '');

/** @type {string | undefined} */
let guard;
let heard = Date.now();
/** When the gateway heard from here last, which is what a session lives by. */
export const lastHeard = () => heard;
/** @type {() => Promise<boolean>} */
let sure = async () => false;

/**
 * Signing in changes the token, so what is written here for one person is refused once another has signed in.
 * @param {unknown} who
 */
export const writeAs = (who) => (guard = who ? csrf() : '');

/** @param {() => Promise<boolean>} how asked when an answer says that somebody else may sit here by now */
export const onDoubt = (how) => (sure = how);

/** @param {string} url @param {RequestInit & {headers: Record<string, string>}} options @returns {Promise<Response>} */
async function ask(url, options, again = true) {
  const token = options.method ? (guard ?? csrf()) : '';
  const headers = { Accept: 'application/json', ...options.headers, ...(token && { 'X-CSRF-Token': token }) };
  let answer;
  try {
    answer = await fetch(url, { cache: 'no-store', credentials: 'same-origin', ...options, headers });
  } catch (gone) {
    throw options.signal?.aborted ? gone : new Unreachable();
  }
  heard = Date.now();
  if (answer.ok || answer.status === 304) return answer;
  const problem = new Problem(answer.status, await answer.json().catch(() => ({})), Number(answer.headers.get('Retry-After')));
  const forged = problem.code === 'csrf-token';
  const same = url !== '/api/me' && (forged || problem.status === 401) && (await sure());
  if (same && forged && again) return ask(url, options, false);
  throw problem;
}

/**
 * Reads, and says `undefined` when nothing changed since `etag`.
 * @param {string} url @param {{etag?: ?string, signal?: AbortSignal}} [since]
 * @returns {Promise<undefined | {data: any, etag: ?string}>}
 */
export async function read(url, { etag, signal } = {}) {
  const answer = await ask(url, { headers: etag ? { 'If-None-Match': etag } : {}, signal });
  if (answer.status === 304) return undefined;
  return { data: await answer.json(), etag: answer.headers.get('ETag') };
}

/** Has something made that is looked at or printed and not kept; that it was opened is remembered. @param {string} url @param {string} type */
export const openFile = async (url, type) => (await ask(url, { method: 'POST', headers: { Accept: `${type}, application/problem+json` } })).blob();

/** Reads something as a file, which no browser keeps. @param {string} url @param {string} type */
export const readFile = async (url, type) => (await ask(url, { headers: { Accept: `${type}, application/problem+json` } })).blob();

/**
 * Reads a list to its end, page by page.
 * @param {string} url @param {{etag?: ?string, signal?: AbortSignal}} [since]
 * @returns {Promise<undefined | {data: any, etag: ?string}>}
 */
export async function readAll(url, since) {
  const found = await read(url, since);
  for (let next = found?.data.next; next; ) {
    const page = (await read(`${url}${url.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`, { signal: since?.signal }))?.data;
    for (const [name, rows] of Object.entries(page)) if (Array.isArray(rows) && name !== 'silent') found?.data[name].push(...rows);
    next = page.next;
  }
  return found;
}

/** @param {string} url @param {unknown} body @param {string} key @param {string} [etag] of what was read, where it must be the same still @returns {Promise<any>} */
export async function send(url, body, key, etag) {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...(etag && { 'If-Match': etag }) };
  const answer = await ask(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.status === 204 ? null : answer.json();
}

/**
 * Changes what was read as `etag`; refused with 412 when somebody else was quicker.
 * @param {string} url @param {unknown} body @param {string} etag @returns {Promise<any>}
 */
export async function change(url, body, etag) {
  const headers = { 'Content-Type': 'application/json', 'If-Match': etag };
  return (await ask(url, { method: 'PATCH', headers, body: JSON.stringify(body) })).json();
}

/**
 * Replaces what was read with this ETag; a newer one in between is a Problem of status 412.
 * @param {string} url @param {unknown} body @param {?string} etag of nothing where nothing was read @returns {Promise<{data: any, etag: ?string}>}
 */
export async function replace(url, body, etag) {
  const headers = { 'Content-Type': 'application/json', ...(etag && { 'If-Match': etag }) };
  const answer = await ask(url, { method: 'PUT', headers, body: JSON.stringify(body) });
  return { data: answer.status === 204 ? null : await answer.json(), etag: answer.headers.get('ETag') };
}

/** Ends the session, whosever it is, also when the page goes meanwhile. */
export const leave = () => fetch('/logout', { method: 'POST', headers: { Accept: 'application/json', 'X-CSRF-Token': csrf() }, keepalive: true });
