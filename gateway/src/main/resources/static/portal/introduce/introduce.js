// @ts-check
import '../exit.js';
import { Problem, send } from '../api.js';
import { places, showLines } from '../crisis.js';
import { draft } from '../drafts.js';
import { clearErrors, showErrors, showTrouble } from './errors.js';
import { fields, fill, missing, request } from './form.js';
import { received } from './received.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('#introduce'));
const button = /** @type {HTMLButtonElement} */ (form.querySelector('.send'));
const place = /** @type {HTMLSelectElement} */ (form.elements.namedItem('place'));
const kept = draft.read() ?? { values: undefined, key: undefined, sent: undefined };

const keep = () => draft.keep(Object.assign(kept, { values: fields(form) }));

/** A repeat of the same words keeps its key, so that a lost answer never makes two of it. @param {string} body */
function keyFor(body) {
  if (kept.sent !== body) Object.assign(kept, { key: crypto.randomUUID(), sent: body });
  keep();
  return kept.key;
}

/** @param {SubmitEvent} event */
async function submit(event) {
  event.preventDefault();
  if (button.getAttribute('aria-disabled') === 'true') return;
  clearErrors(form);
  const gaps = missing(form);
  if (gaps.length) return showErrors(form, gaps);
  const body = request(fields(form));
  button.setAttribute('aria-disabled', 'true');
  button.textContent = 'Sending…';
  try {
    const answer = await send('/api/introductions', body, keyFor(JSON.stringify(body)));
    draft.clear();
    form.reset();
    received(answer);
  } catch (trouble) {
    if (trouble instanceof Problem && trouble.errors.length) showErrors(form, trouble.errors);
    else showTrouble(form, trouble);
  } finally {
    button.removeAttribute('aria-disabled');
    button.textContent = 'Send';
  }
}

/** The list may come late: what somebody has chosen meanwhile stays chosen. */
async function offerPlaces() {
  const found = await places();
  const chosen = place.value || kept.values?.place || '';
  if (found.length) place.replaceChildren(place.options[0], ...found.map(({ id, name }) => new Option(name, id)));
  place.value = found.some(({ id }) => id === chosen) || !found.length ? chosen : '';
  showLines(place.value ? [place.value] : []);
}

form.noValidate = true;
if (location.hash === '#someone') form.querySelector('#by-someone')?.setAttribute('checked', '');
if (kept.values) fill(form, kept.values);
offerPlaces();
form.addEventListener('input', keep);
form.addEventListener('submit', submit);
place.addEventListener('change', () => showLines(place.value ? [place.value] : []));
