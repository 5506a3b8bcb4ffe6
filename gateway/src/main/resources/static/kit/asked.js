// @ts-check
import { html } from 'lit';
import { dialogue, sure, which } from '../portal/kit/sure.js';
import { toast } from '../portal/kit/toast.js';
import { Resting } from '../portal/resting.js';

const ask = async () => {
  const yes = await sure({ title: 'Move Amara to Salford?', follows: html`<p>From then on the team there sees her page, and yours does not.</p>`, yes: 'Yes, move her' });
  toast(yes ? 'Amara has moved to Salford.' : 'Nothing was moved.');
};

const choose = async () => {
  const by = await which({ title: 'A new code for Amara?', follows: html`<p>The old one stops working.</p>`, label: 'How do you know it is her?', options: [['in-person', 'I met her'], ['call-back', 'I rang her back']], yes: 'Make a code' });
  toast(by ? 'A code is made.' : 'Nothing was made.');
};

const tell = () => dialogue('Something to read first', (close) => html`<p>Nothing you typed is lost.</p><p class="buttons"><button class="govuk-button" type="button" @click=${() => close('read')}>I have read it</button></p>`);

/** @type {Resting | undefined} */
let resting;

/** As if nothing had happened here for all but two minutes. */
const end = () => {
  resting ??= new Resting({ present: () => true, ask: () => {}, told: () => {}, over: () => {} });
  resting.touched = Date.now() - resting.idle + 110_000;
  resting.look();
};

export const asked = () => html`<h2>What cannot be taken back</h2>
  <p class="buttons"><button class="govuk-button" type="button" @click=${ask}>Move to another place</button>
    <button class="govuk-button govuk-button--secondary" type="button" @click=${choose}>Something to choose first</button>
    <button class="govuk-button govuk-button--secondary" type="button" @click=${tell}>Something to answer first</button>
    <button class="govuk-button govuk-button--secondary" type="button" @click=${end}>The session ends soon</button>
    <button class="govuk-button govuk-button--secondary" type="button" @click=${() => toast('Saved.')}>Something to be told</button></p>`;
