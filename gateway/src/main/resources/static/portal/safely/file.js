// @ts-check
import { Unreachable } from '../api.js';
import { seal } from '../../kept/crypt.js';

/** @param {string} path */
async function text(path) {
  const answer = await fetch(path, { credentials: 'omit' }).catch(() => undefined);
  if (!answer?.ok) throw new Unreachable();
  return answer.text();
}

/** @param {string} words */
const base64 = (words) => btoa(String.fromCharCode(...new TextEncoder().encode(words)));

/** @param {string} inside */
const hashed = async (inside) => `'sha256-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inside)))))}'`;

/**
 * The page that opens it, as one file that asks nobody for anything: what it is made of stands inside, and its policy
 * lets nothing else run and nothing out.
 * @param {import('../../kept/shown.js').Sheet} sheet @param {string} passphrase @returns {Promise<Blob>}
 */
export async function fileOf(sheet, passphrase) {
  const [page, icon, ...rest] = await Promise.all(['/notes', '/kept/icon.svg', '/kept/notes.css', '/kept/paper.css', '/kept/crypt.js', '/kept/shown.js', '/kept/reader.js'].map(text));
  const style = rest.slice(0, 2).join('\n');
  const script = `${rest.slice(2).join('\n').replace(/^import .*$/gm, '')}
const inside = document.querySelector('[data-inside]');
reader(inside, JSON.parse(inside.dataset.inside));`;
  const it = new DOMParser().parseFromString(page, 'text/html');
  it.querySelectorAll('link[rel=stylesheet], script, meta[name=robots]').forEach((made) => made.remove());
  it.querySelector('link[rel=icon]')?.setAttribute('href', `data:image/svg+xml;base64,${base64(icon)}`);
  const add = (/** @type {Element} */ to, /** @type {string} */ tag, /** @type {Record<string, string>} */ its, inside = '') => {
    const made = it.createElement(tag);
    Object.entries(its).forEach(([name, value]) => made.setAttribute(name, value));
    made.textContent = inside;
    to.append(made);
    return made;
  };
  const policy = `default-src 'none'; script-src ${await hashed(script)}; style-src ${await hashed(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  it.querySelector('meta[charset]')?.after(add(it.head, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policy }));
  add(it.head, 'style', {}, style);
  it.querySelector('[data-inside]')?.setAttribute('data-inside', JSON.stringify(await seal(sheet, passphrase)));
  add(it.body, 'script', { type: 'module' }, script);
  return new Blob(['<!doctype html>\n', it.documentElement.outerHTML], { type: 'text/html' });
}

/** Hands it over under a name that tells nothing. @param {Blob} file @param {'html' | 'pdf' | 'json'} [kind] */
export function save(file, kind = 'html') {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: `notes.${kind}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
