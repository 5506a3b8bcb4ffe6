// @ts-check
import { typing } from './typing.js';

const within = 1_000;
const said = ['', 'Shift, press 2 more times to exit.', 'Shift, press 1 more time to exit.'];

/**
 * Three times Shift, alone, within a second and not while somebody types: shown beside the link, and read out.
 * @param {HTMLElement} link @param {() => void} leave
 */
export function onThreeShifts(link, leave) {
  const lights = document.createElement('span');
  lights.className = 'govuk-exit-this-page__indicator';
  lights.setAttribute('aria-hidden', 'true');
  lights.append(...[1, 2, 3].map(() => Object.assign(document.createElement('span'), { className: 'govuk-exit-this-page__indicator-light' })));
  link.append(lights);
  const status = Object.assign(document.createElement('span'), { className: 'govuk-visually-hidden' });
  status.setAttribute('role', 'status');
  link.after(status);

  /** When each was pressed. @type {number[]} */
  let pressed = [];
  let used = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let over;

  /** @param {number[]} now */
  function count(now) {
    if (now.length === pressed.length && !now.length) return;
    pressed = now;
    clearTimeout(over);
    if (now.length) over = setTimeout(() => count([]), within - (Date.now() - now[0]));
    lights.classList.toggle('govuk-exit-this-page__indicator--visible', now.length > 0);
    [...lights.children].forEach((light, at) => light.classList.toggle('govuk-exit-this-page__indicator-light--on', at < now.length));
    status.textContent = said[now.length] ?? '';
  }

  addEventListener(
    'keyup',
    (event) => {
      const alone = event.key === 'Shift' && !used && !typing(event);
      used = event.shiftKey;
      if (!alone) return count([]);
      const now = Date.now();
      const all = [...pressed.filter((at) => now - at < within), now];
      count(all.length < 3 ? all : []);
      if (all.length === 3) leave();
    },
    true,
  );
  addEventListener('pointerdown', (event) => ((used = event.shiftKey), count([])), true);
}
