// @ts-check
import { Problem, read, readFile } from '../api.js';
import { save } from './file.js';

/** What is said in the place of what is not offered. */
export const notHere = 'No file is saved on this device, because someone else may see it or no one has asked me yet. My worker can print it for me.';

/** Whether they said that nobody else sees their phone, and it still holds: in doubt, no. @param {import('../types.js').ContactRules | undefined} it */
export const isTheirsAlone = (it) => it?.rules?.deviceShared === false && it.screen === 'alone' && !it.expired;

/** The same as it stands at this moment: nobody asked them yet is a no. @param {string} person whose device it is */
export const isAloneNow = (person) => read(`/api/people/${person}/contact-rules`).then((it) => isTheirsAlone(it?.data), unasked);

/** @param {unknown} trouble */
function unasked(trouble) {
  if (trouble instanceof Problem && trouble.status === 404) return false;
  throw trouble;
}

/** A file stays where it is saved: on a person's own device only where they said that nobody else sees it. @param {string | undefined} person whose device it is, where it is not a worker's @param {string} url of a PDF */
export async function savePdf(person, url) {
  if (person && !(await isAloneNow(person))) throw new Error(notHere);
  save(await readFile(url, 'application/pdf'), 'pdf');
}

/** What is said where a copy of everything is read, and not saved. */
const readHere = 'No file is saved on this device, because someone else may see it or no one has asked you yet. You can read it here. Your worker can ask you again how you can be reached.';

/** @param {string} person whose copy it is @param {string} url of it */
export async function saveCopy(person, url) {
  if (!(await isAloneNow(person))) throw new Error(readHere);
  save(await readFile(url, 'application/json'), 'json');
}
