import type { Answer, Answers, AnswerValue } from '#src/domain/model/answer.ts';
import { hasContent } from '#src/domain/model/is-answered.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** The answers at one time, and the statement that they made; null where they made none. */
export type Standing = { answers: Answers; statement: readonly Segment[] | null };

/** Words that a change of an answer took out of the statement, and the answer as it was before. */
export type Loss = { questionId: string; gone: readonly Gone[]; was: AnswerValue | null };
type Gone = { words: string; sources: readonly string[] };

/** Kinds of answers that are pressed or moved; what is typed says by itself what it changes, letter by letter. */
const PRESSED: ReadonlySet<string> = new Set(['picks', 'choice', 'scales', 'marks', 'people']);

/**
 * What stands no longer in the statement since one answer was changed. A first answer, or more of one, takes nothing back: it gives
 * the sentence another shape, which is seen beside it. What it takes back stays named until its words are back, or another
 * question is answered. Null where nothing went, and where the answer is again as it was: what had filled the freed
 * room goes with it, and that is what was asked for.
 */
export function whatGoes(before: Standing, after: Standing, known: Loss | null): Loss | null {
  const changed = changedQuestions(before.answers, after.answers);
  const [questionId = known?.questionId] = changed;
  if (questionId === undefined || changed.length > 1) return null;
  const now = after.answers[questionId]?.value ?? null;
  const was = known?.questionId === questionId ? known.was : (before.answers[questionId]?.value ?? null);
  if (known?.questionId === questionId && changed.length > 0 && isAlike(now, was)) return null;
  const earlier = known?.questionId === questionId ? known.gone : [];
  const isTakenBack = takenBack(before.answers[questionId]?.value ?? null, after.answers[questionId]);
  const newly = spoken(before.statement).filter((words) => changed.length === 0 || isTakenBack(words));
  const still = new Set((after.statement ?? []).flatMap(({ sources }) => sources));
  const gone = [...earlier, ...newly].filter(
    ({ words, sources }, at, all) =>
      !sources.some((source) => still.has(source)) && all.findIndex((one) => one.words === words) === at,
  );
  return gone.length > 0 ? { questionId, gone, was } : null;
}

/** Phrases that rest on answers, without the stops and spaces around them. */
function spoken(statement: Standing['statement']): readonly Gone[] {
  return (statement ?? []).flatMap(({ text, sources }) => {
    const words = text.replace(/^[\s.,;:]+|[\s.,;:]+$/gu, '');
    return words === '' || sources.length === 0 ? [] : [{ words, sources }];
  });
}

function changedQuestions(before: Answers, after: Answers): readonly string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => before[id] !== after[id]);
}

function isAlike(one: AnswerValue | null, other: AnswerValue | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Which words a change of an answer took back by what it says. */
function takenBack(was: AnswerValue | null, answer: Answer | undefined): (words: Gone) => boolean {
  const value = answer?.value ?? null;
  if (answer?.setAside != null || value === null || !hasContent(value)) return () => true;
  if (!PRESSED.has(value.kind)) return () => false;
  // A dial stands somewhere before anybody touches it.
  if (value.kind === 'scales') return () => true;
  if (was !== null && hasContent(was) && !isMore(was, value)) return () => true;
  if (value.kind !== 'marks') return () => false;
  const before = was?.kind === 'marks' ? was.marks : {};
  const marked = Object.keys(value.marks).filter((id) => value.marks[id] !== before[id]);
  return ({ sources }) => sources.some((source) => marked.some((id) => source.endsWith(`/${id}`)));
}

/** Whether an answer says all that it said, in the same order, and perhaps more. */
function isMore(was: AnswerValue, value: AnswerValue): boolean {
  const [before, now] = [saidIn(was), saidIn(value)];
  const kept = now.filter((each) => before.includes(each));
  return before.length > 0 && kept.join(' ') === before.join(' ');
}

function saidIn(value: AnswerValue): readonly string[] {
  if (value.kind === 'picks') return value.picks.map(({ id }) => id);
  if (value.kind === 'people') return value.people.map(({ id }) => id);
  if (value.kind === 'marks')
    return Object.entries(value.marks)
      .map(([id, mark]) => `${id}/${mark}`)
      .sort();
  return [];
}
