// @ts-check
export const kinds = { copy: 'wants a copy of everything', erasure: 'wants to be forgotten' };

export const identified = { login: 'signed in', 'known-in-person': 'known to the worker who wrote it down', document: 'showed a document', 'call-back': 'was rung back' };

export const reasons = [
  ['not-identified', 'We could not make sure who asks'],
  ['third-persons', 'It would tell too much about somebody else'],
  ['concerns', 'A concern is open (they are not told this)'],
  ['records-kept', 'The law asks us to keep it'],
];

export const holds = [
  ['court', 'A court asks for it'],
  ['complaint', 'A complaint is looked into'],
  ['inquiry', 'An inquiry is going on'],
  ['safeguarding', 'Somebody has to be kept safe'],
  ['legal-claim', 'A legal claim is open'],
];

/** @param {string[][]} all @param {string} code */
export const word = (all, code) => all.find(([value]) => value === code)?.[1] ?? code;
