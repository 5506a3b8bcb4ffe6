// @ts-check

/** The figures a phone rings of a number as somebody wrote it: `(0)` is not dialled after the code of a country. @param {string} number */
export const digitsOf = (number) => (number.trim().startsWith('+') ? number.replace(/\(0\)/, '') : number).replace(/[^+\d]/g, '');

/** @param {string} number */
export const telOf = (number) => `tel:${digitsOf(number)}`;
