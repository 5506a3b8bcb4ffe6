// @ts-check
import { html } from 'lit';
import { isolated } from './isolated.js';

/**
 * Whose words these are, in the reader's eyes; the person's own need no saying.
 * @param {{voice?: string, who?: ?string}} it @param {boolean} own whether the person themselves reads
 */
export function whose({ voice, who }, own) {
  const named = who ? isolated(who) : '';
  if (voice === 'service') return own ? html`${named || 'A service'} told us` : html`Told by a service${named ? html`: ${named}` : ''}`;
  if (voice === 'supporter') return html`${named || (own ? 'Someone who knows you' : 'Someone who knows them')} told us`;
  if (voice === 'worker') return own ? 'Your worker wrote this down' : 'Written down by a worker';
  if (voice === 'unheard') return 'It was not written down who said this';
  return '';
}
