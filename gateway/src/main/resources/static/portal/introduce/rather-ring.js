// @ts-check
import { places } from '../crisis.js';

const uses = ['mayText', 'mayCall', 'mayVoicemail'];

/**
 * Whoever would rather ring is not rung: one answer takes the other back.
 * @param {HTMLFormElement} form @returns {() => void} says how we can be reached, as the form stands
 */
export function ratherRing(form) {
  const box = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const place = /** @type {HTMLSelectElement} */ (form.elements.namedItem('place'));
  const said = /** @type {HTMLElement} */ (form.querySelector('#ring-us'));

  async function say() {
    const found = (await places()).find(({ id }) => id === place.value);
    said.textContent = box('ratherRing').checked ? sentence(found) : '';
  }

  form.addEventListener('input', ({ target }) => {
    const { name, checked } = /** @type {HTMLInputElement} */ (target);
    if (name === 'ratherRing' && checked) uses.forEach((use) => (box(use).checked = false));
    if (uses.includes(name) && checked) box('ratherRing').checked = false;
    say();
  });
  return say;
}

/** @param {import('../types.js').Place | undefined} place */
function sentence(place) {
  if (!place) return 'We won’t use this number. Choose your area to see ours.';
  if (place.ringUs) return `We won’t use this number. You can ring us on ${place.ringUs}.`;
  return `We won’t use this number. There is no number to ring in ${place.name} yet: you can come to see us, or add an email.`;
}
