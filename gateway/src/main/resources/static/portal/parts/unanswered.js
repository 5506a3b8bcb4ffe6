// @ts-check

/** @param {number} count */
export const unanswered = (count) =>
  `${count === 1 ? '1 urgent introduction has' : `${count} urgent introductions have`} not been opened by anyone, although the duty contact and the leads were told several times.`;
