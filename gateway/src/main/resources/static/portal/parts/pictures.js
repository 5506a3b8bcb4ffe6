// @ts-check
import { html } from 'lit';

export const sunrise = () => html`<svg viewBox="0 0 150 90" aria-hidden="true" focusable="false">
  <g stroke="#f6c667" stroke-width="5" stroke-linecap="round"><path d="M75 8v14M30 26l9 11M120 26l-9 11M9 52h15M141 52h-15" /></g>
  <circle cx="75" cy="68" r="32" fill="#f6c667" /><path d="M0 68 Q38 52 75 66 T150 66 V90 H0Z" fill="#2c6e5f" />
</svg>`;

export const teacup = () => html`<svg viewBox="0 0 56 56" aria-hidden="true" focusable="false">
  <path d="M18 18c-3-4 3-6 0-11M28 18c-3-4 3-6 0-11" fill="none" stroke="#5f9f8b" stroke-width="3" stroke-linecap="round" />
  <path d="M8 24h32v12a12 12 0 0 1-12 12h-8A12 12 0 0 1 8 36z" fill="#9c3f22" /><path d="M40 28h4a6 6 0 0 1 0 12h-5" fill="none" stroke="#9c3f22" stroke-width="4" />
  <path d="M4 52h40" stroke="#1d4d43" stroke-width="4" stroke-linecap="round" />
</svg>`;
