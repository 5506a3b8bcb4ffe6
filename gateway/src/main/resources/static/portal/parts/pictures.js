// @ts-check
import { html } from 'lit';

/** Hills at dawn: decoration only. */
export const hills = () => html`<svg viewBox="0 0 480 320" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
  <rect width="480" height="320" fill="#fdeecb" />
  <circle cx="330" cy="150" r="92" fill="#fbdf9f" /><circle cx="330" cy="150" r="58" fill="#f6c667" />
  <path d="M0 210 C90 150 170 160 250 200 S410 220 480 170 V320 H0Z" fill="#a9cdbd" />
  <path d="M0 250 C110 190 220 220 300 245 S430 240 480 220 V320 H0Z" fill="#5f9f8b" />
  <path d="M0 290 C120 240 240 270 330 282 S440 276 480 262 V320 H0Z" fill="#2c6e5f" />
  <path d="M70 320 C120 292 96 276 168 262 S236 240 262 232" fill="none" stroke="#fbf6ee" stroke-width="7" stroke-linecap="round" stroke-dasharray="1 16" />
  <g fill="#1d4d43"><circle cx="150" cy="222" r="10" /><path d="M136 272c0-48 28-48 28 0z" /></g>
  <g fill="#9c3f22"><circle cx="184" cy="228" r="9" /><path d="M172 272c0-42 25-42 25 0z" /></g>
</svg>`;

export const sunrise = () => html`<svg viewBox="0 0 150 90" aria-hidden="true" focusable="false">
  <g stroke="#f6c667" stroke-width="5" stroke-linecap="round"><path d="M75 8v14M30 26l9 11M120 26l-9 11M9 52h15M141 52h-15" /></g>
  <circle cx="75" cy="68" r="32" fill="#f6c667" /><path d="M0 68 Q38 52 75 66 T150 66 V90 H0Z" fill="#2c6e5f" />
</svg>`;

export const teacup = () => html`<svg viewBox="0 0 56 56" aria-hidden="true" focusable="false">
  <path d="M18 18c-3-4 3-6 0-11M28 18c-3-4 3-6 0-11" fill="none" stroke="#5f9f8b" stroke-width="3" stroke-linecap="round" />
  <path d="M8 24h32v12a12 12 0 0 1-12 12h-8A12 12 0 0 1 8 36z" fill="#9c3f22" /><path d="M40 28h4a6 6 0 0 1 0 12h-5" fill="none" stroke="#9c3f22" stroke-width="4" />
  <path d="M4 52h40" stroke="#1d4d43" stroke-width="4" stroke-linecap="round" />
</svg>`;
