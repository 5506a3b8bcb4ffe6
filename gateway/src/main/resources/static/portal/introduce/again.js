// @ts-check
import '../exit.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form[data-after]'));
const after = Number(form.dataset.after);

/** A room that was refused together does not come back all at once. */
const wait = after * 1_000 + Math.random() * 3_000;

/** @type {Element} */ (form.querySelector('[data-again]')).textContent = `We will send it again for you in about ${after + 2} seconds. You can also press Send again. It will only arrive once.`;
setTimeout(() => document.body.classList.contains('gone') || HTMLFormElement.prototype.submit.call(form), wait);
