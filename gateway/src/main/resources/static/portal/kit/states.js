// @ts-check
import { html, nothing } from 'lit';
import { signInHere } from '../here.js';
import { sunrise } from '../parts/pictures.js';

export const waiting = (title = 'One moment') =>
  html`<h1>${title}</h1><p class="notice waiting" role="status">Loading this for you…</p>`;

const ended = {
  idle: 'You have been signed out because nothing happened for half an hour. What you wrote is kept, and only you can see it.',
  long: 'You have been signed out after 10 hours. What you wrote is kept, and only you can see it.',
};

/** @param {'idle' | 'long'} [rested] why a session ended by itself */
export const signIn = (rested) => html`${signInFailed()}<h1>Please sign in</h1>
  <p class="govuk-body-l">${rested ? ended[rested] : 'This page is for the team. Signing in takes a few seconds.'}</p>
  <p class="buttons"><a class="govuk-button" href=${signInHere()}>Sign in</a><a class="govuk-button govuk-button--secondary" href="/">Back to the start</a></p>`;

/** Whoever needs their team at once, and is not known to sit here any more. @param {unknown} lines whom to ring */
export const signInAndPressAgain = (lines) => html`<div class="notice" role="alert"><p><strong>My team does not know yet.</strong> I can call one of these numbers now, or sign in and press again.</p></div>
  <ul class="call-now" aria-label="Call now">${lines}</ul>`;

export const notForYou = () => html`<h1>You cannot open this page</h1>
  <p class="govuk-body-l">You are signed in, but this page is for a different role. If that seems wrong, ask your lead.</p>
  <p><a href="/">Back to the start</a></p>`;

export const notHere = () => html`<h1>Page not found</h1>
  <p class="govuk-body-l">It may have moved, or the link was cut short. Nothing you did is lost.</p>
  <p><a href="/">Back to the start</a></p>`;

/** All there is to add to the home page, whose words stand in its HTML, and to any page that needs somebody. @param {unknown} [me] */
export const signInFailed = (me) => (me || new URLSearchParams(location.search).get('sign-in') !== 'failed'
  ? nothing
  : html`<div class="notice" role="alert"><p><strong>You are not signed in yet.</strong> This can happen if you started to sign in in two tabs, or it took a long time. Nothing is wrong with your account.</p>
      <p class="buttons"><a class="govuk-button" href=${signInHere()}>Sign in again</a></p></div>`);

/** @param {() => void} again */
export const unreachable = (again) => html`<h1>We cannot reach the service</h1>
  <p class="govuk-body-l">You may be offline. The numbers at the foot of this page work from any phone.</p>
  <p class="buttons"><button class="govuk-button" type="button" @click=${again}>Try again</button></p>`;

/** Nothing there, and that is good. @param {string} title @param {string} text @param {2 | 3} [level] */
export const calm = (title, text, level = 2) => html`<div class="card calm rise">${sunrise()}${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}<p class="soft">${text}</p></div>`;

const worst = ['signedout', 'denied', 'missing', 'offline', 'failed', 'loading', 'ready'];

/** Several as one: nothing is said of what they come to before all have come. @param {...import('../polled.js').Polled} all */
export function together(...all) {
  const state = worst.find((it) => all.some((one) => one.state === it));
  const data = all.every((one) => one.data !== undefined) ? all.map((one) => one.data) : undefined;
  return { state, data, now: () => all.forEach((one) => one.now()) };
}

/**
 * One way to show every state of something that is polled; what was read before stays on the screen.
 * @param {{state?: string, data: any, now: () => unknown}} polled @param {(data: any) => unknown} ready @param {{missing?: unknown}} [words]
 */
export function shown(polled, ready, { missing } = {}) {
  if (polled.state === 'loading') return html`<p class="notice waiting" role="status">Loading this for you…</p>`;
  if (polled.state === 'missing') return missing ?? html`<div class="notice"><p>There is nothing here that you can open.</p></div>`;
  if (polled.state === 'signedout') return html`<div class="notice" role="alert"><p>You’ve been signed out. Your words are safe. <a href=${signInHere()}>Sign in again</a></p></div>`;
  if (polled.state === 'denied') return html`<div class="notice"><p>This part is for a different role.</p></div>`;
  return html`${polled.state === 'ready' ? nothing : trouble(polled)}${polled.data === undefined ? nothing : ready(polled.data)}`;
}

/** How a page is called whose name is read, also before it was and where it cannot be. @param {import('../polled.js').Polled} polled @param {(data: any) => unknown} ready */
export const named = ({ state, data }, ready) =>
  data !== undefined && state !== 'missing' ? ready(data) : ({ loading: 'One moment', missing: 'You cannot open this', denied: 'You cannot open this', signedout: 'You’ve been signed out' }[state] ?? 'We cannot load this yet');

/** @param {{state?: string, data: any, now: () => unknown}} polled */
const trouble = (polled) => html`<div class="notice" role="alert">
  <p>${polled.state === 'offline' ? 'You seem to be offline.' : 'We cannot load this part at the moment.'}
    ${polled.data === undefined ? 'We are still trying.' : 'What you see is from a moment ago. We are still trying.'}</p>
  <p><button class="govuk-button govuk-button--secondary" type="button" @click=${polled.now}>Try now</button></p>
</div>`;
