// @ts-check
import '../exit.js';
import { Problem, send } from '../api.js';
import { places, showLines } from '../crisis.js';
import { drafts } from '../drafts.js';
import { meet, onHere } from '../here.js';
import { newKey } from '../intentions.js';
import { say } from '../say.js';
import { showAlready } from './already.js';
import { byPostcode } from './by-postcode.js';
import { clearErrors, showErrors, showTrouble } from './errors.js';
import { fields, fill, missing, request } from './form.js';
import { showNoWay } from './no-way.js';
import { helpFirst } from './help-first.js';
import { showNotKept } from './not-kept.js';
import { ratherRing } from './rather-ring.js';
import { received } from './received.js';
import { hideSignedOut, showSignedOut } from './signed-out.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('#introduce'));
const button = /** @type {HTMLButtonElement} */ (form.querySelector('.send'));
const label = button.textContent;
const place = /** @type {HTMLSelectElement} */ (form.elements.namedItem('place'));
const language = /** @type {HTMLInputElement} */ (form.elements.namedItem('language'));
const intention = 'introduction';
const copies = new BroadcastChannel(intention);
/** The key belongs to what is being written here: it is made once and goes with every copy of this tab. */
let kept = begun();

/** @returns {{key: string, values?: import('./form.js').Fields}} */
function begun() {
  return { key: newKey() };
}

/** The language a page is in is a wish only where somebody leaves it there: another page has its own. */
function keep() {
  const values = fields(form);
  if (values.language === language.defaultValue) delete values.language;
  drafts.keep(intention, Object.assign(kept, { values }));
}

/** The form shows what whoever sits here had begun; what they typed before we knew them stays. @param {import('./form.js').Fields} [typed] */
function takeUp(typed = {}) {
  clearTimeout(again);
  kept = drafts.read(intention) ?? begun();
  form.reset();
  const written = Object.entries(typed).filter(([, value]) => value);
  if (kept.values || written.length) fill(form, { ...kept.values, ...Object.fromEntries(written) });
  if (written.length) keep();
  offerPlaces();
}

/** It was sent, from here or from a copy of this tab. @param {any} answer */
function done(answer) {
  drafts.forget(intention);
  form.reset();
  received(answer);
}

/** What came once is never sent again under another key unless somebody says so. */
function already() {
  showAlready(form, () => {
    kept = begun();
    form.requestSubmit();
  });
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let again;

/** Sends the same words under the same key once more, unless somebody goes on writing first. @param {unknown} trouble */
function later(trouble) {
  const wait = trouble instanceof Problem && [429, 503].includes(trouble.status) ? trouble.retryAfter : 0;
  if (wait) again = setTimeout(() => form.requestSubmit(), wait * 1_000 + Math.random() * 3_000);
  return wait > 0;
}

/** Whoever was asked once for a safe way and wants none is not asked again. */
let asked = false;

/** @param {string} where */
async function askForAWay(where) {
  asked = true;
  const ringUs = (await places()).find(({ id }) => id === where)?.ringUs;
  showNoWay(form, ringUs);
}

/** @param {SubmitEvent} event */
async function submit(event) {
  event.preventDefault();
  clearTimeout(again);
  if (button.getAttribute('aria-disabled') === 'true') return;
  clearErrors(form);
  const gaps = missing(form);
  if (gaps.length) return showErrors(form, gaps);
  const its = fields(form);
  const body = request(its);
  const who = owner;
  button.setAttribute('aria-disabled', 'true');
  button.textContent = say('sending');
  try {
    keep();
    const answer = await send('/api/introductions', { ...body, askForSafeWay: !asked && its.ratherRing !== 'true' }, kept.key);
    copies.postMessage({ key: kept.key, sent: JSON.stringify(body), answer });
    done(answer);
  } catch (trouble) {
    if (who && !owner) showSignedOut(form);
    else if (trouble instanceof Problem && trouble.code === 'idempotency-key-reused') already();
    else if (trouble instanceof Problem && trouble.code === 'person-said-no') showNotKept(form, trouble);
    else if (trouble instanceof Problem && trouble.code === 'no-safe-way') await askForAWay(its.place);
    else if (trouble instanceof Problem && trouble.errors.length) showErrors(form, trouble.errors, helpFirst(trouble));
    else showTrouble(form, trouble, later(trouble));
  } finally {
    button.removeAttribute('aria-disabled');
    button.textContent = label;
  }
}

/** Where we do not work nobody's own lines are nearer than another's. */
const showNear = () => showLines(['', 'elsewhere'].includes(place.value) ? [] : [place.value]);

/** The list may come late: what somebody has chosen meanwhile stays chosen. */
async function offerPlaces() {
  const found = await places();
  const chosen = place.value || kept.values?.place || '';
  const elsewhere = place.options[place.options.length - 1];
  if (found.length) place.replaceChildren(place.options[0], ...found.map(({ id, name }) => new Option(name, id)), elsewhere);
  place.value = [...place.options].some(({ value }) => value === chosen) ? chosen : '';
  showNear();
  sayHowToRing();
}

form.noValidate = true;
const sayHowToRing = ratherRing(form);
/** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.languages a')).forEach((it) => (it.hash = location.hash));
if (location.hash === '#someone') form.querySelector('#by-someone')?.setAttribute('checked', '');
form.addEventListener('input', () => (clearTimeout(again), keep()));
form.addEventListener('submit', submit);
place.addEventListener('change', () => (keep(), sayHowToRing(), showNear()));
byPostcode(form);
copies.onmessage = ({ data }) => {
  if (data.key !== kept.key || !form.isConnected) return;
  if (data.sent === JSON.stringify(request(fields(form)))) done(data.answer);
  else already();
};

/** @type {?string | undefined} */
let owner;
onHere(({ me, aside }) => {
  if (aside) return document.querySelector('main')?.replaceChildren();
  if (me === undefined || (me?.id ?? null) === owner) return;
  const before = owner;
  owner = me?.id ?? null;
  if (form.isConnected) takeUp(before === undefined ? kept.values : {});
  else if (before) location.reload();
  if (owner) hideSignedOut();
  else if (before && form.isConnected) showSignedOut(form);
});
addEventListener('pageshow', (event) => event.persisted && location.reload());
offerPlaces();
meet();
