// @ts-check
import { Directive, directive } from 'lit/directive.js';
import { Problem, send } from '../api.js';
import { drafts } from '../drafts.js';

/** The key of what stands in a form: one until the form is reset, also in a copied or reloaded tab. @type {WeakMap<HTMLFormElement, string>} */
const keys = new WeakMap();

/** What is typed into a form comes back for whoever typed it, after a reload, *Back* or the session's end, until the form is reset. */
class Kept extends Directive {
  /** @param {import('lit/directive.js').ElementPart} part @param {[string]} intention */
  update({ element }, [intention]) {
    if (this.form === element) return;
    const form = (this.form = /** @type {HTMLFormElement} */ (element));
    form.addEventListener('input', () => drafts.keep(intention, { key: keyOf(form), written: [...new FormData(form)] }));
    form.addEventListener('reset', () => {
      keys.delete(form);
      drafts.forget(intention);
    });
    queueMicrotask(() => takeUp(form, drafts.read(intention)));
  }

  render() {}
}

export const kept = directive(Kept);

/**
 * Sends what stands in a form once, however often it is pressed, and empties the form when it came.
 * @param {HTMLFormElement} form @param {string} url @param {unknown} body @returns {Promise<any>}
 */
export async function sendOnce(form, url, body) {
  try {
    const answer = await send(url, body, keyOf(form));
    form.reset();
    return answer;
  } catch (trouble) {
    if (!(trouble instanceof Problem && trouble.code === 'idempotency-key-reused')) throw trouble;
    keys.delete(form);
    form.dispatchEvent(new Event('input'));
    throw new Error('What you wrote first was saved, only its answer was lost. Press again to save what stands here now as well.');
  }
}

/** @param {HTMLFormElement} form */
function keyOf(form) {
  const key = keys.get(form) ?? crypto.randomUUID();
  keys.set(form, key);
  return key;
}

/** @param {HTMLFormElement} form @param {?{key: string, written: [string, string][]}} draft */
function takeUp(form, draft) {
  if (!draft) return;
  keys.set(form, draft.key);
  const left = [...draft.written];
  for (const field of /** @type {Iterable<HTMLInputElement>} */ (form.elements)) {
    const tick = ['radio', 'checkbox'].includes(field.type);
    const at = left.findIndex(([name, value]) => name === field.name && (!tick || value === field.value));
    if (tick) field.checked = at >= 0;
    else if (at >= 0) field.value = left.splice(at, 1)[0][1];
  }
  form.closest('details')?.setAttribute('open', '');
}
