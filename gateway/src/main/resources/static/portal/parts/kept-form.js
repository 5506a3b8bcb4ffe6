// @ts-check
import { Directive, directive } from 'lit/directive.js';
import { drafts } from '../drafts.js';
import { forgetKey, keyOf, sendOnce } from '../intentions.js';

/** What each form means to do. @type {WeakMap<HTMLFormElement, string>} */
const meant = new WeakMap();

/** What is typed into a form comes back for whoever typed it, after a reload, *Back* or the session's end, until the form is reset. */
class Kept extends Directive {
  /** @param {import('lit/directive.js').ElementPart} part @param {[string]} intention */
  update({ element }, [intention]) {
    if (this.form === element) return;
    const form = (this.form = /** @type {HTMLFormElement} */ (element));
    meant.set(form, intention);
    form.addEventListener('input', () => {
      keyOf(intention);
      drafts.keep(intention, { written: [...new FormData(form)] });
    });
    form.addEventListener('reset', () => {
      forgetKey(intention);
      drafts.forget(intention);
    });
    queueMicrotask(() => takeUp(form, drafts.read(intention)));
  }

  render() {}
}

export const kept = directive(Kept);

/** Sends what stands in a form once, and empties the form when it came. @param {HTMLFormElement} form @param {string} url @param {unknown} body @returns {Promise<any>} */
export async function sendForm(form, url, body) {
  const answer = await sendOnce(url, body, meant.get(form));
  form.reset();
  return answer;
}

/** @param {HTMLFormElement} form @param {?{written: [string, string][]}} draft */
function takeUp(form, draft) {
  if (!draft) return;
  const left = [...draft.written];
  for (const field of /** @type {Iterable<HTMLInputElement>} */ (form.elements)) {
    const tick = ['radio', 'checkbox'].includes(field.type);
    const at = left.findIndex(([name, value]) => name === field.name && (!tick || value === field.value));
    if (tick) field.checked = at >= 0;
    else if (at >= 0) field.value = left.splice(at, 1)[0][1];
  }
  form.closest('details')?.setAttribute('open', '');
}
