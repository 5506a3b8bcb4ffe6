// @ts-check
import { html, LitElement, nothing } from 'lit';
import { hills } from '../parts/pictures.js';

/** After a sign-in that came to nothing; whoever is signed in has nothing to hear. @param {unknown} me */
const notSignedIn = (me) => (me || new URLSearchParams(location.search).get('sign-in') !== 'failed'
  ? nothing
  : html`<div class="notice" role="alert"><p><strong>You are not signed in yet.</strong> This happens when signing in was started in two tabs, or took a long time. Nothing is wrong with your account.</p>
      <p class="buttons"><a class="govuk-button" href="/login">Sign in again</a></p></div>`);

/** The open door: what this is, and the ways in. */
class Welcome extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`${notSignedIn(this.me)}<section class="hero">
        <div>
          <h1 class="hello">You are welcome here</h1>
          <p class="lead">Whatever brought you, a team near you will listen first. Then we walk alongside you: with forms and housing, with hard days, with good plans.</p>
          <p class="buttons"><a class="govuk-button" href="/introduce">Introduce yourself</a><a class="govuk-button govuk-button--secondary" href="/introduce#someone">Introduce somebody</a></p>
          <p class="soft">It takes a few minutes. You need no doctor, no letter and no right words.</p>
        </div>
        ${hills()}
      </section>
      <h2>What happens then</h2>
      <div class="grid">
        <div class="card"><h3>We talk</h3><p>You say which ways are safe, and a day is named by which we are in touch. If none is safe, you ring us, or come by.</p></div>
        <div class="card"><h3>You tell it once</h3><p>What you say travels with you, so nobody makes you start again. It stays yours.</p></div>
        <div class="card"><h3>Nobody is dropped</h3><p>If somebody else can help better, we go there together, and stay until you have met them.</p></div>
        <div class="card"><h3>The door stays open</h3><p>Pause, leave, come back. One call is enough and you are welcomed straight away.</p></div>
      </div>`;
  }
}

customElements.define('lw-welcome', Welcome);
