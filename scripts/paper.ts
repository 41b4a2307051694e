/**
 * Looks at the paper as others do: makes the PDF of every example and invented person, with what is ticked at first and with
 * everything, and of every hard sentence, and prints what veraPDF says of each (PDF/UA-1) and how the sentences read back.
 *
 *   npm run paper [-- --show amina]    --show prints the verdicts of those alone whose name begins so
 *
 * veraPDF needs Java 17; its engine is fetched on use into .cache/paper. Without Java the readers alone are asked. The files
 * stay in .cache/paper/files. Exit code 1 if a file does not conform.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { PAPER_PARTS, type Reflection } from '#src/domain/model/reflection.ts';
import { formats } from '#src/files/formats.ts';
import { keepFaces } from '#src/files/pdf/keep-faces.ts';
import { HARD_SENTENCES } from '#tests/files/pdf/hard-sentences.ts';
import { asOneLine, PDFIUM, PDFJS, POPPLER, type Reader } from '#tests/files/pdf/readers.ts';
import { sentencePaper, sentenceRead } from '#tests/files/pdf/sentence-paper.ts';
import { everybody } from '#tests/personas/person.ts';
import { loadFont } from './node-fonts.ts';
import { NoChecker, type Verdict, veraVerdicts } from './paper/vera.ts';
import { printedFrom } from './summary/paper.ts';

z.config({ jitless: true });
const TODAY = '2026-11-28';
const FILES = new URL('../.cache/paper/files/', import.meta.url).pathname;
const load = keepFaces(loadFont);
const asked = process.argv.indexOf('--show');
const wanted = asked < 0 ? '' : (process.argv[asked + 1] ?? '');

await rm(FILES, { recursive: true, force: true });
await mkdir(FILES, { recursive: true });
await makePapers();
const readBack = await makeSentences();
console.log(`\n${readBack}\n`);
process.exitCode = await judge();

async function makePapers(): Promise<void> {
  for (const { name, reflection } of everybody()) {
    if (!name.startsWith(wanted)) continue;
    await save(`${name}.pdf`, await paperOf(reflection));
    const whole = { ...reflection.paper, parts: [...PAPER_PARTS], privateMatters: true, name: name || 'Ada' };
    await save(`${name}-everything.pdf`, await paperOf({ ...reflection, paper: whole }));
  }
}

async function paperOf(reflection: Reflection): Promise<Uint8Array> {
  const { paper } = printedFrom(reflection, { today: TODAY, isWhole: false });
  return (await formats.pdf.render(paper, { loadFace: load })).bytes;
}

function save(name: string, bytes: Uint8Array): Promise<void> {
  return writeFile(join(FILES, name), bytes);
}

/** Counts the sentences that each reader gives back exactly as they were written, and names those that it does not. */
async function makeSentences(): Promise<string> {
  const readers = [PDFJS, PDFIUM, POPPLER];
  const rows: string[] = [];
  for (const place of ['alone', 'on an English page'] as const) {
    const lost = new Map<Reader, string[]>(readers.map((reader) => [reader, []]));
    for (const [at, [name, sentence]] of Object.entries(HARD_SENTENCES).entries()) {
      const paper = await sentencePaper(sentence, place);
      if (place === 'alone') await save(`sentence-${String(at + 1).padStart(2, '0')}.pdf`, paper);
      for (const reader of readers) {
        const read = await sentenceRead(paper, reader, place).catch(() => null);
        if (read !== asOneLine(sentence)) lost.get(reader)?.push(read === null ? `${name} (not here)` : name);
      }
    }
    for (const [{ name }, names] of lost) {
      const all = Object.keys(HARD_SENTENCES).length;
      rows.push(
        `${name.padEnd(8)} ${place.padEnd(18)} ${all - names.length} of ${all}  not: ${names.join('; ')}`,
      );
    }
  }
  return rows.join('\n');
}

async function judge(): Promise<number> {
  const names = readdir(FILES);
  try {
    const verdicts = await veraVerdicts((await names).sort().map((name) => join(FILES, name)));
    print(verdicts);
    return verdicts.every(({ conforms }) => conforms) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NoChecker)) throw error;
    console.log(`${error.message}\nThe papers were made and read back, but not judged by veraPDF.`);
    return 0;
  }
}

function print(verdicts: readonly Verdict[]): void {
  for (const { file, conforms, broken } of verdicts)
    console.log(`${file.padEnd(36)} ${conforms ? 'PDF/UA-1' : `breaks ${broken}`}`);
  const good = verdicts.filter(({ conforms }) => conforms).length;
  console.log(`veraPDF: ${good} of ${verdicts.length} conform to PDF/UA-1.`);
}
