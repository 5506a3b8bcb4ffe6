// @ts-check

/** @param {number} count */
export const unanswered = (count) =>
  `${count === 1 ? 'One who cannot wait has' : `${count} who cannot wait have`} not been opened by anybody, though the duty contact and the leads were told again and again.`;
