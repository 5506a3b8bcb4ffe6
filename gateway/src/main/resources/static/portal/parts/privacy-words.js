// @ts-check
export const kinds = { copy: 'has asked for a copy of everything', erasure: 'has asked for erasure' };

export const identified = { login: 'signed in', 'known-in-person': 'known to the worker who recorded it', document: 'showed a document', 'call-back': 'called back' };

export const reasons = [
  ['not-identified', 'We could not confirm who is asking'],
  ['third-persons', 'It would reveal too much about someone else'],
  ['concerns', 'A concern is open (they are not told this)'],
  ['records-kept', 'The law says we must keep it'],
];

export const holds = [
  ['court', 'A court has asked for it'],
  ['complaint', 'A complaint is being looked into'],
  ['inquiry', 'There is an inquiry'],
  ['safeguarding', 'To keep someone safe'],
  ['legal-claim', 'There is a legal claim'],
];

/** @param {string[][]} all @param {string} code */
export const word = (all, code) => all.find(([value]) => value === code)?.[1] ?? code;
