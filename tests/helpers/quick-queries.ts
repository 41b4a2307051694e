import { configure, getConfig } from '@testing-library/react';
import * as react from 'react';

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
 * style sheets of our own it hangs on the names of the element and of all it stands in, and on these attributes of them: whatever
 * is alike in all of that has the same style, in this test and in the next.
 */
const STYLED_BY = ['dir', 'hidden', 'open', 'popover', 'style', 'type'];
/** What is asked of a style by what looks for roles and names and by what presses. Anything else is worked out anew. */
const ASKED = ['display', 'visibility', 'opacity', 'pointer-events', 'user-select'] as const;
const JOINED: Readonly<Record<string, (typeof ASKED)[number]>> = {
  pointerEvents: 'pointer-events',
  userSelect: 'user-select',
};

type Values = ReadonlyMap<PropertyKey, string>;
type Kind = { number: number; values: Values | null };

const view = document.defaultView ?? window;
const computeStyle = view.getComputedStyle.bind(view);
/** By a number for what the parent is like, and by what the element is like itself. */
const known = new Map<string, Kind>();
let kinds = new WeakMap<Element, { within: number; kind: Kind }>();
const changes = new MutationObserver(() => {
  kinds = new WeakMap();
});
changes.observe(document, { attributeFilter: STYLED_BY, subtree: true });

/** What an element is like, with all that it stands in. */
function kindOf(element: Element): Kind {
  const parent = element.parentElement;
  const within = parent ? kindOf(parent).number : 0;
  const before = kinds.get(element);
  if (before?.within === within) return before.kind;
  const named = STYLED_BY.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}=${value}`];
  });
  const key = `${within} ${element.namespaceURI} ${element.localName} ${named.join(' ')}`;
  const kind: Kind = known.get(key) ?? { number: known.size + 1, values: null };
  known.set(key, kind);
  kinds.set(element, { within, kind });
  return kind;
}

view.getComputedStyle = window.getComputedStyle = (element, pseudo) => {
  // Of several in one fold the first has a style of its own.
  const isPlain = !pseudo && element.isConnected && element.ownerDocument === document;
  if (!isPlain || document.styleSheets.length > 0 || element.closest('summary'))
    return computeStyle(element, pseudo);
  if (changes.takeRecords().length > 0) kinds = new WeakMap();
  const kind = kindOf(element);
  kind.values ??= valuesOf(computeStyle(element));
  return withValues(element, kind.values);
};

function valuesOf(style: CSSStyleDeclaration): Values {
  return new Map(ASKED.map((name) => [name, style.getPropertyValue(name)]));
}

/** A style that knows those values, and is worked out where another is asked for. */
function withValues(element: Element, values: Values): CSSStyleDeclaration {
  let whole: CSSStyleDeclaration | undefined;
  const worked = () => {
    whole ??= computeStyle(element);
    return whole;
  };
  const valueAt = (name: string) => values.get(name) ?? worked().getPropertyValue(name);
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) => {
      if (name === 'getPropertyValue') return valueAt;
      const value = values.get(typeof name === 'string' ? (JOINED[name] ?? name) : name);
      if (value !== undefined) return value;
      const other: unknown = Reflect.get(worked(), name, worked());
      return typeof other === 'function' ? other.bind(worked()) : other;
    },
  });
}

/*
 * For every element React notes where in the source it was made, for a page of developers that no test opens: an eighth of the time
 * of the tests of screens. It stops by itself where it has noted many of late.
 */
const inside: unknown = Reflect.get(react, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');
if (typeof inside === 'object' && inside && 'recentlyCreatedOwnerStacks' in inside)
  Object.defineProperty(inside, 'recentlyCreatedOwnerStacks', {
    get: () => Number.MAX_SAFE_INTEGER,
    set() {},
  });
