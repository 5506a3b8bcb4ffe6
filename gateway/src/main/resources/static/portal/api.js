// @ts-check
/** What the API refused, with the sentence it gave. */
export class Problem extends Error {
  /** @param {number} status @param {{detail?: string, title?: string, code?: string, errors?: {field: string, code: string, message: string}[]}} body */
  constructor(status, body) {
    super(body.detail ?? body.title ?? 'That did not work.');
    this.status = status;
    this.code = body.code;
    this.errors = body.errors ?? [];
    this.body = body;
  }
}

/** Nobody answered: no network, or the service is away. */
export class Unreachable extends Error {}

const csrf = () => /(?:^|; )csrf=([^;]*)/.exec(document.cookie)?.[1];

/** @param {string} url @param {RequestInit} options */
async function ask(url, options) {
  let answer;
  try {
    answer = await fetch(url, { cache: 'no-store', credentials: 'same-origin', ...options });
  } catch (gone) {
    throw options.signal?.aborted ? gone : new Unreachable();
  }
  if (answer.ok || answer.status === 304 || answer.type === 'opaqueredirect') return answer;
  throw new Problem(answer.status, await answer.json().catch(() => ({})));
}

/**
 * Reads, and says `undefined` when nothing changed since `etag`.
 * @param {string} url @param {{etag?: ?string, signal?: AbortSignal}} [since]
 * @returns {Promise<undefined | {data: any, etag: ?string}>}
 */
export async function read(url, { etag, signal } = {}) {
  const headers = { Accept: 'application/json', ...(etag && { 'If-None-Match': etag }) };
  const answer = await ask(url, { headers, signal });
  if (answer.status === 304) return undefined;
  return { data: await answer.json(), etag: answer.headers.get('ETag') };
}

/** @param {string} url @param {unknown} body @param {string} key @returns {Promise<any>} */
export async function send(url, body, key) {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'Idempotency-Key': key, ...guard() };
  const answer = await ask(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.status === 204 ? null : answer.json();
}

/**
 * Changes what was read as `etag`; refused with 412 when somebody else was quicker.
 * @param {string} url @param {unknown} body @param {string} etag @returns {Promise<any>}
 */
export async function change(url, body, etag) {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'If-Match': etag, ...guard() };
  return (await ask(url, { method: 'PATCH', headers, body: JSON.stringify(body) })).json();
}

/**
 * Replaces what was read with this ETag; a newer one in between is a Problem of status 412.
 * @param {string} url @param {unknown} body @param {string} etag @returns {Promise<{data: any, etag: ?string}>}
 */
export async function replace(url, body, etag) {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'If-Match': etag, ...guard() };
  const answer = await ask(url, { method: 'PUT', headers, body: JSON.stringify(body) });
  return { data: await answer.json(), etag: answer.headers.get('ETag') };
}

/** Ends the session; says where the sign-in service wants to end its own. @returns {Promise<string>} */
export async function leave() {
  const answer = await ask('/logout', { method: 'POST', headers: { Accept: 'application/json', ...guard() }, redirect: 'manual', keepalive: true });
  const { location } = await answer.json().catch(() => ({}));
  return location ?? '/';
}

/** What proves that our own page asks. @returns {Record<string, string>} */
const guard = () => {
  const token = csrf();
  return token ? { 'X-CSRF-Token': decodeURIComponent(token) } : {};
};
