// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { loadFont } from '#scripts/node-fonts.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { paperDocument } from '#src/features/results/paper-document.ts';
import { renderPdf } from '#src/files/pdf/render-pdf.ts';
import { readBack, squeeze } from '#tests/files/pdf/read-back.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { openResult } from './open-result.tsx';

/* Page, print and PDF say the same words. */

vi.setConfig({ testTimeout: 30_000 });

/** A note number stands after each phrase on paper, so numbers are left out on both sides. */
const letters = (text: string) => squeeze(text).replace(/\d/g, '');

async function pdfOf(reflection: Reflection): Promise<string> {
  const { bytes } = await renderPdf(paperDocument(reflection, '2026-11-22'), loadFont);
  const { pages } = await readBack(bytes);
  return letters(pages.map((page) => page.replace(/Waymark·.*$/, '')).join(''));
}

const textIn = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

describe.each([
  ['the statement', { road: 'statement' as const, added: [] }],
  ['a road with another mixed in', { road: 'stretch' as const, added: ['steady' as const] }],
])('page, print and PDF, with %s', (_, direction) => {
  it('say the same statement, goals and interview answer', async () => {
    // Money may stand in the statement on the page; on paper it is ticked in here, so that all say all.
    const given = quickPerson().done();
    const reflection = { ...given, direction, paper: { ...given.paper, finances: true } };
    openResult(reflection);
    const statement = textIn('.statement .traced-words');
    const interview = textIn('.interview .traced-words').slice(0, 1);
    const goals = within(screen.getByRole('region', { name: 'Three goals to begin it' }));
    const actions = goals.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent ?? '');
    const parts = [...document.querySelectorAll('.goal dd')].map(({ textContent }) => textContent ?? '');
    expect([statement.length, interview.length, actions.length, parts.length]).toEqual([1, 1, 3, 15]);
    const print = letters(textIn('.print-only').join(''));
    const pdf = await pdfOf(reflection);
    for (const text of [...statement, ...interview, ...actions, ...parts]) {
      expect(print).toContain(letters(text));
      // In the PDF a label may stand between two lines of what it names, so parts are looked for in their first words.
      const sought = parts.includes(text) ? text.split(' ').slice(0, 3).join(' ') : text;
      expect(pdf).toContain(letters(sought));
    }
  });
});
