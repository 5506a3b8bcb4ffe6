// @ts-check
import { html, nothing } from 'lit';

const parts = /** @type {const} */ (['day', 'month', 'year']);
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date in three boxes, as people know their dates by heart; `its` has it as `2026-11-28`.
 * @param {string} name @param {string} label @param {{id?: string, hint?: unknown, value?: ?string, required?: boolean, missing?: string, of?: string, min?: string, max?: string}} [how]
 */
export function date(name, label, { id = name, hint, value, required = false, missing, of, min, max } = {}) {
  const [year = '', month = '', day = ''] = (value ?? '').split('-').map((part) => String(Number(part) || ''));
  const its = { day, month, year };
  return html`<div class="govuk-form-group"><fieldset class="govuk-fieldset" role="group" aria-describedby=${hint ? `${id}-hint` : nothing}>
    <legend class="govuk-label">${label}</legend>
    ${hint ? html`<div class="govuk-hint" id="${id}-hint">${hint}</div>` : nothing}
    <div class="govuk-date-input" data-date=${name} data-label=${label} data-of=${of ?? nothing} data-required=${required ? '' : nothing} data-missing=${missing ?? nothing} data-min=${min ?? nothing} data-max=${max ?? nothing}>
      ${parts.map((part) => html`<div class="govuk-date-input__item"><label class="govuk-label" for="${id}-${part}">${part.charAt(0).toUpperCase() + part.slice(1)}</label>
        <input class="govuk-input ${part}" id="${id}-${part}" name="${name}-${part}" inputmode="numeric" autocomplete="off" .defaultValue=${its[part]}></div>`)}
    </div></fieldset></div>`;
}

/** What three boxes say: a day, nothing, or what is still missing. @param {HTMLElement} group @returns {{value?: string, message?: string}} */
export function dateOf(group) {
  const { label = 'The date', required, missing, min, max } = group.dataset;
  const boxes = /** @type {HTMLInputElement[]} */ ([...group.querySelectorAll('input')]);
  const typed = boxes.map((box) => box.value.trim());
  const empty = parts.filter((_, at) => !typed[at]);
  const wrong = (/** @type {string} */ message, at = 0) => {
    boxes.forEach((box, nth) => box.toggleAttribute('data-half', nth === at));
    return { message };
  };
  if (empty.length === 3) return required === undefined ? {} : wrong(missing ?? `Fill in: ${label}`);
  if (empty.length) return wrong(`${label} needs ${empty.map((part) => `a ${part}`).join(' and ')} too`, parts.indexOf(empty[0]));
  const [day, month, year] = [Number(typed[0]), monthOf(typed[1]), Number(typed[2])];
  if (!/^\d{4}$/.test(typed[2])) return wrong(`${label} needs a year of four digits, such as 1985`, 2);
  const at = new Date(Date.UTC(year, month - 1, day));
  if (!day || !month || at.getUTCDate() !== day || at.getUTCMonth() !== month - 1) return wrong(`${label} must be a real date`);
  const value = `${typed[2]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (max && value > max) return wrong(`${label} must be ${dayOf(max)} or earlier`);
  if (min && value < min) return wrong(`${label} must be ${dayOf(min)} or later`);
  return { value };
}

/** 3, 03, Mar or March. @param {string} text */
const monthOf = (text) => (/^\d{1,2}$/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1);

/** @param {string} iso */
const dayOf = (iso) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));
