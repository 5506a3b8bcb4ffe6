// @ts-check
import { html, nothing } from 'lit';
import { errorOf, input } from '../parts/checked-fields.js';

const bases = [
  { basis: 'public-task', text: 'Public task' },
  { basis: 'legitimate-interests', text: 'Legitimate interests' },
  { basis: 'legal-obligation', text: 'Legal obligation' },
  { basis: 'consent', text: 'Consent' },
];

/** @param {number[]} days */
const list = (days) => days.join(', ');

/** @param {FormDataEntryValue | null} text */
const words = (text) => String(text ?? '').trim() || null;

/** A number as typed; what is none is told by the service. @param {FormDataEntryValue | null} text */
const number = (text) => (/^-?\d+$/.test(String(text).trim()) ? Number(text) : 0);

/** @param {FormDataEntryValue | null} text */
const numbers = (text) => String(text ?? '').split(/[\s,;]+/).filter(Boolean).map(number);

/** How many boxes there are of what may be added to. @typedef {{lines: number, languages: number}} Counts */

/** What the form says, as the service wants it. @param {HTMLFormElement} form @param {Counts} counts */
export function settingsOf(form, { lines, languages }) {
  const its = new FormData(form);
  return {
    lawfulBasis: its.get('lawfulBasis'),
    contactWithinDays: number(its.get('contactWithinDays')),
    urgentWithinMinutes: number(its.get('urgentWithinMinutes')),
    dutyContact: { email: words(its.get('dutyContact-email')), phone: words(its.get('dutyContact-phone')), hours: words(its.get('dutyContact-hours')) },
    retentionDays: number(its.get('retentionDays')),
    consentsStaleAfterMonths: number(its.get('consentsStaleAfterMonths')),
    checkIns: { afterCrisisDays: numbers(its.get('checkIns-afterCrisisDays')), offeredDays: numbers(its.get('checkIns-offeredDays')) },
    crisisLines: Array.from({ length: lines }, (_, at) => line(its, at)).filter((it) => it.name || it.detail || it.tel),
    senderName: words(its.get('senderName')) ?? '',
    zone: words(its.get('zone')) ?? '',
    ringUs: words(its.get('ringUs')) ?? '',
    tellingPhrases: Array.from({ length: languages }, (_, at) => telling(its, at)).filter((it) => it.language || it.phrases.length),
    childrenUnder: number(its.get('childrenUnder')),
  };
}

/** @param {FormData} its @param {number} at */
const line = (its, at) => ({ name: words(its.get(`crisisLines-${at}-name`)) ?? '', detail: words(its.get(`crisisLines-${at}-detail`)) ?? '', tel: words(its.get(`crisisLines-${at}-tel`)) ?? '' });

/** @param {FormData} its @param {number} at */
const telling = (its, at) => ({ language: words(its.get(`tellingPhrases-${at}-language`)) ?? '', phrases: String(its.get(`tellingPhrases-${at}-phrases`) ?? '').split('\n').map((phrase) => phrase.trim()).filter(Boolean) });

/** @param {import('../types.js').Settings} it @param {import('../types.js').FieldError[]} errors @param {Counts} counts @param {(what: keyof Counts) => void} more */
export const settingsFields = (it, errors, { lines, languages }, more) => html`
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">What you promise</legend>
    ${input({ id: 'contactWithinDays', label: 'Days until someone is in touch', value: it.contactWithinDays, errors, short: true, mode: 'numeric' })}
    ${input({ id: 'urgentWithinMinutes', label: 'Minutes until someone looks at an urgent introduction', value: it.urgentWithinMinutes, errors, short: true, mode: 'numeric' })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Your own phone</legend>
    ${input({ id: 'ringUs', label: 'Number people can ring', value: it.ringUs, hint: 'Shown to everyone, and to anyone who gave no safe way to be reached: “please ring us on …”. Leave it empty if no one answers it', errors, type: 'tel', max: 40 })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Who to tell when it is urgent</legend>
    ${input({ id: 'dutyContact-email', label: 'Email', value: it.dutyContact.email, hint: 'Told first; they get a reference, never a name', errors, type: 'email', max: 254 })}
    ${input({ id: 'dutyContact-phone', label: 'Phone', value: it.dutyContact.phone, errors, type: 'tel', max: 40 })}
    ${input({ id: 'dutyContact-hours', label: 'When someone answers', value: it.dutyContact.hours, errors, max: 200 })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Checking in</legend>
    ${input({ id: 'checkIns-afterCrisisDays', label: 'Days after a crisis on which you check in', value: list(it.checkIns.afterCrisisDays), hint: 'Numbers separated by commas, such as 1, 2, 4, 7', errors })}
    ${input({ id: 'checkIns-offeredDays', label: 'Check-in frequencies, in days', value: list(it.checkIns.offeredDays), hint: '7 is every week, 30 about every month', errors })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Keeping and asking again</legend>
    <div class="govuk-form-group"><label class="govuk-label" for="lawfulBasis">Lawful basis for keeping what people tell you</label>
      <select class="govuk-select" id="lawfulBasis" name="lawfulBasis">${bases.map(({ basis, text }) => html`<option value=${basis} ?selected=${basis === it.lawfulBasis}>${text}</option>`)}</select></div>
    ${input({ id: 'retentionDays', label: 'Days to keep an introduction that led nowhere', value: it.retentionDays, errors, short: true, mode: 'numeric' })}
    ${input({ id: 'consentsStaleAfterMonths', label: 'Months until you ask again what people agreed to', value: it.consentsStaleAfterMonths, errors, short: true, mode: 'numeric' })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Your own lines for help now</legend>
    <p class="govuk-hint">999, NHS 111 and Samaritans are always shown. These are added for your place. To remove a line, empty all three boxes.</p>
    ${Array.from({ length: lines }, (_, at) => lineFields(it.crisisLines[at], at, errors))}
    ${lines < 10 ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => more('lines')}>Add a line</button></p>` : ''}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Words that need an answer today</legend>
    <p class="govuk-hint">Anyone who writes one of these sees help first, and your duty contact is told. To remove a language, empty both boxes.</p>
    ${Array.from({ length: languages }, (_, at) => tellingFields(it.tellingPhrases[at], at, errors))}
    ${languages < 20 ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => more('languages')}>Add a language</button></p>` : ''}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Children and young people</legend>
    ${input({ id: 'childrenUnder', label: 'Age below which you take someone to children’s services', value: it.childrenUnder, errors, short: true, mode: 'numeric' })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Messages</legend>
    ${input({ id: 'senderName', label: 'Who messages are from', value: it.senderName, hint: 'Must not say why: someone else may see the phone', errors, max: 60 })}
    ${input({ id: 'zone', label: 'Time zone', value: it.zone, errors, max: 60 })}
  </fieldset>`;

/** @param {?import('../types.js').CrisisLine} it @param {number} at @param {import('../types.js').FieldError[]} errors */
const lineFields = (it, at, errors) => html`<fieldset class="line-fields"><legend>Line ${at + 1}</legend>
  ${input({ id: `crisisLines-${at}-name`, label: 'Name', value: it?.name, errors, max: 80 })}
  ${input({ id: `crisisLines-${at}-detail`, label: 'Who answers, and when', value: it?.detail, errors, max: 200 })}
  ${input({ id: `crisisLines-${at}-tel`, label: 'Number', value: it?.tel, errors, type: 'tel', max: 40 })}
</fieldset>`;

/** @param {{language: string, phrases: string[]} | undefined} it @param {number} at @param {import('../types.js').FieldError[]} errors */
const tellingFields = (it, at, errors) => {
  const id = `tellingPhrases-${at}-phrases`;
  const error = errorOf(errors, id);
  return html`<fieldset class="line-fields"><legend>Language ${at + 1}</legend>
    ${input({ id: `tellingPhrases-${at}-language`, label: 'Language', value: it?.language, hint: 'Its code: en is English, pl Polish, cy Welsh', errors, short: true, max: 3 })}
    <div class="govuk-form-group ${error ? 'govuk-form-group--error' : ''}"><label class="govuk-label" for=${id}>Words, one per line</label>
      ${error ? html`<p class="govuk-error-message" id="${id}-error">${error}</p>` : ''}
      <textarea class="govuk-textarea ${error ? 'govuk-textarea--error' : ''}" id=${id} name=${id} dir="auto" rows="6" aria-describedby=${error ? `${id}-error` : nothing} aria-invalid=${error ? 'true' : nothing} .value=${(it?.phrases ?? []).join('\n')}></textarea></div>
  </fieldset>`;
};
