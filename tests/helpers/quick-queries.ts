import { configure, getConfig } from '@testing-library/react';

/* How Testing Library looks into a document: patiently, and without work that nobody reads. */

// Pages load late and a machine may be busy: a test waits for what it expects, and fails only where it never comes.
configure({ asyncUtilTimeout: 15_000 });

// While a test waits, each look that finds nothing would print the whole document into an error that nobody reads: what is told
// at the end is printed then.
const { getElementError } = getConfig();
configure({
  getElementError: (message, container) =>
    Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') === true
      ? Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' })
      : getElementError(message, container),
});

/*
 * Each search by role asks for the style of every element and of all it stands in, and jsdom writes the answer anew each time.
 * Here it is kept until anything in the document changes.
 */
const view = document.defaultView ?? window;
const computeStyle = view.getComputedStyle.bind(view);
let styles = new WeakMap<Element, CSSStyleDeclaration>();
const changes = new MutationObserver(() => {
  styles = new WeakMap();
});
changes.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
view.getComputedStyle = window.getComputedStyle = (element, pseudo) => {
  if (pseudo || !element.isConnected || element.ownerDocument !== document)
    return computeStyle(element, pseudo);
  if (changes.takeRecords().length > 0) styles = new WeakMap();
  const known = styles.get(element) ?? computeStyle(element);
  styles.set(element, known);
  return known;
};
