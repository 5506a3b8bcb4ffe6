// @ts-check
import { html } from 'lit';
import { isolated } from './isolated.js';

/**
 * Whose words these are, in the reader's eyes; the person's own need no saying.
 * @param {{voice?: string, who?: ?string}} it @param {boolean | 'mine'} own whether it is said to the person; on pages of theirs that say *my*, `mine`
 */
export function whose({ voice, who }, own) {
  const named = who ? isolated(who) : '';
  if (voice === 'service') return own ? html`${named || 'A service'} told us` : html`Told by a service${named ? html`: ${named}` : ''}`;
  if (voice === 'supporter') return html`${named || `Someone who knows ${own === 'mine' ? 'me' : own ? 'you' : 'them'}`} told us`;
  if (voice === 'worker') return own ? `${own === 'mine' ? 'My' : 'Your'} worker wrote this down` : 'Written down by a worker';
  if (voice === 'unheard') return 'It was not written down who said this';
  return '';
}
