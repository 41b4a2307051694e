import { expect, it } from 'vitest';
import { inOrder, nameOfBuild } from '#src/app/kept-files.ts';

const file = (url: string) => ({ url, revision: null });

it('keeps the page first, and the PDF engine with its fonts when there is time', () => {
  const { first, later } = inOrder(
    [
      'index.html',
      'assets/wizard-page-A.js',
      'assets/pdf-worker-A.js',
      'assets/make-pdf-A.js',
      'assets/wide-slices-A.js',
      'assets/literata-latin-400-normal-A.woff2',
      'assets/inter-latin-400-normal-A.woff',
      'examples/amina.json',
    ].map(file),
  );
  expect(first.map(({ url }) => url)).toEqual([
    'index.html',
    'assets/wizard-page-A.js',
    'assets/literata-latin-400-normal-A.woff2',
  ]);
  expect(later).toHaveLength(5);
});

it('names a build after its files', () => {
  expect(nameOfBuild([file('a')])).toBe(nameOfBuild([file('a')]));
  expect(nameOfBuild([file('a')])).not.toBe(nameOfBuild([file('b')]));
});
