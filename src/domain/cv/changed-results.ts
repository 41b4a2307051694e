import type { FromCv } from '#src/domain/model/from-cv.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { withValue } from '#src/domain/wizard/new-value.ts';
import { type CvDraft, type DraftGiven, QUESTION } from './cv-draft.ts';
import type { CvFact } from './cv-read.ts';
import { draftsOf } from './draft.ts';
import { isSeen } from './draft-taker.ts';

/** A result that stands in an answer, and the same as this CV tells it, with another number. `was` and `is`: the numbers that differ. */
export type ChangedResult = {
  taken: FromCv;
  questionId: string;
  draft: CvDraft;
  /** The draft of the new line itself, which is not offered beside the change. */
  newLine: string;
  was: string;
  is: string;
  /** The parts of the answer with the new number in them. */
  parts: Readonly<Record<string, string>>;
};

/** A number as it stands, in figures or in words, with the sign that says of what. */
const NUMBER =
  /(?:[€$£]\s?)?\d(?:[\d.,]*\d)?(?:\s?%)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)\b/giu;

/**
 * The results that were taken from a CV before and stand in this one with another number and no other word changed, and the person has not
 * decided on yet. Nothing where the old line stands there too: then the other one is another result.
 */
export function changedResults(
  facts: readonly CvFact[],
  reflection: Pick<Reflection, 'answers' | 'cv'>,
  given: DraftGiven,
): ChangedResult[] {
  const alive = linesBehind(reflection);
  const results = draftsOf(
    facts.filter(({ kind }) => kind === 'proof' || kind === 'role'),
    given,
  ).filter(({ questions: [question] }) => question === QUESTION.proof[0]);
  const lines = new Set(facts.flatMap(({ kind, from }) => (kind === 'proof' ? [bare(from.line)] : [])));
  const asked = new Set<string>();
  return (reflection.cv?.taken ?? []).flatMap((taken): ChangedResult[] => {
    const [questionId = ''] = taken.source.split('/');
    if (!QUESTION.proof.some((id) => id === questionId) || asked.has(questionId)) return [];
    if (!alive.has(taken.source) || lines.has(bare(taken.line))) return [];
    const same = results.find(({ from }) => isSameButNumbers(taken.line, from.line));
    const found = same && changeOf(taken, same, questionId, reflection);
    if (!found || isSeen(found.draft, reflection.cv)) return [];
    asked.add(questionId);
    return [found];
  });
}

/** The reflection with the new number in the answer, and the new line behind it. */
export function takeResult(
  reflection: Reflection,
  { taken, questionId, draft, parts }: ChangedResult,
): Reflection {
  const { cv, answers } = reflection;
  const answer = answers[questionId];
  if (!cv || answer?.value?.kind !== 'stems') return reflection;
  const now = cv.taken.map((one) => {
    const [id, place = ''] = one.source.split('/');
    return id === questionId && one.line === taken.line
      ? { ...one, words: (parts[place] ?? one.words).trim(), line: draft.from.line }
      : one;
  });
  return {
    ...reflection,
    answers: { ...answers, [questionId]: withValue(answer, { ...answer.value, parts: { ...parts } }) },
    cv: { ...cv, taken: now },
  };
}

function changeOf(
  taken: FromCv,
  { waits: _, ...result }: CvDraft,
  questionId: string,
  { answers }: Pick<Reflection, 'answers'>,
): ChangedResult | null {
  const value = answers[questionId]?.value;
  const changes = changesBetween(taken.line, result.from.line);
  if (value?.kind !== 'stems' || !changes) return null;
  const parts = Object.fromEntries(
    Object.entries(value.parts).map(([id, text]) => [id, withNumbers(text, changes)]),
  );
  const isOther = Object.entries(parts).some(([id, text]) => text !== value.parts[id]);
  // What the person made of it says none of the numbers: then nothing of it changes.
  if (!isOther || Object.values(parts).some((text) => text.length > LIMITS.edit)) return null;
  const print = hashOf(`result ${questionId} ${bare(result.from.line)}`);
  const pairs = [...changes].filter(([was]) => taken.line.toLowerCase().includes(was));
  return {
    ...{ taken, questionId, parts, newLine: result.print },
    // Whoever decides on the number decides on the new line.
    draft: { ...result, print, isKnownBy: [result.print] },
    was: pairs.map(([was]) => was).join(', '),
    is: pairs.map(([, is]) => is).join(', '),
  };
}

/** The numbers of one line that are others in the other; null where one number became two. */
function changesBetween(was: string, is: string): ReadonlyMap<string, string> | null {
  const [old, now] = [was.match(NUMBER) ?? [], is.match(NUMBER) ?? []];
  const changes = new Map<string, string>();
  for (const [at, number] of old.entries()) {
    const next = now[at] ?? '';
    if ((changes.get(keyOf(number)) ?? next) !== next) return null;
    changes.set(keyOf(number), next);
  }
  return new Map([...changes].filter(([number, next]) => number !== keyOf(next)));
}

function withNumbers(text: string, changes: ReadonlyMap<string, string>): string {
  return text.replace(NUMBER, (number) => changes.get(keyOf(number)) ?? number);
}

function keyOf(number: string): string {
  return number.replace(/\s/gu, '').toLowerCase();
}

/** Whether two lines say the same but for their numbers, which are as many. A word or two say too little to be the same. */
function isSameButNumbers(one: string, other: string): boolean {
  const [was, is] = [bare(one.replace(NUMBER, ' 0 ')), bare(other.replace(NUMBER, ' 0 '))];
  return was === is && bare(one) !== bare(other) && was.split(' ').filter((word) => word !== '0').length > 2;
}

function bare(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%.,]+/gu, ' ')
    .trim();
}
