// @ts-check
import { html, nothing } from 'lit';

/** Somebody's goals in a few lines, on the page they land on. @param {{goals: import('../types.js').Goal[]}} it */
export function ownGoals({ goals }) {
  const going = goals.filter(({ stage }) => stage === 'active');
  const proposed = goals.filter(({ stage }) => stage === 'proposed').length;
  return html`${going.length ? html`<ul class="govuk-list spaced">${going.map((it) => html`<li><strong dir="auto">${it.text.goal}</strong>${near(it)}</li>`)}</ul>` : html`<p class="soft">I have no goals at the moment.</p>`}
    ${proposed ? html`<p>My worker suggests ${proposed === 1 ? 'a goal' : `${proposed} goals`}. I can agree or say what is not quite right.</p>` : nothing}
    <p class="buttons"><a class="govuk-button govuk-button--secondary" href="/my-goals">Open my goals</a> <a class="govuk-button govuk-button--secondary" href="/how-i-am">Say how I am</a></p>`;
}

/** The number said last; 0 is one. @param {import('../types.js').Goal} it */
const near = ({ ratings }) => (ratings.length ? html`<br><span class="soft">${ratings[ratings.length - 1].value} out of 10</span>` : nothing);
