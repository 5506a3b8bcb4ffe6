// @ts-check
import { html, LitElement } from 'lit';
import { chip } from '../portal/kit/chips.js';
import { heading } from '../portal/kit/heading.js';
import { stays } from '../portal/kit/stays.js';
import { tabLinks } from '../portal/kit/tab-links.js';
import { asked } from './asked.js';
import './forms.js';
import './header.js';
import { shown } from './shown.js';

const tabs = [
  { id: 'forms', title: 'Forms', inside: () => html`<lw-kit-forms></lw-kit-forms>` },
  { id: 'shown', title: 'What is shown', inside: shown },
  { id: 'asked', title: 'What is asked first', inside: asked },
];

/** Every part of the kit in every state, as pages use them; only on one's own machine. */
class Kit extends LitElement {
  createRenderRoot = () => this;

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', () => this.requestUpdate());
  }

  render() {
    const here = tabs.find(({ id }) => `#${id}` === location.hash) ?? tabs[0];
    return html`${heading('The kit', { back: ['/', 'Back to the portal'], facts: ['she/her', '41', chip('Taking a pause', 'late'), undefined] })}
      <div class="who-bar unprinted" ${stays()}><div class="who-stays"><strong>Amara</strong> <span class="who-call"><button class="govuk-button" type="button">Call</button><button class="govuk-button govuk-button--secondary" type="button">Text</button></span></div>
        <div class="who-more"><span>07700 900123, after six</span></div></div>
      ${tabLinks('Parts of this page', tabs.map(({ id, title }) => ({ href: `#${id}`, text: title })), `#${here.id}`)}
      ${tabs.map((tab) => html`<section class="tab ${tab === here ? '' : 'aside'}" id="panel-${tab.id}" aria-label=${tab.title}>${tab.inside()}</section>`)}`;
  }
}

customElements.define('lw-kit', Kit);
