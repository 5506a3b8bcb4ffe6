// @ts-check
import { html, render } from 'lit';

const long = 10_000;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let gone;

const place = () => document.getElementById('announce');

/**
 * Says how something went, to be seen and heard. A new element each time, for the same words said again are news again.
 * @param {unknown} words
 */
export function toast(words) {
  const said = document.createElement('p');
  render(html`${words}`, said);
  place()?.replaceChildren(said);
  clearTimeout(gone);
  gone = setTimeout(hush, long);
}

/** Takes away what was said. */
export const hush = () => place()?.replaceChildren();

/** @param {Element} focused */
function covers(focused) {
  const said = place()?.firstElementChild?.getBoundingClientRect();
  const at = focused.getBoundingClientRect();
  return said && at.bottom > said.top && at.top < said.bottom;
}

/** Whoever points at what lies under it has read it; nothing moves under a finger. */
addEventListener('pointerdown', ({ target }) => target instanceof Element && covers(target) && hush(), { capture: true });

/** It never lies over what has the focus: that moves up, or where it cannot, what was said goes. */
addEventListener('focusin', ({ target }) => {
  const focused = /** @type {Element} */ (target);
  if (covers(focused)) focused.scrollIntoView({ block: 'center' });
  if (covers(focused)) hush();
});
