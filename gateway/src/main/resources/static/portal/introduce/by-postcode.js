// @ts-check
import { places } from '../crisis.js';
import { say } from '../say.js';

/** The half of a postcode that says which district it is, however it was typed; of the other half perhaps a part. @param {string} typed */
function district(typed) {
  const postcode = typed.trim().toUpperCase().replace(/\s+\d[A-Z]?$/, '').replace(/[^A-Z0-9]/g, '');
  return /\d[A-Z]{2}$/.test(postcode) && postcode.length > 4 ? postcode.slice(0, -3) : postcode;
}

/** @param {string} typed */
const serving = async (typed) => (typed ? (await places()).find(({ postcodes }) => postcodes?.includes(typed)) : undefined);

/**
 * Whoever types a postcode has the area chosen that serves it. What they chose by hand stays; for where we do not work
 * they read who does.
 * @param {HTMLFormElement} form
 */
export function byPostcode(form) {
  const postcode = /** @type {HTMLInputElement} */ (form.elements.namedItem('postcode'));
  const place = /** @type {HTMLSelectElement} */ (form.elements.namedItem('place'));
  const said = /** @type {HTMLElement} */ (form.querySelector('[data-by-postcode]'));
  const elsewhere = /** @type {HTMLDetailsElement} */ (form.querySelector('[data-elsewhere]'));
  /** What the postcode chose, which another postcode may take back. */
  let chosen = '';

  async function choose() {
    const typed = district(postcode.value);
    const serves = await serving(typed);
    if (place.value && place.value !== chosen) return;
    said.textContent = serves ? say('serves', { place: serves.name }) : typed && say('serves-none');
    chosen = serves?.id ?? '';
    place.value = chosen;
    place.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What it chose before the page was loaded again, or in another language. */
  async function chose() {
    const serves = await serving(district(postcode.value));
    if (serves && serves.id === place.value) chosen = serves.id;
  }

  postcode.addEventListener('focus', chose);
  postcode.addEventListener('change', choose);
  place.addEventListener('change', ({ isTrusted }) => {
    if (isTrusted) said.textContent = '';
    if (place.value === 'elsewhere') elsewhere.open = true;
  });
}
