// @ts-check
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** As tall as what stays above it. */
function above() {
  const top = /** @type {?HTMLElement} */ (document.querySelector('.top'));
  return top && getComputedStyle(top).position === 'sticky' ? top.offsetHeight : 0;
}

/** Stays on the screen while the page is read; what has the focus never stands under it (WCAG 2.4.11). */
class Stays extends AsyncDirective {
  /** @param {import('lit/directive.js').ElementPart} part */
  update({ element }) {
    if (this.watch) return;
    this.bar = /** @type {HTMLElement} */ (element);
    this.watch = new ResizeObserver(() => this.measure());
    this.reconnected();
  }

  measure() {
    const { style } = document.documentElement;
    style.setProperty('--above', `${above()}px`);
    style.setProperty('--bar', `${this.bar?.offsetHeight ?? 0}px`);
  }

  disconnected() {
    this.watch?.disconnect();
    document.documentElement.style.removeProperty('--bar');
  }

  reconnected() {
    if (this.bar) this.watch?.observe(this.bar);
    const top = document.querySelector('.top');
    if (top) this.watch?.observe(top);
  }

  render() {}
}

/** For the element that is the bar: `<div class="who-bar" ${stays()}>`. */
export const stays = directive(Stays);
