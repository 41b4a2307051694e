/**
 * Reads saved copies and prints the summary of every reflection in them, by the very modules that the page uses.
 *
 *   npm run --silent summary -- FILE [--json] [--pdf OUT.pdf] [--docx OUT.docx] ... [--today 2026-11-22] [--private]
 *   npm run --silent summary -- FILES... --out DIR [--format pdf] [--shard 3/8] [--workers 4] [--today ...] [--private]
 *
 * Each form of the paper (src/files/formats.ts) and each text for others (src/files/profile/profile-forms.ts) has its option in the first call and its name in the second, which is
 * described in docs/many-copies.md. Money answers and other private matters appear only if the person ticked them in,
 * or with --private. Exit codes: 0 done, 1 a file could not be read or written (the reason is on the error stream),
 * 2 the call itself is wrong.
 */
import * as z from 'zod/mini';
import { Complaint } from './summary/complaint.ts';
import { readCall } from './summary/read-call.ts';

async function main(): Promise<void> {
  const call = readCall(process.argv.slice(2), new Date());
  z.config({ jitless: true });
  // Loaded by what is asked: whoever shares the work out needs nothing of what a paper is made with.
  if (call.kind === 'one') return (await import('./summary/print-one.ts')).printOne(call);
  const isAll = await (await import('./summary/print-many.ts')).printMany(call);
  if (!isAll) process.exitCode = 1;
}

main().catch((error: unknown) => {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
});
