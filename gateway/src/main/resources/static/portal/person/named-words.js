// @ts-check
/** @typedef {import('../types.js').NextStep} NextStep */

/** Whether a step is about somebody who is named in the plan: two of them read alike. @param {NextStep} step */
export const isOfName = ({ kind, step }) => kind === 'offer-support' && Boolean(step);

/** The id under which whoever is named stands on the person’s page. @param {?string | undefined} step */
export const nameId = (step) => `named-${step}`;

/** Where that is. @param {NextStep} step */
export const namedOf = ({ person, step }) => `/people/${person}/contact#${nameId(step)}`;
