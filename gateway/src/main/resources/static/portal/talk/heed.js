// @ts-check
/** Says to the page that what was saved tells of somebody who needs a human today. @param {HTMLElement} host @param {?{helpFirst?: boolean}} answer */
export function heed(host, answer) {
  if (answer?.helpFirst) host.dispatchEvent(new Event('help-first', { bubbles: true }));
}
