import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../src');

/** Properties and values that name a side of the screen and so stay where they are when a language runs the other way. */
const PHYSICAL = [
  /(?<![\w-])(?:left|right|top|bottom)\s*:/,
  /(?<![\w-])(?:margin|padding|scroll-margin|scroll-padding|border)-(?:left|right|top|bottom)\b/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?<![\w-])(?:min-|max-)?(?:width|height)\s*:(?![^;{]*\))/,
  /(?<![\w-])(?:text-align|float|clear|caption-side|resize)\s*:\s*(?:left|right)\b/,
  // Four sides of which the second, the right one, differs from the fourth.
  /(?<![\w-])(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*[^\s(;]+ ([^\s(;]+) [^\s(;]+ (?!\1;)[^\s(;]+;/,
];

/** The lines of a style sheet that name a side, with their numbers; conditions such as (max-width: 40rem) are none. */
function physicalLines(css: string): string[] {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .split('\n')
    .flatMap((line, index) =>
      !/^\s*@/.test(line) && PHYSICAL.some((pattern) => pattern.test(line))
        ? [`${index + 1}: ${line.trim()}`]
        : [],
    );
}

const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

describe('the style sheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(10);
  });

  it.each(sheets)('name no side of the screen: %s', (file) => {
    expect(physicalLines(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });
});

describe('a side is seen in', () => {
  it.each([
    'margin-left: 1rem;',
    'left: 0;',
    'padding-top: 1px;',
    'border-top-left-radius: 2px;',
    'text-align: right;',
    'float: left;',
    'max-width: 3rem;',
    'a { right: 0 }',
    'padding: 1rem 2rem 1rem 0;',
  ])('%s', (line) => {
    expect(physicalLines(line)).toHaveLength(1);
  });

  it.each([
    'margin-inline-start: 1rem;',
    'padding: 1rem 2rem 3rem 2rem;',
    'margin: 0 auto 1rem;',
    'inset-block-end: 0;',
    'text-align: start;',
    'max-inline-size: 3rem;',
    '@media (max-width: 40rem) {',
    '/* left: 0 */',
    'grid-template: "left right";',
    'border-inline: 0;',
  ])('but not in %s', (line) => {
    expect(physicalLines(line)).toEqual([]);
  });
});
