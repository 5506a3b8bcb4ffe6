// @ts-check
import { html, nothing, svg } from 'lit';

/** @type {Record<string, {said: string, drawn: unknown}>} */
const ways = {
  call: { said: 'call', drawn: svg`<path d="M6 3l3 1 1 4-2 2a11 11 0 0 0 6 6l2-2 4 1 1 3c0 1.5-1 3-3 3C10 20 4 14 3 6c0-2 1.5-3 3-3z"/>` },
  voicemail: { said: 'voicemail', drawn: svg`<circle cx="6.5" cy="12" r="3.5"/><circle cx="17.5" cy="12" r="3.5"/><path d="M6.5 15.5h11"/>` },
  text: { said: 'text', drawn: svg`<path d="M3 5h18v11H11l-5 4v-4H3z"/>` },
  email: { said: 'email', drawn: svg`<path d="M3 5h18v14H3z M3 6l9 7 9-7"/>` },
};

/** The ways they said are safe, small enough for a row. @param {?string[] | undefined} safe */
export function wayIcons(safe) {
  const known = (safe ?? []).filter((way) => ways[way]);
  if (!known.length) return nothing;
  return html`<span class="way-icons" role="img" aria-label="Safe: ${known.map((way) => ways[way].said).join(', ')}">${known.map(
    (way) => html`<svg viewBox="0 0 24 24" data-way=${way} aria-hidden="true" focusable="false">${ways[way].drawn}</svg>`,
  )}</span>`;
}
