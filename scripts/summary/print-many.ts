import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Complaint } from './complaint.ts';
import { type FoundCopy, findCopies } from './find-copies.ts';
import { hireThread, lossInWords } from './hire-thread.ts';
import { openProgress } from './progress.ts';
import type { ManyCall } from './read-call.ts';
import { makeReport, type Outcome, reportName, writeReport } from './report.ts';
import { shardOf } from './shard.ts';
import { shareOut } from './share-out.ts';

/** Copies that a thread prints before another takes its place. */
const COPIES_A_THREAD = 500;

/**
 * Prints any number of copies into one folder, and a report beside them. Answers whether all were printed. Throws a
 * {@link Complaint} if the call itself cannot be done.
 */
export async function printMany(call: ManyCall): Promise<boolean> {
  const { given, out, shard } = call;
  const all = await findCopies(given, out);
  const copies = all.filter(({ name }) => shard === null || shardOf(name, shard.of) === shard.index);
  await mkdir(out, { recursive: true }).catch(() => {
    throw new Complaint(`${out}: this folder is not there and could not be made.`, 1);
  });

  const outcomes = new Map<FoundCopy, Outcome>();
  const progress = openProgress(process.stderr, copies.length);
  await shareOut<FoundCopy, Outcome>(copies, {
    hands: Math.min(call.workers, copies.length),
    jobsAHand: COPIES_A_THREAD,
    hire: () => hireThread(call),
    lost: (error) => ({ outputs: [], reason: lossInWords(error) }),
    done: (copy, outcome) => {
      outcomes.set(copy, outcome);
      progress.step(outcome.reason !== null);
      if (outcome.reason === null) return;
      progress.clear();
      console.error(`${copy.path}: ${outcome.reason}`);
    },
  });
  progress.clear();

  const rows = copies.flatMap((copy) => {
    const outcome = outcomes.get(copy);
    return outcome ? [{ file: copy.path, ...outcome }] : [];
  });
  const report = makeReport(call, rows);
  try {
    writeReport(out, report);
  } catch {
    throw new Complaint(`${join(out, reportName(shard))}: could not be written. May you write to it?`, 1);
  }
  const { counts } = report;
  console.log(
    `${counts.printed} of ${counts.copies} copies printed, ${counts.failed} failed: ${join(out, reportName(shard))}`,
  );
  return counts.failed === 0;
}
