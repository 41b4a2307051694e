import { readFile, writeFile } from 'node:fs/promises';
import { loadFont } from '#scripts/node-fonts.ts';
import type { OnPaper } from '#src/domain/sharing/audience.ts';
import { madeOfAll, type Released } from '#src/domain/sharing/released.ts';
import type { Rendered } from '#src/files/formats.ts';
import { putSummary } from '#src/files/json-resume/put-summary.ts';
import { renderText } from '#src/files/text/render-text.ts';
import { Complaint } from './complaint.ts';
import { extensionOf, type FormId } from './forms.ts';
import { type FormGiven, makeForm } from './make-form.ts';
import { NotOpened, openCopy } from './open-copy.ts';
import { printedFrom } from './paper.ts';
import type { OneCall } from './read-call.ts';
import { summariesAsJson } from './summary-json.ts';

/** Prints every reflection of one copy to the terminal, and to the files that were named. Throws a {@link Complaint}. */
export async function printOne(call: OneCall): Promise<void> {
  const { file, today } = call;
  const { reflections } = await openCopy(file).catch((error: unknown) => {
    throw error instanceof NotOpened ? new Complaint(`${file}: ${error.message}`, 1) : error;
  });
  const printed = reflections.map((reflection) => printedFrom(reflection, call));
  const papers = printed.map(({ paper }) => paper);
  if (call.json) {
    const told = printed.map((one) => one.told);
    print(summariesAsJson(told, today));
  } else print(madeOfAll(papers, (all) => all.map(renderText).join('\n\n\n')));
  const into = call.into === null ? null : await resumeIn(call.into);
  for (const { format, out } of call.outs) await writeFiles(printed, format, out, into);
}

type Resume = { name: string; text: string };

async function resumeIn(name: string): Promise<Resume> {
  const text = await readFile(name, 'utf8').catch(() => {
    throw new Complaint(`${name}: could not be read. Is there such a file?`, 1);
  });
  return { name, text };
}

/** The résumé that was named with the summary of these answers, and all else of it as it was; null where they carry none. */
function putInto({ name, text }: Resume, { profile }: FormGiven): Rendered | null {
  const { summary, aspiration } = profile().words;
  const words = summary ?? aspiration;
  if (words === null) return null;
  const put = putSummary(text, words);
  if (put.kind === 'refused')
    throw new Complaint(`${name}: this is no JSON Resume whose summary could be changed alone.`, 1);
  return { bytes: new TextEncoder().encode(put.text), missing: [] };
}

/** The one way out to the terminal: released words alone. */
function print(text: Released<OnPaper, string>): void {
  console.log(text.words);
}

/** One file a reflection: `out.pdf`, and `out-2.pdf`, `out-3.pdf` for the further ones. */
async function writeFiles(
  printed: readonly FormGiven[],
  format: FormId,
  out: string,
  into: Resume | null,
): Promise<void> {
  const extension = extensionOf(format);
  const stem = out.toLowerCase().endsWith(`.${extension}`) ? out.slice(0, -extension.length - 1) : out;
  for (const [at, given] of printed.entries()) {
    const made =
      into && format === 'json-resume' ? putInto(into, given) : await makeForm(format, given, loadFont);
    const name = at === 0 ? out : `${stem}-${at + 1}.${extension}`;
    if (made === null) {
      console.error(`${name}: there are not enough answers yet for this text, so it was not made.`);
      continue;
    }
    const { bytes, missing } = made;
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
