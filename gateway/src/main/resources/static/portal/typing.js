// @ts-check
const fields = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=submit], [type=button])';

/** Whether a key goes into something that somebody writes. @param {Event} event */
export const typing = ({ target }) => target instanceof Element && Boolean(target.closest(fields));
