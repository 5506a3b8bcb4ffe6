// @ts-check
import { askNow } from '../intentions.js';

/** As many as are named at once. */
const most = 200;

/** What people of lists that name nobody are called: each is asked about once while a page is open. */
export class Called {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    /** @type {Map<string, string>} */
    this.names = new Map();
    /** @type {Set<string>} */
    this.asked = new Set();
  }

  /** Asks about those of whom no name was read yet. Without an answer a list leads to their pages all the same. @param {string[]} people */
  async need(people) {
    const unknown = [...new Set(people)].filter((it) => !this.asked.has(it)).slice(0, most);
    if (!unknown.length) return;
    unknown.forEach((it) => this.asked.add(it));
    try {
      const { names } = await askNow('/api/people/names', { people: unknown });
      names.forEach((/** @type {{person: string, name: string}} */ it) => this.names.set(it.person, it.name));
      this.host.requestUpdate();
    } catch {
      unknown.forEach((it) => this.asked.delete(it));
    }
  }
}
