import bcd, {
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import { parseAst } from 'vite';

/**
 * The oldest browsers that the page promises to run in (README.md and docs/hosting.md say so to people): all of 2023, and
 * what has the same engine as one of them, later, has what it has.
 */
export const BROWSERS = {
  chrome: 111,
  edge: 111,
  chrome_android: 111,
  firefox: 121,
  firefox_android: 121,
  safari: 16.4,
  safari_ios: 16.4,
};
/** Only the styles ask for Firefox 121 (`:has`): the scripts run in the one that the oldest computers keep. */
const BROWSERS_OF_SCRIPTS: typeof BROWSERS = { ...BROWSERS, firefox: 115, firefox_android: 115 };

/** Whether one of the browsers is older than the feature, or has it only in part, under a flag or under another name. */
function isTooNew({ support }: CompatStatement, browsers: typeof BROWSERS): boolean {
  return Object.entries(browsers).some(([browser, oldest]) => {
    const told = support[browser as keyof typeof BROWSERS];
    const ways: readonly SimpleSupportStatement[] = Array.isArray(told) ? told : told ? [told] : [];
    return !ways.some(
      ({ version_added, version_removed, flags, prefix, alternative_name }) =>
        typeof version_added === 'string' &&
        Number.parseFloat(version_added.replace('≤', '')) <= oldest &&
        !(version_removed || flags || prefix || alternative_name),
    );
  });
}

/** Names that only features too new for those browsers have; a name that something older has too tells nothing. */
function newNames(
  features: Iterable<readonly [name: string, compat: CompatStatement]>,
  browsers = BROWSERS,
): ReadonlySet<string> {
  const known = new Map<string, boolean>();
  for (const [name, compat] of features)
    known.set(name, (known.get(name) ?? true) && isTooNew(compat, browsers));
  return new Set([...known].flatMap(([name, isNew]) => (isNew ? [name] : [])));
}

function* featuresIn(
  group: Identifier = {},
  depth: number,
): Generator<readonly [name: string, compat: CompatStatement]> {
  for (const [name, feature] of Object.entries(group)) {
    if (name === '__compat') continue;
    const part = feature as Identifier;
    // "toSorted_static" and the like are the same name.
    if (part.__compat) yield [name.replace(/_(?:static|event)$/, ''), part.__compat];
    if (depth > 1) yield* featuresIn(part, depth - 1);
  }
}

/** Objects whose methods are called on whatever holds them. Others of the platform share too many names with our own. */
const HOLDERS =
  'Node Element HTMLElement HTMLDialogElement HTMLInputElement EventTarget Event AbortSignal Response Request Blob File URL IDBDatabase ' +
  'IDBTransaction IDBObjectStore Cache CacheStorage LockManager ServiceWorkerContainer ServiceWorkerRegistration MediaRecorder Range Selection';
/** Called on anything: `text.toWellFormed()`, `dialog.requestClose()`. */
const METHODS = newNames(
  [
    ...featuresIn(bcd.javascript.builtins, 2),
    ...HOLDERS.split(' ').flatMap((holder) => [...featuresIn(bcd.api[holder], 1)]),
  ],
  BROWSERS_OF_SCRIPTS,
);
/** Asked for by its bare name, or of one of the objects that every page has. */
const GLOBALS = newNames(
  [
    ...featuresIn(bcd.javascript.builtins, 1),
    ...featuresIn(bcd.javascript.builtins?.Intl, 1),
    ...featuresIn(bcd.api, 1),
    ...['Window', 'Navigator', 'Document', 'CSS', 'Performance', 'Crypto', 'StorageManager'].flatMap(
      (owner) => [...featuresIn(bcd.api[owner], 1)],
    ),
  ],
  BROWSERS_OF_SCRIPTS,
);
const OWNERS: ReadonlySet<string> = new Set(
  'window self globalThis navigator document CSS performance crypto Intl storage'.split(' '),
);
const PROPERTIES = newNames(featuresIn(bcd.css.properties, 1));
const AT_RULES = newNames(featuresIn(bcd.css['at-rules'], 1));
const SELECTORS = newNames(featuresIn(bcd.css.selectors, 1));
const FUNCTIONS = newNames(featuresIn(bcd.css.types, 2));

type Node = Readonly<Record<string, unknown>> & { type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nameOf = (value: unknown): string =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : '';

/** What a script calls, makes or asks the page for that is too new, and new signs of regular expressions. Throws on broken syntax. */
export function tooNewInScript(code: string): readonly string[] {
  const found = new Set<string>();
  const note = (name: string, known: ReadonlySet<string>) => {
    // Shorter names are those that the build gives to what is ours.
    if (name.length > 3 && known.has(name)) found.add(name);
  };
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isNode(node)) {
      const { type, callee, object, property, computed, regex } = node;
      if (type === 'CallExpression' || type === 'NewExpression') {
        note(nameOf(callee), GLOBALS);
        if (isNode(callee) && callee.type === 'MemberExpression' && !callee.computed)
          note(nameOf(callee.property), METHODS);
      }
      if (type === 'MemberExpression' && !computed) {
        const owner = nameOf(object) || (isNode(object) ? nameOf(object.property) : '');
        if (OWNERS.has(owner)) note(nameOf(property), GLOBALS);
      }
      if (isRegex(regex)) for (const sign of newSigns(regex)) found.add(sign);
    }
    for (const [field, part] of Object.entries(node)) if (field !== 'parent') look(part);
  };
  look(parseAst(code));
  return [...found].sort();
}

type Regex = { pattern: string; flags: string };
const isRegex = (value: unknown): value is Regex =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

function newSigns({ pattern, flags }: Regex): readonly string[] {
  const names = [...pattern.matchAll(/\(\?<([\p{L}_$][\p{L}\p{N}_$]*)>/gu)].map(([, name]) => name);
  return [
    ...(flags.includes('v') ? ['/…/v'] : []),
    ...(/\(\?[ims]*-?[ims]+:/.test(pattern) ? ['(?i:…)'] : []),
    ...(new Set(names).size < names.length ? ['(?<same>…)|(?<same>…)'] : []),
  ];
}

/** What a style sheet names that is too new: properties, at-rules, pseudo-classes and functions. */
export function tooNewInStyles(css: string): readonly string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  const named = (pattern: RegExp, known: ReadonlySet<string>, show: (name: string) => string) =>
    [...bare.matchAll(pattern)].flatMap(([, name = '']) => (known.has(name) ? [show(name)] : []));
  return [
    ...new Set([
      ...named(/[{;]\s*([a-z-]+)\s*:/g, PROPERTIES, (name) => name),
      ...named(/@([a-z-]+)/g, AT_RULES, (name) => `@${name}`),
      // Before a block: what stands inside one after a colon is a value.
      ...named(/::?([a-z-]+)(?=[^;{}]*\{)/g, SELECTORS, (name) => `:${name}`),
      ...named(/([a-z-]+)\(/g, FUNCTIONS, (name) => `${name}()`),
    ]),
  ].sort();
}
