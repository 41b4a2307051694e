/**
 * Reads a saved copy and prints the summary of every reflection in it, by the very modules that the page uses.
 *
 *   npm run --silent summary -- FILE [--json] [--pdf OUT.pdf] [--text OUT.txt] [--today 2026-11-22] [--private]
 *
 * Each form of the paper has its option (src/files/formats.ts). Money answers and other private matters appear only
 * if the person ticked them in, or with --private. Exit codes: 0 done, 1 a file could not be read or written (the
 * reason is on the error stream), 2 the call itself is wrong.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { OnPaper } from '#src/domain/sharing/audience.ts';
import { madeOfAll, type Released } from '#src/domain/sharing/released.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { type FormatId, formats } from '#src/files/formats.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { paperDocument, toldOnPaper } from '#src/files/paper/paper-document.ts';
import { renderText } from '#src/files/text/render-text.ts';
import { refusalInWords } from '#src/i18n/en/opening.ts';
import { loadFont } from './node-fonts.ts';
import { summariesAsJson } from './summary-json.ts';

const FORMATS = Object.keys(formats) as FormatId[];

const USAGE = `Usage: npm run --silent summary -- FILE [--json] ${FORMATS.map((id) => `[--${id} OUT.${formats[id].extension}]`).join(' ')} [--today YYYY-MM-DD] [--private]`;

/** A failure that the caller can mend; its message says how. */
class Complaint extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

async function main(): Promise<void> {
  z.config({ jitless: true });
  const { file, json, outs, today, isWhole } = readCall();
  const reflections = (await openCopy(file)).map((reflection) =>
    isWhole ? { ...reflection, paper: { ...reflection.paper, privateMatters: true } } : reflection,
  );
  const papers = reflections.map((reflection) =>
    paperDocument({ texts: english, language: en }, reflection, today),
  );
  if (json) {
    const told = reflections.map((reflection) =>
      toldOnPaper({ texts: english, language: en }, reflection, today),
    );
    print(summariesAsJson(told, today));
  } else print(madeOfAll(papers, (all) => all.map(renderText).join('\n\n\n')));
  for (const { format, out } of outs) await writeFiles(papers, format, out);
}

/** The one way out to the terminal: released words alone. */
function print(text: Released<OnPaper, string>): void {
  console.log(text.words);
}

function readCall() {
  const { values, positionals } = parse();
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Complaint(USAGE, 2);
  const today = values.today ?? localDate(new Date());
  if (!isDate(today)) throw new Complaint(`--today ${today} is no date. Write it like 2026-11-22.`, 2);
  if (values.finances)
    throw new Complaint('--finances is now called --private: it means health, age and the like too.', 2);
  const outs = FORMATS.flatMap((format) => {
    const out = values[format];
    return out === undefined ? [] : [{ format, out }];
  });
  return { file, json: values.json ?? false, outs, isWhole: values.private ?? false, today };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...(Object.fromEntries(FORMATS.map((id) => [id, { type: 'string' }])) as Record<
          FormatId,
          { type: 'string' }
        >),
        json: { type: 'boolean' },
        today: { type: 'string' },
        private: { type: 'boolean' },
        // What --private was called once: the answer names the new word.
        finances: { type: 'boolean' },
      },
    });
  } catch {
    throw new Complaint(USAGE, 2);
  }
}

async function openCopy(file: string): Promise<readonly Reflection[]> {
  const bytes = await readFile(file).catch(() => {
    throw new Complaint(`${file}: there is no such file, or it may not be read.`, 1);
  });
  const read = readCopy(bytes);
  if (read.kind === 'refused') throw new Complaint(`${file}: ${refusalInWords(read)}`, 1);
  if (read.copy.reflections.length === 0) throw new Complaint(`${file}: there is no reflection in it.`, 1);
  return read.copy.reflections;
}

/** One file a reflection: `out.pdf`, and `out-2.pdf`, `out-3.pdf` for the further ones. */
async function writeFiles(
  papers: readonly Released<OnPaper, SummaryDocument>[],
  format: FormatId,
  out: string,
): Promise<void> {
  const { extension, render } = formats[format];
  const stem = out.toLowerCase().endsWith(`.${extension}`) ? out.slice(0, -extension.length - 1) : out;
  for (const [at, paper] of papers.entries()) {
    const { bytes, missing } = await render(paper, { loadFace: loadFont });
    const name = at === 0 ? out : `${stem}-${at + 1}.${extension}`;
    await writeFile(name, bytes).catch(() => {
      throw new Complaint(
        `${name}: could not be written. Is there such a folder, and may you write to it?`,
        1,
      );
    });
    if (missing.length > 0)
      console.error(`${name}: no letter shape for ${missing.join(' ')}; printed as "?".`);
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

main().catch((error: unknown) => {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
});
