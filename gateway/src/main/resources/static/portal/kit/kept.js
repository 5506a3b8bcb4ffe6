// @ts-check
import { Directive, directive } from 'lit/directive.js';
import { drafts } from '../drafts.js';
import { forgetKey, keyOf, sendOnce } from '../intentions.js';
import { controls, labelOf, put, seen, standing, stands, stood } from './form.js';

/** What each form means to do. @type {WeakMap<HTMLFormElement, string>} */
const meant = new WeakMap();

/**
 * What was typed into a form: where, what, and what stood there before. `since`: what it was read as.
 * @typedef {{typed: [string, string, string][], since?: ?string}} Typed
 */

/**
 * What is typed into a form comes back for whoever typed it, after a reload, *Back* or the session's end, until it was
 * sent or is thrown away. `intention`: what is meant, where the draft's name alone does not say it; `since`: the ETag of
 * what the form shows, where others may change it meanwhile.
 */
class Kept extends Directive {
  /** @param {import('lit/directive.js').ElementPart} part @param {[string, {intention?: string, since?: ?string}?]} its */
  update({ element }, [what, { intention = what, since } = {}]) {
    const form = /** @type {HTMLFormElement} */ (element);
    if (!this.form) this.watch(form);
    const other = this.form !== form || this.what !== what || this.since !== since;
    Object.assign(this, { form, what, intention, since });
    meant.set(form, intention);
    if (other) queueMicrotask(() => takeUp(form, drafts.read(what), since));
  }

  /** @param {HTMLFormElement} form */
  watch(form) {
    form.addEventListener('input', () => this.keep(form));
    form.addEventListener('reset', () => {
      form.querySelector('[data-kept]')?.remove();
      forgetKey(String(this.intention));
      drafts.forget(String(this.what));
    });
  }

  /** @param {HTMLFormElement} form */
  keep(form) {
    const typed = controls(form).filter(lasts).map((it) => [it.id, stands(it), stood(it)]);
    if (typed.every(([, now, before]) => now === before)) return drafts.forget(String(this.what));
    keyOf(String(this.intention));
    drafts.keep(String(this.what), { typed, since: this.since });
  }

  render() {}
}

export const kept = directive(Kept);

/** Opens again by itself where something was typed and not sent. */
class Reopens extends Directive {
  /** @param {import('lit/directive.js').ElementPart} part @param {[string?]} its */
  update({ element }, [what]) {
    if (this.looked) return;
    this.looked = true;
    if (what && drafts.read(what)) /** @type {HTMLDetailsElement} */ (element).open = true;
  }

  render() {}
}

export const reopens = directive(Reopens);

/** That somebody is sure is said each time. @param {import('./form.js').Control} it */
const lasts = (it) => it.name !== 'sure';

/** Where something was typed, by the ids of the fields; nowhere where nothing waits. @param {string} what @returns {string[]} */
export const typedInto = (what) => (drafts.read(what)?.typed ?? []).map(([id]) => id);

/**
 * What was typed for something that is not on the page any more.
 * @param {string} begins how the names of its drafts begin @param {string[]} there how those end whose forms are there
 * @returns {{of: string, words: string[], forget: () => void}[]}
 */
export const typedForGone = (begins, there) =>
  drafts.names().filter((what) => what.startsWith(begins) && !there.includes(what.slice(begins.length))).map((what) => ({
    of: what.slice(begins.length),
    words: drafts.read(what).typed.map((/** @type {[string, string]} */ [, now]) => now),
    forget: () => (forgetKey(what), drafts.forget(what)),
  }));

/** Sends what stands in a form, once. @param {HTMLFormElement} form @param {string} url @param {unknown} body @param {?string} [etag] @returns {Promise<any>} */
export const sendForm = (form, url, body, etag) => sendOnce(url, body, meant.get(form), etag ?? undefined);

/** It was sent, so nothing of it waits any more. @param {HTMLFormElement} form */
export const sent = (form) => meant.has(form) && form.reset();

/**
 * Where what is shown was changed since, only what was typed is put over it; what both changed is told as a `clashed`.
 * @param {HTMLFormElement} form @param {?Typed} draft @param {?string} [since]
 */
function takeUp(form, draft, since) {
  if (!draft?.typed) return;
  const same = draft.since === since;
  const there = standing(form, draft.typed).filter(({ mine, before }) => same || mine !== before);
  const away = there.filter(({ it, mine }) => stands(it) !== mine);
  away.forEach(({ it, mine }) => {
    put(it, mine);
    it.closest('details')?.setAttribute('open', '');
  });
  if (away.length) say(form);
  form.closest('details')?.setAttribute('open', '');
  const torn = same ? [] : there.filter(({ it, mine, before }) => ![before, mine].includes(stood(it)));
  const detail = torn.map(({ it, mine }) => ({ it, label: labelOf(it), mine: seen(it, mine), theirs: seen(it, stood(it)) }));
  if (detail.length) form.dispatchEvent(new CustomEvent('clashed', { bubbles: true, detail }));
}

/** @param {HTMLFormElement} form */
function say(form) {
  if (form.querySelector('[data-kept]')) return;
  const note = document.createElement('p');
  const away = document.createElement('button');
  note.dataset.kept = '';
  note.className = 'soft small';
  Object.assign(away, { type: 'button', className: 'link', textContent: 'Throw it away' });
  away.addEventListener('click', () => {
    form.reset();
    controls(form)[0]?.focus();
  });
  note.append('You wrote this earlier and have not sent it yet. ', away);
  form.prepend(note);
}
