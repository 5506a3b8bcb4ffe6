// @ts-check
/** Says that whoever wrote here is not signed in any more, and that a message is sent without it too. @param {HTMLFormElement} form */
export function showSignedOut(form) {
  hideSignedOut();
  form.before(/** @type {HTMLTemplateElement} */ (document.querySelector('#signed-out')).content.cloneNode(true));
  document.querySelector('[data-signed-out]')?.scrollIntoView({ block: 'center' });
}

export const hideSignedOut = () => document.querySelector('[data-signed-out]')?.remove();
