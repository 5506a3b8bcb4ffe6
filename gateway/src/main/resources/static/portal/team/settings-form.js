// @ts-check
import { html } from 'lit';
import * as kit from '../kit/fields.js';
import { lengths } from '../kit/lengths.js';

const { PlaceSettingsDuty: duty, PlaceSettingsLine: longest } = lengths;
/** @type {[string, string][]} */
const bases = [
  ['public-task', 'Public task'],
  ['legitimate-interests', 'Legitimate interests'],
  ['legal-obligation', 'Legal obligation'],
  ['consent', 'Consent'],
];

/** @param {number[]} days */
const list = (days) => days.join(', ');

/** @param {FormDataEntryValue | null} typed */
const text = (typed) => String(typed ?? '').trim() || null;

/** A number as typed; what is none is told by the service. @param {FormDataEntryValue | null} typed */
const whole = (typed) => (/^-?\d+$/.test(String(typed).trim()) ? Number(typed) : 0);

/** @param {FormDataEntryValue | null} typed */
const numbers = (typed) => String(typed ?? '').split(/[\s,;]+/).filter(Boolean).map(whole);

/** How many boxes there are of what may be added to. @typedef {{lines: number, languages: number}} Counts */

/** What the form says, as the service wants it. @param {HTMLFormElement} form @param {Counts} counts */
export function settingsOf(form, { lines, languages }) {
  const its = new FormData(form);
  return {
    lawfulBasis: its.get('lawfulBasis'),
    contactWithinDays: whole(its.get('contactWithinDays')),
    urgentWithinMinutes: whole(its.get('urgentWithinMinutes')),
    dutyContact: { email: text(its.get('dutyContact-email')), phone: text(its.get('dutyContact-phone')), hours: text(its.get('dutyContact-hours')) },
    retentionDays: whole(its.get('retentionDays')),
    consentsStaleAfterMonths: whole(its.get('consentsStaleAfterMonths')),
    checkIns: { afterCrisisDays: numbers(its.get('checkIns-afterCrisisDays')), offeredDays: numbers(its.get('checkIns-offeredDays')) },
    crisisLines: Array.from({ length: lines }, (_, at) => line(its, at)).filter((it) => it.name || it.detail || it.tel),
    senderName: text(its.get('senderName')) ?? '',
    zone: text(its.get('zone')) ?? '',
    ringUs: text(its.get('ringUs')) ?? '',
    tellingPhrases: Array.from({ length: languages }, (_, at) => telling(its, at)).filter((it) => it.language || it.phrases.length),
    childrenUnder: whole(its.get('childrenUnder')),
  };
}

/** @param {FormData} its @param {number} at */
const line = (its, at) => ({ name: text(its.get(`crisisLines-${at}-name`)) ?? '', detail: text(its.get(`crisisLines-${at}-detail`)) ?? '', tel: text(its.get(`crisisLines-${at}-tel`)) ?? '' });

/** @param {FormData} its @param {number} at */
const telling = (its, at) => ({ language: text(its.get(`tellingPhrases-${at}-language`)) ?? '', phrases: String(its.get(`tellingPhrases-${at}-phrases`) ?? '').split('\n').map((phrase) => phrase.trim()).filter(Boolean) });

/** The kit's fields, each with an id of its own: several places stand on one page. @param {string} place @returns {typeof kit} */
const fieldsOf = (place) => /** @type {any} */ (Object.fromEntries(Object.entries(kit).map(([kind, build]) => [kind, own(place, build)])));

/** @param {string} place @param {Function} build */
const own = (place, build) => (/** @type {string} */ name, /** @type {unknown} */ label, /** @type {any[]} */ ...more) => build(name, label, ...more.slice(0, -1), { id: `${name}-${place}`, ...more.at(-1) });

/** @param {string} place @param {import('../types.js').Settings} it @param {Counts} counts @param {(what: keyof Counts) => void} more */
export function settingsFields(place, it, { lines, languages }, more) {
  const fields = fieldsOf(place);
  const { email, field, number, phone, select } = fields;
  return html`
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">What you promise</legend>
    ${number('contactWithinDays', 'Days until someone is in touch', { value: it.contactWithinDays })}
    ${number('urgentWithinMinutes', 'Minutes until someone looks at an urgent introduction', { value: it.urgentWithinMinutes })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Your own phone</legend>
    ${phone('ringUs', 'Number people can ring', { value: it.ringUs, hint: 'Shown to everyone, and to anyone who gave no safe way to be reached: “please ring us on …”. Leave it empty if no one answers it', most: lengths.PlaceSettingsRequest.ringUs })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Who to tell when it is urgent</legend>
    ${email('dutyContact-email', 'Email', { value: it.dutyContact.email, hint: 'Told first; they get a reference, never a name', most: duty.email })}
    ${phone('dutyContact-phone', 'Phone', { value: it.dutyContact.phone, most: duty.phone })}
    ${field('dutyContact-hours', 'When someone answers', { value: it.dutyContact.hours, most: duty.hours })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Checking in</legend>
    ${field('checkIns-afterCrisisDays', 'Days after a crisis on which you check in', { value: list(it.checkIns.afterCrisisDays), hint: 'Numbers separated by commas, such as 1, 2, 4, 7' })}
    ${field('checkIns-offeredDays', 'Check-in frequencies, in days', { value: list(it.checkIns.offeredDays), hint: '7 is every week, 30 about every month' })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Keeping and asking again</legend>
    ${select('lawfulBasis', 'Lawful basis for keeping what people tell you', bases, { chosen: it.lawfulBasis })}
    ${number('retentionDays', 'Days to keep an introduction that led nowhere', { value: it.retentionDays })}
    ${number('consentsStaleAfterMonths', 'Months until you ask again what people agreed to', { value: it.consentsStaleAfterMonths })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Your own lines for help now</legend>
    <p class="govuk-hint">999, NHS 111 and Samaritans are always shown. These are added for your place. To remove a line, empty all three boxes.</p>
    ${Array.from({ length: lines }, (_, at) => lineFields(fields, it.crisisLines[at], at))}
    ${lines < 10 ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => more('lines')}>Add a line</button></p>` : ''}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Words that need an answer today</legend>
    <p class="govuk-hint">Anyone who writes one of these sees help first, and your duty contact is told. To remove a language, empty both boxes.</p>
    ${Array.from({ length: languages }, (_, at) => tellingFields(fields, it.tellingPhrases[at], at))}
    ${languages < 20 ? html`<p class="buttons"><button class="govuk-button govuk-button--secondary" type="button" @click=${() => more('languages')}>Add a language</button></p>` : ''}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Children and young people</legend>
    ${number('childrenUnder', 'Age below which you take someone to children’s services', { value: it.childrenUnder })}
  </fieldset>
  <fieldset class="govuk-fieldset card"><legend class="govuk-fieldset__legend">Messages</legend>
    ${field('senderName', 'Who messages are from', { value: it.senderName, hint: 'Must not say why: someone else may see the phone', most: lengths.PlaceSettingsRequest.senderName })}
    ${field('zone', 'Time zone', { value: it.zone, most: lengths.PlaceSettingsRequest.zone })}
  </fieldset>`;
}

/** @param {typeof kit} fields @param {?import('../types.js').CrisisLine} it @param {number} at */
const lineFields = ({ field, phone }, it, at) => html`<fieldset class="line-fields"><legend>Line ${at + 1}</legend>
  ${field(`crisisLines-${at}-name`, 'Name', { value: it?.name, most: longest.name })}
  ${field(`crisisLines-${at}-detail`, 'Who answers, and when', { value: it?.detail, most: longest.detail })}
  ${phone(`crisisLines-${at}-tel`, 'Number', { value: it?.tel, most: longest.tel })}
</fieldset>`;

/** @param {typeof kit} fields @param {{language: string, phrases: string[]} | undefined} it @param {number} at */
const tellingFields = ({ field, words }, it, at) => html`<fieldset class="line-fields"><legend>Language ${at + 1}</legend>
  ${field(`tellingPhrases-${at}-language`, 'Language', { value: it?.language, hint: 'Its code: en is English, pl Polish, cy Welsh', short: true })}
  ${words(`tellingPhrases-${at}-phrases`, 'Words, one per line', { value: it?.phrases.join('\n'), rows: 6 })}
</fieldset>`;
