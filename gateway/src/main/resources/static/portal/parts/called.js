// @ts-check
import { askNow } from '../intentions.js';

/** As many as are named at once. */
const most = 200;

/** For so long nobody is asked about again. */
const aWhile = 300_000;

/** What people of lists that name nobody are called. */
export class Called {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    /** @type {Map<string, string>} */
    this.names = new Map();
    /** When each was asked about last. @type {Map<string, number>} */
    this.asked = new Map();
  }

  /** Asks about those who were not asked about for a while. Without an answer a list leads to their pages all the same. @param {string[]} people */
  async need(people) {
    const now = Date.now();
    const unknown = [...new Set(people)].filter((it) => now - (this.asked.get(it) ?? 0) >= aWhile).slice(0, most);
    if (!unknown.length) return;
    unknown.forEach((it) => this.asked.set(it, now));
    try {
      const { names } = await askNow('/api/people/names', { people: unknown });
      names.forEach((/** @type {{person: string, name: string}} */ it) => this.names.set(it.person, it.name));
      this.host.requestUpdate();
    } catch {
      unknown.forEach((it) => this.asked.delete(it));
    }
  }
}
