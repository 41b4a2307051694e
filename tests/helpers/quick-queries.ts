import { configure, getConfig } from '@testing-library/react';

/* How Testing Library looks into a document: patiently, and without work that nobody reads. */

// Pages load late and a machine may be busy: a test waits for what it expects, and fails only where it never comes.
configure({ asyncUtilTimeout: 60_000 });

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
 * Each search by role asks for the style of every element and of all it stands in, and jsdom works it out anew each time. Without
 * style sheets of our own it hangs on these attributes alone, of the element and of what it stands in: what was worked out is kept
 * until one of them changes.
 */
const STYLED_BY = ['dir', 'hidden', 'open', 'popover', 'style', 'type'];

const view = document.defaultView ?? window;
const computeStyle = view.getComputedStyle.bind(view);
let styles = new WeakMap<Element, CSSStyleDeclaration>();
const forget = () => {
  styles = new WeakMap();
};
const changes = new MutationObserver(forget);
changes.observe(document, { attributeFilter: STYLED_BY, subtree: true });

view.getComputedStyle = window.getComputedStyle = (element, pseudo) => {
  if (pseudo || !element.isConnected || element.ownerDocument !== document || document.styleSheets.length > 0)
    return computeStyle(element, pseudo);
  if (changes.takeRecords().length > 0) forget();
  const known = styles.get(element) ?? keepValues(computeStyle(element));
  styles.set(element, known);
  return known;
};

/** The same style, each of whose values is worked out once. */
function keepValues(style: CSSStyleDeclaration): CSSStyleDeclaration {
  const values = new Map<PropertyKey, unknown>();
  const valueAt = (name: PropertyKey) => {
    if (!values.has(name)) values.set(name, Reflect.get(style, name, style));
    return values.get(name);
  };
  return new Proxy(style, {
    get: (_, name) => {
      if (name === 'getPropertyValue') return (property: string) => valueAt(property) ?? '';
      const value = valueAt(name);
      return typeof value === 'function' ? value.bind(style) : value;
    },
  });
}
