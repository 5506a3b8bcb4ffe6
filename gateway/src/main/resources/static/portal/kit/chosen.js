// @ts-check
import { Directive, directive } from 'lit/directive.js';

/** What somebody chose in a list stays chosen until it is sent, whatever is suggested there by now. */
class StaysChosen extends Directive {
  /** @param {import('lit/directive.js').ElementPart} part */
  update({ element }) {
    const list = /** @type {HTMLSelectElement} */ (element);
    if (!this.watched) list.addEventListener('change', (event) => this.chose(list, /** @type {CustomEvent} */ (event).detail));
    this.watched = true;
    if (this.chosen !== undefined) queueMicrotask(() => this.choose(list));
  }

  /** What is put in may come before it can be chosen. @param {HTMLSelectElement} list @param {string} [value] */
  chose(list, value = list.value) {
    this.chosen = value;
    list.form?.addEventListener('reset', () => (this.chosen = undefined), { once: true });
  }

  /** @param {HTMLSelectElement} list */
  choose(list) {
    if ([...list.options].some(({ value }) => value === this.chosen)) list.value = /** @type {string} */ (this.chosen);
  }

  render() {}
}

export const staysChosen = directive(StaysChosen);
