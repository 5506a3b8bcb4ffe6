// @ts-check
import { html } from 'lit';

/** Somebody's name or words in a sentence of ours: a direction mark in them turns nothing round that stands beside. @param {unknown} words */
export const isolated = (words) => html`<bdi>${words}</bdi>`;

/** Several of them in a row; nothing where there is none. @param {(?string | undefined)[]} several @param {string} [between] */
export function listed(several, between = ', ') {
  const some = several.filter(Boolean);
  return some.length ? some.map((words, at) => html`${at ? between : ''}${isolated(words)}`) : undefined;
}
