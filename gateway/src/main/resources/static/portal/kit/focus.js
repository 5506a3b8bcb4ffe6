// @ts-check
const headings = 'h1, h2, h3, h4';

/** Until an element and all that stand around it show what they know. @param {HTMLElement} host */
export async function settled(host) {
  const around = [];
  for (let it = /** @type {?HTMLElement} */ (host); it; it = it.parentElement) if ('updateComplete' in it) around.unshift(/** @type {any} */ (it));
  for (const it of around) await it.updateComplete;
}

/**
 * Where somebody was when they pressed: what had the focus, and the parts around it, which may be gone once it is done.
 * @param {HTMLElement} host @param {?HTMLElement} pressed
 */
export function begun(host, pressed) {
  const at = /** @type {?HTMLElement} */ (document.activeElement);
  /** @type {HTMLElement[]} */
  const around = [];
  for (let it = pressed ?? at; it && it !== host; it = it.parentElement) around.push(it);
  const panel = around.find((it) => it instanceof HTMLDetailsElement);
  const shut = () => panel instanceof HTMLDetailsElement && (panel.open = false);
  return { at, pressed, around, panel, shut };
}

/** Whether somebody is still where they pressed. @param {ReturnType<typeof begun>} from */
export const stayed = ({ at, pressed }) => [at, pressed, document.body].includes(/** @type {HTMLElement} */ (document.activeElement));

/**
 * After something was done the focus goes to the summary of the panel it was done in, to the heading of what changed, or
 * to where the caller says. Whoever has gone on elsewhere meanwhile is left there.
 * @param {HTMLElement} host @param {ReturnType<typeof begun>} from @param {string | false | (() => ?HTMLElement | undefined)} [where]
 */
export async function land(host, from, where) {
  const { around, panel } = from;
  await settled(host);
  if (where === false || !host.isConnected || !stayed(from)) return;
  if (typeof where === 'string') return take(host.querySelector(where));
  if (where) return take(where());
  const summary = panel?.querySelector('summary');
  if (summary?.getClientRects().length) return take(summary);
  const part = around.find((it) => it.isConnected && it.querySelector(headings)) ?? host;
  take(part.querySelector(headings) ?? host.closest('main')?.querySelector('h1'));
}

/** @param {Element | null | undefined} it */
function take(it) {
  if (!(it instanceof HTMLElement)) return;
  if (it.tabIndex < 0) it.tabIndex = -1;
  it.focus();
}
