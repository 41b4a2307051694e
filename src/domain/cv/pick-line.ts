import type { FromCv } from '#src/domain/model/from-cv.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { type CvDraft, isAlike } from './cv-draft.ts';

/** The draft of the CV that says what a picked line says, for the same answer: picking offers that one, and no second. Null where none does. */
export function draftOfLine(picked: CvDraft, drafts: readonly CvDraft[]): CvDraft | null {
  const [question] = picked.questions;
  const same = drafts.find(
    ({ questions: [own], words, from, isField, counted }) =>
      own === question &&
      !isField &&
      !counted &&
      (isAlike(words, picked.words) || isSameLine(from.line, picked.from.line)),
  );
  if (!same) return null;
  // Who picks a line looks at it now.
  const { waits: _, ...now } = same;
  return now;
}

/** Whether the answer that a picked line is for holds what came from this very line, in whatever words it now stands. */
export function isTakenLine(
  { questions, from }: CvDraft,
  reflection: Pick<Reflection, 'answers' | 'cv'>,
): boolean {
  const alive = linesBehind(reflection);
  const isFor = ({ source }: FromCv) => questions.some((id) => source.startsWith(`${id}/`));
  return (reflection.cv?.taken ?? []).some(
    (one) => isFor(one) && alive.has(one.source) && isSameLine(one.line, from.line),
  );
}

/** An entry of two lines is kept as one, with a stroke between them. */
function isSameLine(whole: string, line: string): boolean {
  return [whole, ...whole.split(' / ')].some((part) => bare(part) !== '' && bare(part) === bare(line));
}

function bare(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+#]+/gu, ' ')
    .trim();
}
