import { render } from '@testing-library/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import { PrintView } from '#src/features/results/print-view.tsx';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

function printed(): Element {
  const paper = paperDocument({ texts: english, language: en }, quickPerson().done(), '2026-11-28');
  const { container } = render(createElement(PrintView, { paper }));
  return container;
}

describe('the print of a result', () => {
  it('keeps each heading in one piece with what it stands over, unless that is a list', () => {
    const headings = [...printed().querySelectorAll('h2')];
    expect(headings.length).toBeGreaterThan(2);
    const alone = headings.filter(
      (heading) =>
        !heading.nextElementSibling && !heading.parentElement?.nextElementSibling?.querySelector('li'),
    );
    expect(alone.map((heading) => heading.textContent)).toEqual([]);
    for (const heading of headings.filter(({ nextElementSibling }) => nextElementSibling))
      expect(heading.parentElement).toHaveClass('print-together');
  });

  it('leaves no goal out for that, nor puts one before its heading', () => {
    const nextTo = (heading: RegExp) =>
      [...printed().querySelectorAll('h2')].find(({ textContent }) => heading.test(textContent ?? ''))
        ?.nextElementSibling?.tagName;
    expect(nextTo(/^Each goal/)).toBe('ARTICLE');
    expect(printed().querySelectorAll('article').length).toBeGreaterThanOrEqual(3);
  });
});
