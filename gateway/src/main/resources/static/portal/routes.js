// @ts-check
import { html } from 'lit';
import { signInFailed } from './kit/states.js';
import './pages/today-page.js';
import './pages/waiting-page.js';
import './pages/introduction-page.js';
import './pages/person-page.js';
import './pages/people-page.js';
import './pages/privacy-page.js';
import './pages/my-page.js';
import './pages/my-record-page.js';
import './pages/my-safety-plan-page.js';
import './pages/exercises-page.js';
import './pages/my-goals-page.js';
import './pages/how-i-am-page.js';
import './pages/my-sharing-page.js';
import './pages/whole-plan-page.js';
import './pages/supporting-page.js';
import './pages/could-be-better-page.js';
import './pages/heard-page.js';
import './pages/team-page.js';
import './pages/place-page.js';
import './pages/seen-page.js';
import './pages/opened-page.js';
import './pages/conversation-page.js';
import './pages/own-conversation-page.js';
import './pages/huddle-page.js';
import './pages/lunches-page.js';
import './pages/insight-page.js';

/** Titles are neutral: a tab, a history entry or a glance over a shoulder tells nothing. */
const routes = [
  { path: /^\/$/, title: 'Welcome', page: signInFailed },
  { path: /^\/today$/, title: 'Today', for: ['worker', 'lead'], page: (me) => html`<lw-today .me=${me}></lw-today>` },
  { path: /^\/waiting$/, title: 'List', for: ['worker', 'lead'], page: (me) => html`<lw-waiting .me=${me}></lw-waiting>` },
  { path: /^\/waiting\/([\w-]+)$/, title: 'Notes', for: ['worker', 'lead'], page: (me, id) => html`<lw-introduction .of=${id} .me=${me}></lw-introduction>` },
  { path: /^\/people$/, title: 'Find', for: ['worker', 'lead'], page: (me) => html`<lw-people .me=${me}></lw-people>` },
  { path: /^\/people\/([\w-]+)\/conversations\/([\w-]+)$/, title: 'Notes', for: ['worker', 'lead'], page: (me, id, talk) => html`<lw-conversation .of=${id} .talk=${talk} .me=${me}></lw-conversation>` },
  { path: /^\/huddle$/, title: 'Team', for: ['worker', 'lead'], page: (me) => html`<lw-huddle .me=${me}></lw-huddle>` },
  { path: /^\/lunches$/, title: 'Lunches', for: ['worker', 'lead'], page: (me) => html`<lw-lunches .me=${me}></lw-lunches>` },
  { path: /^\/insight$/, title: 'Numbers', for: ['worker', 'lead'], page: (me) => html`<lw-insight .me=${me}></lw-insight>` },
  { path: /^\/people\/([\w-]+)(?:\/(plan|conversations|keeping-safe|contact|details|access|goals))?$/, title: 'Notes', for: ['worker', 'lead', 'person'], stays: true, page: (me, id, tab = '') => (me.personId === id ? html`<lw-my-page .me=${me}></lw-my-page>` : html`<lw-person .of=${id} .me=${me} .tab=${tab}></lw-person>`) },
  { path: /^\/people\/([\w-]+)\/whole-plan$/, title: 'Notes', for: ['worker', 'lead', 'person'], page: (me, id) => html`<lw-whole-plan-page .of=${id} .me=${me}></lw-whole-plan-page>` },
  { path: /^\/privacy$/, title: 'Requests', for: ['privacy-officer'], page: (me) => html`<lw-privacy .me=${me}></lw-privacy>` },
  { path: /^\/my-page$/, title: 'Notes', for: ['person'], page: (me) => html`<lw-my-page .me=${me}></lw-my-page>` },
  { path: /^\/my-safety-plan$/, title: 'Notes', for: ['person'], page: (me) => html`<lw-my-safety-plan .me=${me}></lw-my-safety-plan>` },
  { path: /^\/exercises$/, title: 'Notes', for: ['person'], page: (me) => html`<lw-exercises-page .me=${me}></lw-exercises-page>` },
  { path: /^\/my-goals$/, title: 'Notes', for: ['person'], page: (me) => html`<lw-my-goals .me=${me}></lw-my-goals>` },
  { path: /^\/how-i-am$/, title: 'Notes', for: ['person'], page: (me) => html`<lw-how-i-am .me=${me}></lw-how-i-am>` },
  { path: /^\/my-sharing$/, title: 'Notes', for: ['person'], page: (me) => html`<lw-my-sharing .me=${me}></lw-my-sharing>` },
  { path: /^\/my-answers$/, title: 'Notes', for: ['person'], page: (me) => html`<lw-heard-page .as=${'own'} .of=${me.personId} .me=${me}></lw-heard-page>` },
  { path: /^\/people\/([\w-]+)\/could-be-better$/, title: 'Notes', for: ['worker', 'lead'], page: (me, id) => html`<lw-heard-page .as=${'team'} .of=${id} .me=${me}></lw-heard-page>` },
  { path: /^\/supporting\/([\w-]+)$/, title: 'Notes', for: ['supporter'], page: (me, id) => html`<lw-heard-page .as=${'supporter'} .of=${id} .me=${me}></lw-heard-page>` },
  { path: /^\/could-be-better$/, title: 'List', for: ['lead'], page: (me) => html`<lw-could-be-better .me=${me}></lw-could-be-better>` },
  { path: /^\/supporting$/, title: 'Notes', for: ['supporter'], page: (me) => html`<lw-supporting .me=${me}></lw-supporting>` },
  { path: /^\/my-record$/, title: 'Notes', for: ['person'], page: (me) => html`<lw-my-record .me=${me}></lw-my-record>` },
  { path: /^\/my-record\/conversations\/([\w-]+)$/, title: 'Notes', for: ['person'], page: (me, talk) => html`<lw-own-conversation .me=${me} .talk=${talk}></lw-own-conversation>` },
  { path: /^\/team$/, title: 'Team', for: ['lead'], page: (me) => html`<lw-team-page .me=${me}></lw-team-page>` },
  { path: /^\/place$/, title: 'Settings', for: ['lead'], page: (me) => html`<lw-place-page .me=${me}></lw-place-page>` },
  { path: /^\/people\/([\w-]+)\/seen$/, title: 'Notes', for: ['person', 'privacy-officer'], page: (me, id) => html`<lw-seen .of=${id} .me=${me}></lw-seen>` },
  { path: /^\/privacy\/opened$/, title: 'List', for: ['privacy-officer'], page: () => html`<lw-opened></lw-opened>` },
];

/** What a path and the next have in common while one page stays: tabs move within it. @param {string} path */
export function pageOf(path) {
  const found = match(path);
  return found?.stays ? `${found.path} ${found.id}` : path;
}

/** @param {string} path */
export function match(path) {
  for (const route of routes) {
    const found = route.path.exec(path);
    if (found) return { ...route, id: found[1], within: found[2] };
  }
  return undefined;
}
