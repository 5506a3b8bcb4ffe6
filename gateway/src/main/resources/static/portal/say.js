// @ts-check
const { lang } = document.documentElement;

/** Whether the page is written in another language than the API answers in. */
const translated = lang !== 'en';

/**
 * What a script says stands in the page it says it on, and so in the page's language.
 * @param {string} name @param {Record<string, string>} [its] what the sentence is about
 */
export function say(name, its = {}) {
  const said = /** @type {HTMLTemplateElement} */ (document.querySelector('#say')).content.querySelector(`[data-say="${name}"]`)?.textContent ?? '';
  return said.replace(/\{(\w+)\}/g, (_, what) => its[what] ?? '');
}

/** What exists in English alone is shown, and read out, as English. @template {HTMLElement} T @param {T} node */
export function asEnglish(node) {
  if (translated) Object.assign(node, { lang: 'en', dir: 'ltr' });
  return node;
}

/** A line of a list, whose number or dot stands where the page's own would. @param {string} text */
export function englishLine(text) {
  const line = document.createElement('li');
  line.append(asEnglish(Object.assign(document.createElement('span'), { textContent: text })));
  return line;
}
