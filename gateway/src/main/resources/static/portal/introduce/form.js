// @ts-check
import { say } from '../say.js';

/** @typedef {Record<string, string>} Fields what stands in the form, by field name */

/** @param {HTMLFormElement} form @returns {Fields} */
export const fields = (form) => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/** @param {HTMLFormElement} form @param {Fields} values */
export function fill(form, values) {
  for (const field of /** @type {Iterable<HTMLInputElement>} */ (form.elements)) {
    if (!field.name) continue;
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values[field.name] === field.value;
    else if (field.type !== 'hidden') field.value = values[field.name] ?? field.defaultValue ?? '';
  }
}

/** The few things without which nobody could answer. @param {HTMLFormElement} form */
export function missing(form) {
  const its = fields(form);
  const self = its.by === 'self';
  const whose = self ? 'mine' : 'theirs';
  return [
    !its.broughtBy.trim() && { field: 'broughtBy', message: say(`broughtBy-${whose}`) },
    !(its.name.trim() || its.phone.trim() || its.email.trim()) && { field: 'name', message: say(`name-${whose}`) },
    half(its) && { field: 'birthDate', message: say('half') },
    its.place === 'elsewhere' && { field: 'place', message: say('elsewhere') },
    !its.place && { field: 'place', message: say(`place-${whose}`) },
    !self && !its.introducerName.trim() && { field: 'introducerName', message: say('introducerName') },
    !self && !its.theyKnow && { field: 'theyKnow', message: say('theyKnow') },
    ...tooLong(form),
  ].filter((gap) => gap !== false);
}

/** Nothing is cut off where it is typed or pasted: what is too long is said. @param {HTMLFormElement} form */
const tooLong = (form) =>
  /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('[data-most]')])
    .map(({ id, value, dataset }) => ({ field: id, most: Number(dataset.most), length: value.trim().length }))
    .filter(({ most, length }) => length > most)
    .map(({ field, most, length }) => ({ field, message: say('long', { most: most.toLocaleString('en-GB'), length: length.toLocaleString('en-GB') }) }));

/** The three boxes as one date, as the service reads it. @param {Fields} its */
const born = (its) => [its.birthDay, its.birthMonth, its.birthYear].map((part) => part?.trim()).filter(Boolean).join(' ');

/** @param {Fields} its */
const half = (its) => Boolean(born(its)) && born(its).split(/[\s./-]+/).length < 3;

const words = (text) => text?.trim() || null;
const ticked = (value) => value === 'true';

/** @param {Fields} its */
export function request(its) {
  const other = its.by !== 'self';
  const ring = ticked(its.ratherRing);
  return {
    by: its.by,
    place: its.place,
    name: words(its.name),
    contact: {
      phone: words(its.phone),
      email: words(its.email),
      mayText: !ring && ticked(its.mayText),
      mayCall: !ring && ticked(its.mayCall),
      mayVoicemail: !ring && ticked(its.mayVoicemail),
      mayEmail: ticked(its.mayEmail),
      when: words(its.when),
      mayTalkTo: words(its.mayTalkTo),
      neverTalkTo: words(its.neverTalkTo),
      neverKnow: words(its.neverKnow),
    },
    broughtBy: its.broughtBy.trim(),
    communicationNeeds: words(its.communicationNeeds),
    language: words(its.language),
    interpreter: ticked(its.interpreter),
    birthDate: words(born(its)),
    postcode: words(its.postcode),
    urgent: ticked(its.urgent),
    ...(other && {
      introducer: { name: words(its.introducerName), organisation: words(its.introducerOrganisation), contact: words(its.introducerContact) },
      theyKnow: words(its.theyKnow),
      introducerMayKnow: words(its.introducerMayKnow),
    }),
  };
}
