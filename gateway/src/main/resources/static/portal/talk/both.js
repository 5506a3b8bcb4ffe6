// @ts-check
/** @param {string} text */
const lines = (text) => new Set(text.split('\n').map((line) => line.trim()));

/**
 * Two texts in one, without what one has of the other twice.
 * @param {string} theirs @param {string} mine @param {string} [base] what both began with
 */
export function both(theirs, mine, base = '') {
  if (theirs.includes(mine.trim())) return theirs;
  if (mine.includes(theirs.trim())) return mine;
  const grown = base.trim() && theirs.startsWith(base) && mine.startsWith(base) ? mine.slice(base.length) : mine;
  const there = lines(theirs);
  const more = grown.split('\n').filter((line) => !there.has(line.trim()));
  return `${theirs}\n\n${more.join('\n').trim()}`.trimEnd();
}
