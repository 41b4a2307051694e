import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Folders that hold nothing of the project's own. */
const FOREIGN = new Set(['node_modules', '.git', 'dist', 'test-results', 'playwright-report', '.ci']);
/** What ends so is a file; what stands in backticks and ends otherwise may be anything. An address begins with `/`. */
const A_FILE = /\.(?:tsx?|mjs|jsonc?|md|css|html|yml|grit|sh)$/;
/** What begins so is a path, whatever its end. */
const A_PLACE =
  /^(?:src|tests|scripts|docs|public|\.github|app|domain|features|files|i18n|state|storage|ui|content)\/[\w./*-]*$/;

/** All files and folders of the project, by their path from its root with `/`. */
export function allPaths(root: string): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (FOREIGN.has(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      found.add(path);
      if (entry.isDirectory()) walk(path);
    }
  };
  walk('');
  return found;
}

/** Texts for people: READMEs, the guide for contributors, and everything in docs. */
export function readmesIn(paths: ReadonlySet<string>): readonly string[] {
  return [...paths].filter(
    (path) => /(?:^|\/)(?:README|CONTRIBUTING)\.md$/.test(path) || /^docs\/.*\.md$/.test(path),
  );
}

/** Files and folders that a text names in backticks or links to, each written out: `{a,b}.ts` is two. */
export function namedIn(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, token = '']) => spelledOut(token));
  const linked = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to.replace(/#.*$/, ''));
  return [
    ...quoted.filter(
      (token) => A_PLACE.test(token) || (A_FILE.test(token) && /^[\w.*-][\w./*-]*$/.test(token)),
    ),
    ...linked.filter((to) => to !== '' && !/^[a-z]+:/.test(to)),
  ];
}

/** `<step>` and `NNNN` stand for any name. */
function spelledOut(token: string): string[] {
  const open = token.replace(/<[^>]+>|NNNN/g, '*');
  const braces = /^(.*)\{([^}]+)\}(.*)$/.exec(open);
  if (!braces) return [open];
  const [, before = '', names = '', after = ''] = braces;
  return names.split(',').map((name) => before + name.trim() + after);
}

/** Whether there is what a text names: from its own folder or the one above, from the root or src, or anywhere in its folder. */
export function isThere(named: string, readme: string, paths: ReadonlySet<string>): boolean {
  const here = dirname(readme) === '.' ? '' : `${dirname(readme)}/`;
  const place = named.replace(/\/$/, '');
  const whole = [place, `src/${place}`, posix(join(here, place)), posix(join(here, '..', place))];
  // A decision tells of the whole project, a README of its own folder.
  const within = here.startsWith('docs/') ? '' : here;
  const anywhere = like(`${within}(?:.*/)?`, place);
  const patterns = [...whole.map((path) => like('', path)), anywhere];
  return [...paths].some((path) => patterns.some((pattern) => pattern.test(path)));
}

/** A path after `before`, where `*` stands for any name or part of one. */
function like(before: string, path: string): RegExp {
  return new RegExp(`^${before}${path.replace(/[.+]/g, '\\$&').replace(/\*/g, '[^/]*')}$`);
}

const posix = (path: string) => path.split(sep).join('/');
