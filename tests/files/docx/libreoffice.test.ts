import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import { renderDocx } from '#src/files/docx/render-docx.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

/* What another office program makes of the Word file: opened without a word, and its headings those of the paper. */

const office = found('soffice') ?? found('libreoffice');
const PDF = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'true' }, ExportBookmarks: { type: 'boolean', value: 'true' } })}`;

function found(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

const why = office === null ? ' (skipped: install libreoffice-writer to try it)' : '';
describe.skipIf(office === null)(`LibreOffice opens the Word file${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  const paper = paperDocument({ texts: english, language: en }, quickPerson().done(), '2026-11-22').words;

  beforeAll(async () => {
    writeFileSync(join(folder, 'paper.docx'), renderDocx(paper));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    for (const form of [PDF, 'txt:Text (encoded):UTF8'])
      await promisify(execFile)(office ?? '', [
        profile,
        '--headless',
        '--convert-to',
        form,
        '--outdir',
        folder,
        join(folder, 'paper.docx'),
      ]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('and its PDF has the headings of the paper as bookmarks and tags, in its language', async () => {
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, 'paper.pdf'))) }).promise;
    const outline = await pdf.getOutline();
    const titles = (items: typeof outline): string[] =>
      items.flatMap(({ title, items: inside }) => [title, ...titles(inside)]);
    const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings.length).toBeGreaterThan(2);
    expect(titles(outline)).toEqual(headings);
    const tree = JSON.stringify(
      await Promise.all(
        Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getStructTree()),
      ),
    );
    for (const tag of ['H1', 'L', 'LI', 'Table', 'TH']) expect(tree).toContain(`"role":"${tag}"`);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: paper.title });
  });

  it('and reads the very words', () => {
    const text = readFileSync(join(folder, 'paper.txt'), 'utf8').replace(/\s+/g, ' ');
    const said = paper.blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind === 'list') return block.items.map((runs) => runs.map((run) => run.text).join(''));
      if (block.kind === 'card') return block.rows.map(({ runs }) => runs.map((run) => run.text).join(''));
      return [];
    });
    expect(said.length).toBeGreaterThan(8);
    for (const words of said) expect(text).toContain(words.replace(/\s+/g, ' ').trim());
  });
});
