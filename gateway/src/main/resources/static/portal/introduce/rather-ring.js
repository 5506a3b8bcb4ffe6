// @ts-check
import { places } from '../crisis.js';
import { say } from '../say.js';

const uses = ['mayText', 'mayCall', 'mayVoicemail'];

/**
 * Whoever would rather ring is not rung: one answer takes the other back.
 * @param {HTMLFormElement} form @returns {() => void} says how we can be reached, as the form stands
 */
export function ratherRing(form) {
  const box = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const place = /** @type {HTMLSelectElement} */ (form.elements.namedItem('place'));
  const said = /** @type {HTMLElement} */ (form.querySelector('#ring-us'));

  async function tell() {
    const found = (await places()).find(({ id }) => id === place.value);
    said.textContent = box('ratherRing').checked ? sentence(found) : '';
  }

  form.addEventListener('input', ({ target }) => {
    const { name, checked } = /** @type {HTMLInputElement} */ (target);
    if (name === 'ratherRing' && checked) uses.forEach((use) => (box(use).checked = false));
    if (uses.includes(name) && checked) box('ratherRing').checked = false;
    tell();
  });
  return tell;
}

/** @param {import('../types.js').Place | undefined} place */
function sentence(place) {
  if (!place) return say('not-used');
  if (place.ringUs) return say('not-used-ring', { number: place.ringUs });
  return say('not-used-no-ring', { place: place.name });
}
