// @ts-check
import { html, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** How each slider says a number. @type {WeakMap<HTMLInputElement, (value: number) => string>} */
const words = new WeakMap();

/** Nobody said anything, which is no number. */
const unsaid = 'Not said';

/** Says a number of a slider, as text, or takes it back (`''`). @param {HTMLInputElement} it @param {string} value */
export function say(it, value) {
  it.dataset.number = value;
  it.value = value || middle(it);
  const text = value === '' ? unsaid : (words.get(it)?.(Number(value)) ?? value);
  const around = it.closest('.slider');
  const back = around?.querySelector('button');
  it.setAttribute('aria-valuetext', text);
  around?.querySelector('output')?.replaceChildren(text);
  if (back) back.hidden = value === '';
}

/** @param {HTMLInputElement} it */
const middle = (it) => String(Math.round((Number(it.min) + Number(it.max)) / 2));

/** Nobody moves it to where it stands: taken back, or by a program. @param {HTMLInputElement} it */
const isStill = (it) => it.dataset.number === '' && it.value === middle(it);

/** A slider always has a number for the browser; for us it has one once somebody said it. */
class Says extends Directive {
  /** @param {import('lit/directive.js').ElementPart} part @param {[?number | undefined, (value: number) => string]} its */
  update({ element }, [value, how]) {
    const it = /** @type {HTMLInputElement} */ (element);
    const stood = String(value ?? '');
    words.set(it, how);
    if (it.dataset.stood === stood) return;
    const untouched = it.dataset.stood === undefined || it.dataset.number === it.dataset.stood;
    if (it.dataset.stood === undefined) this.watch(it);
    it.dataset.stood = stood;
    it.defaultValue = stood || middle(it);
    if (untouched) say(it, stood);
  }

  /** Where it stands already is said by pressing it, or with the space bar. @param {HTMLInputElement} it */
  watch(it) {
    it.addEventListener('input', () => isStill(it) || say(it, it.value));
    it.addEventListener('click', () => it.dataset.number === it.value || press(it, it.value));
    it.addEventListener('keydown', (event) => event.key === ' ' && (event.preventDefault(), press(it, it.value)));
    queueMicrotask(() => it.form?.addEventListener('reset', () => say(it, it.dataset.stood ?? '')));
  }

  render() {}
}

const says = directive(Says);

/** @param {HTMLInputElement} it @param {string} value */
function press(it, value) {
  say(it, value);
  it.dispatchEvent(new CustomEvent('input', { bubbles: true }));
}

/** A tap on its words is not a press on the slider. @param {MouseEvent} event */
function toIt(event) {
  event.preventDefault();
  /** @type {?HTMLElement} */ (/** @type {HTMLElement} */ (event.currentTarget).closest('.slider')?.querySelector('input'))?.focus();
}

/** @param {MouseEvent} event */
function takeBack({ currentTarget }) {
  const it = /** @type {HTMLInputElement} */ (/** @type {HTMLElement} */ (currentTarget).closest('.slider')?.querySelector('input'));
  say(it, '');
  it.focus();
  it.form?.dispatchEvent(new CustomEvent('input', { bubbles: true }));
}

/**
 * A number somebody feels, in its words beside it; untouched it is not said, and never 0.
 * @param {string} name @param {unknown} label
 * @param {{id?: string, hint?: unknown, value?: ?number, from?: number, to?: number, low: string, high: string, said?: (value: number) => string, required?: boolean, missing?: string, of?: string}} how
 */
export const slider = (name, label, { id = name, hint, value, from = 0, to = 10, low, high, said = (it) => `${it} out of ${to}`, required = false, missing, of }) => html`<div class="govuk-form-group slider">
  <label class="govuk-label" for=${id} @click=${toIt}>${label}</label>${hint ? html`<div class="govuk-hint" id="${id}-hint">${hint}</div>` : nothing}
  <input type="range" min=${from} max=${to} step="1" id=${id} name=${name} ?required=${required} data-missing=${missing ?? nothing} data-of=${of ?? nothing} aria-describedby="${hint ? `${id}-hint ` : ''}${id}-ends" ${says(value, said)}>
  <p class="slider-ends" id="${id}-ends"><span>${from}: ${low}</span> <span>${to}: ${high}</span></p>
  <p class="slider-said"><output for=${id} aria-live="off"></output> <button class="link" type="button" hidden @click=${takeBack}>Take it back<span class="govuk-visually-hidden">: ${label}</span></button></p>
</div>`;
