import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { loadFont } from '#scripts/node-fonts.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { copyToAttach } from '#src/files/copy/copy-to-attach.ts';
import { readOpened } from '#src/files/opening/read-opened.ts';
import type { Attachment } from '#src/files/pdf/attachment.ts';
import { renderPdf } from '#src/files/pdf/render-pdf.ts';
import { aDocument, aParagraph } from './a-document.ts';
import { readBack } from './read-back.ts';

const document = aDocument([aParagraph('What others read')]);
const reflection = {
  ...emptyReflection({ language: 'en', id: 'one', now: '2026-11-28T10:00:00.000Z' }),
  title: 'Grüße 职业',
};

async function aCopy(): Promise<Attachment> {
  const copy = releaseCopy({ reflections: [reflection] });
  const about = { label: '职业', date: '2026-11-28', description: 'Saved copy' };
  return (await copyToAttach(copy, about)).words;
}

it('travels in the PDF, is found by pdf.js under its name, and opens again', async () => {
  const attachment = await aCopy();
  const { bytes } = await renderPdf(document, loadFont, attachment);
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const found: Record<string, { filename: string; description: string; content: Uint8Array }> =
    await pdf.getAttachments();
  await pdf.destroy();
  expect(Object.values(found)).toEqual([
    expect.objectContaining({ filename: '职业-waymark-2026-11-28.json', description: 'Saved copy' }),
  ]);
  expect(Object.values(found)[0]?.content).toEqual(attachment.bytes);
  expect(await readOpened(bytes)).toMatchObject({ kind: 'copy', copy: { reflections: [reflection] } });
});

it('changes nothing on the pages, and without it nothing travels', async () => {
  const plain = await renderPdf(document, loadFont);
  const carrying = await renderPdf(document, loadFont, await aCopy());
  expect(await readBack(carrying.bytes)).toEqual(await readBack(plain.bytes));
  expect(await readOpened(plain.bytes)).toEqual({ kind: 'refused', reason: 'pdf-none' });
});
