import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, tooNewInScript, tooNewInStyles } from '#scripts/browser-features.ts';

describe('what is too new for the browsers that the page promises', () => {
  it.each([
    ['text.toWellFormed()', 'toWellFormed'],
    ['const a = b(c).isWellFormed()', 'isWellFormed'],
    ['Object.groupBy(list, by)', 'groupBy'],
    ['Promise.withResolvers()', 'withResolvers'],
    ['new Set(a).isSubsetOf(b)', 'isSubsetOf'],
    ['new Intl.Segmenter("th")', 'Segmenter'],
    ['navigator.wakeLock', 'wakeLock'],
    ['window.requestIdleCallback(f)', 'requestIdleCallback'],
    ['requestIdleCallback(f)', 'requestIdleCallback'],
    ['const made = /[\\p{L}--[a-z]]/v', '/…/v'],
    ['const made = /(?i:a)b/', '(?i:…)'],
  ])('is seen in %s', (code, name) => expect(tooNewInScript(code)).toEqual([name]));

  it.each([
    'text.replace(/(?<=a)b/gu, "")',
    'list.at(-1); list.toSorted(); list.findLast(f); Object.hasOwn(a, "b"); structuredClone(a)',
    'navigator.locks.request("a", f); dialog.showModal(); caches.open("a")',
    'const phrases = { take: 1, union: 2 }; phrases.take',
    'class A { static { f() } #a = 1; has(o) { return #a in o } }',
  ])('is not in %s', (code) => expect(tooNewInScript(code)).toEqual([]));

  it.each([
    ['.a{field-sizing:content}', 'field-sizing'],
    ['.a{color:light-dark(#fff,#000)}', 'light-dark()'],
    ['@starting-style{.a{opacity:0}}', '@starting-style'],
    ['.a:state(x){color:red}', ':state'],
  ])('is seen in the style %s', (css, name) => expect(tooNewInStyles(css)).toContain(name));

  it.each([
    '.a:has(:checked){color:color-mix(in srgb,red 10%,blue)}',
    '@layer a{.b{margin-inline:1rem;inset:0;flex-direction:column}}',
    '.a{content:"field-sizing:content"}/* @starting-style{} */',
  ])('is not in the style %s', (css) => expect(tooNewInStyles(css)).toEqual([]));
});

describe('the promise', () => {
  it.each(['README.md', 'docs/hosting.md'])('stands in %s as the check holds it', (file) => {
    const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8').replace(/\s+/g, ' ');
    const { chrome, firefox, safari } = BROWSERS;
    expect(text).toContain(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`);
  });
});
