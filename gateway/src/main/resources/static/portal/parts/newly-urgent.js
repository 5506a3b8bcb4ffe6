// @ts-check
import { toast } from '../kit/toast.js';
import { nameOf } from './place-names.js';

/**
 * Says aloud who came to a place and cannot wait: nobody at first sight, everybody once.
 * @param {string} place @returns {(list: import('../types.js').WaitingList) => void}
 */
export function newlyUrgent(place) {
  /** @type {?Set<string>} */
  let known = null;
  return ({ introductions }) => {
    const urgent = introductions.filter((who) => who.urgent).map((who) => who.id);
    const fresh = known ? urgent.filter((id) => !known?.has(id)).length : 0;
    known = new Set([...(known ?? []), ...urgent]);
    if (fresh) toast(`${fresh} new urgent ${fresh === 1 ? 'introduction' : 'introductions'} in ${nameOf(place)}`);
  };
}
