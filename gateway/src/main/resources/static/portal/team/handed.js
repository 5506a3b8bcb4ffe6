// @ts-check
import { html, nothing } from 'lit';
import { atMoment } from '../dates.js';
import { isolated } from '../parts/isolated.js';
import { isStaff } from './words.js';

/**
 * The code, this once: what to hand over and what happens then.
 * @param {{account: import('../types.js').Account, code: ?string}} result @param {() => void} done
 */
export const handed = ({ account, code }, done) => (account.asked ? waits(account, done) : html`<section class="card handed" tabindex="-1" aria-labelledby="handed-${account.id}">
  <h2 id="handed-${account.id}">For ${account.name ? isolated(account.name) : 'them'}, in person</h2>
  ${code
    ? html`<dl class="facts">
          <dt>User name</dt><dd><span class="reference small-reference">${account.userName}</span></dd>
          <dt>Code</dt><dd><span class="reference small-reference">${code}</span></dd>
        </dl>
        <p><strong>The code is only shown once.</strong> Write it down or read it out; never send both together.</p>
        <ol>
          <li>They sign in with the user name and code.</li>
          <li>They choose a password of their own.</li>
          ${!isStaff(account.kind) ? nothing : html`<li>They set up an app on their phone that shows six-digit codes.</li>`}
        </ol>`
    : html`<p>This was asked for before, and the code was shown then. If it is lost, give them a new one.</p>`}
  <p class="buttons"><button class="govuk-button" type="button" @click=${done}>I have handed it over</button></p>
</section>`);

/** Nobody gives out such a login alone. @param {import('../types.js').Account} account @param {() => void} done */
const waits = (account, done) => html`<section class="card handed" tabindex="-1" aria-labelledby="handed-${account.id}">
  <h2 id="handed-${account.id}">Someone else must confirm this</h2>
  <p>${isStaff(account.kind) ? 'Another lead in this place confirms it on this page' : 'Another worker in this team confirms it on this page'} and gets the code to hand over.${account.asked?.until ? ` It can be confirmed until ${atMoment(account.asked.until)}.` : ''}</p>
  <p class="buttons"><button class="govuk-button" type="button" @click=${done}>I understand</button></p>
</section>`;
