import { expect, it } from 'vitest';
import { renderPdf } from '#src/files/pdf/render-pdf.ts';
import { aDocument, aParagraph } from './a-document.ts';
import { loadKept } from './kept-fonts.ts';

it('shows each page with its words in the order of reading, whatever the order on paper', async () => {
  const { pages } = await renderPdf(
    aDocument(
      [
        aParagraph('One way (אני מורה) here.'),
        { kind: 'list', ordered: false, items: [[{ text: 'be kind', note: 1 }, { text: ' each day' }]] },
        { kind: 'turn' },
        aParagraph('Behind it.'),
      ],
      { footer: 'foot', pageLabel: '{page}/{pages}' },
    ),
    loadKept,
  );
  const lines = pages.map((page) => page.lines.map(({ text }) => text.replace(/[\u2060\u200e\u200f]/g, '')));
  expect(lines).toEqual([
    ['One way (אני מורה) here.', 'be kind1 each day', 'foot', '1/2'],
    ['Behind it.', 'foot', '2/2'],
  ]);
  const [first] = pages;
  for (const { x, width } of first?.texts ?? []) expect(x + width).toBeLessThan(first?.width ?? 0);
});
