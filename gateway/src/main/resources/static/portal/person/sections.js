// @ts-check
/**
 * What stands on a person's page besides plan and journey, in this order; each part is an element of its own.
 * `shown` gets the person as read, who is signed in, and how to read the person again after a change.
 * @type {{for: string[], shown: (person: import('../types.js').Person, me: import('../types.js').Me, again: () => void) => unknown}[]}
 */
export const sections = [];
