// @ts-check
/** How roles and kinds of account are called on the screen. @type {Record<string, string>} */
export const called = {
  worker: 'Worker',
  lead: 'Lead',
  'privacy-officer': 'Privacy officer',
  group: 'Community group',
  person: 'Themselves',
  supporter: 'Their supporter',
  'person-supporter': 'Themselves, also as a supporter',
};

/** Who set up a second factor, because they see other people's records. @param {string} kind */
export const isStaff = (kind) => ['worker', 'lead', 'privacy-officer'].includes(kind);

/** Whose login nobody gives out alone. @param {string} kind */
export const takesTwo = (kind) => !['worker', 'group'].includes(kind);

/** How a worker knows that it is really them. @type {[string, string][]} */
export const knownBy = [
  ['in-person', 'I met them and know them'],
  ['document', 'They showed a document'],
  ['call-back', 'I rang them back'],
];

/** @type {Record<string, string>} */
const troubles = {
  'keycloak-unreachable': 'The sign-in service is not answering at the moment.',
  'keycloak-refused': 'The sign-in service refused this. If it keeps happening, tell whoever runs the platform.',
  'keycloak-lost-it': 'The sign-in service does not know this account. Tell whoever runs the platform.',
  'user-name-taken': 'This user name is taken. End this invitation and invite them again.',
};

/** What still has to happen, in a sentence; nothing when all is done. @param {import('../types.js').Account} account */
export function progress({ pending }) {
  if (!pending) return '';
  const doing = { make: 'Being set up', renew: 'The new code is being set', end: 'Being signed out' }[pending.task] ?? 'Under way';
  if (!pending.trouble) return `${doing}; this takes a moment.`;
  return `${doing}. ${troubles[pending.trouble] ?? 'Something is stopping this.'} Tried ${pending.attempts === 1 ? 'once' : `${pending.attempts} times`}; we are still trying.`;
}
