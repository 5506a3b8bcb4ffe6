// @ts-check
import { html, LitElement, nothing } from 'lit';
import { hills } from '../parts/pictures.js';

/** After a sign-in that came to nothing; whoever is signed in has nothing to hear. @param {unknown} me */
const notSignedIn = (me) => (me || new URLSearchParams(location.search).get('sign-in') !== 'failed'
  ? nothing
  : html`<div class="notice" role="alert"><p><strong>You are not signed in yet.</strong> This can happen if you started to sign in in two tabs, or it took a long time. Nothing is wrong with your account.</p>
      <p class="buttons"><a class="govuk-button" href="/login">Sign in again</a></p></div>`);

/** The open door: what this is, and the ways in. */
class Welcome extends LitElement {
  static properties = { me: { attribute: false } };

  createRenderRoot = () => this;

  render() {
    return html`${notSignedIn(this.me)}<section class="hero">
        <div>
          <h1 class="hello">You are welcome here</h1>
          <p class="lead">Whatever brought you here, a team near you will listen first. Then we help: with forms and housing, on hard days, and with plans for better ones.</p>
          <p class="buttons"><a class="govuk-button" href="/introduce">Introduce yourself</a><a class="govuk-button govuk-button--secondary" href="/introduce#someone">Introduce someone else</a></p>
          <p class="soft">It takes a few minutes. You don’t need a GP, a letter or the right words.</p>
        </div>
        ${hills()}
      </section>
      <h2>What happens next</h2>
      <div class="grid">
        <div class="card"><h3>We talk</h3><p>You tell us which ways are safe, and we tell you the day we will be in touch by. If no way is safe, you can ring us or come to see us.</p></div>
        <div class="card"><h3>You tell it once</h3><p>What you tell us goes with you, so no one makes you start again. It belongs to you.</p></div>
        <div class="card"><h3>You are not passed around</h3><p>If someone else can help better, we go there together, and stay with you until you have met them.</p></div>
        <div class="card"><h3>The door stays open</h3><p>You can pause, leave and come back. One call is enough, and you are welcomed straight away.</p></div>
      </div>`;
  }
}

customElements.define('lw-welcome', Welcome);
