// @ts-check
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** What stays leaves so much of the screen to what is read; where it does not, it goes with the page. */
const most = 0.35;

/** Stays on the screen while the page is read; what has the focus never stands under it (WCAG 2.4.11). */
class Stays extends AsyncDirective {
  /** @param {import('lit/directive.js').ElementPart} part */
  update({ element }) {
    if (this.watch) return;
    this.bar = /** @type {HTMLElement} */ (element);
    this.watch = new ResizeObserver(() => this.measure());
    this.resized = () => this.measure();
    this.reconnected();
  }

  /** On a small screen its first part alone stays. */
  get part() {
    const bar = /** @type {HTMLElement} */ (this.bar);
    return bar.offsetHeight ? bar : /** @type {HTMLElement} */ (bar.firstElementChild ?? bar);
  }

  measure() {
    const height = this.part.offsetHeight;
    const fits = height <= innerHeight * most;
    this.bar?.toggleAttribute('data-tall', !fits);
    document.documentElement.style.setProperty('--bar', `${fits ? height : 0}px`);
  }

  disconnected() {
    this.watch?.disconnect();
    if (this.resized) removeEventListener('resize', this.resized);
    document.documentElement.style.removeProperty('--bar');
  }

  reconnected() {
    if (!this.bar) return;
    [this.bar, ...this.bar.children].forEach((it) => this.watch?.observe(it));
    if (this.resized) addEventListener('resize', this.resized);
  }

  render() {}
}

/** For the element that is the bar: `<div class="who-bar" ${stays()}><div class="who-stays">`. */
export const stays = directive(Stays);
