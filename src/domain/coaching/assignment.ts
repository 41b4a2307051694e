import type { IsoDate } from '#src/domain/dates.ts';
import type { AssignmentFile } from '#src/domain/model/assignment-file.ts';
import type { Client, GivenAssignment } from '#src/domain/model/client.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { FACTORS, STRANDS, type Strand } from '#src/domain/model/factor.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { standingByStrand } from './prepare.ts';

/** Sets of questions to begin with: those of a short first meeting, what is missing so far, or one factor whole. */
export const READY_SETS = ['first', 'missing', ...FACTORS, 'life'] as const;
export type ReadySet = (typeof READY_SETS)[number];

/** The questions of a ready set, in the order in which they are asked. */
export function questionsOfSet(
  set: ReadySet,
  questionnaire: Questionnaire,
  reflection: Reflection | null,
): readonly string[] {
  const all = questionnaire.flatMap(({ questions }) => questions);
  if (set === 'first') return all.filter(({ level }) => level === 'quick').map(({ id }) => id);
  if (set === 'missing') {
    if (!reflection) return questionsOfSet('first', questionnaire, null);
    return standingByStrand(reflection, questionnaire).flatMap(({ gaps }) => gaps.map(({ id }) => id));
  }
  return all.filter(({ strand, level }) => strand === set && level !== 'deep').map(({ id }) => id);
}

/** The questions chosen, each once and in the order in which they are asked; marks bring along what they mark. */
export function questionsInOrder(chosen: ReadonlySet<string>, questionnaire: Questionnaire): Question[] {
  const all = questionnaire.flatMap(({ questions }) => questions);
  const needed = new Set(
    all.flatMap(({ id, input }) => (chosen.has(id) && input.kind === 'marks' ? [input.of] : [])),
  );
  return all.filter(({ id }) => chosen.has(id) || needed.has(id)).slice(0, LIMITS.questionsGiven);
}

/** All questions by factor and strand, to choose among. */
export function questionsByStrand(
  questionnaire: Questionnaire,
): readonly { strand: Strand; questions: readonly Question[] }[] {
  const all = questionnaire.flatMap(({ questions }) => questions);
  return STRANDS.map((strand) => ({
    strand,
    questions: all.filter((question) => question.strand === strand),
  })).filter(({ questions }) => questions.length > 0);
}

type Given = { id: string; reflectionId: string; givenOn: IsoDate; questions: readonly string[] };

/** Keeps that questions were given; the oldest go where there are too many. */
export function giveAssignment(client: Client, { questions, ...given }: Given): Client {
  const assignment: GivenAssignment = { ...given, questions: [...questions], decided: {} };
  return { ...client, assignments: [...client.assignments, assignment].slice(-LIMITS.assignments) };
}

/** A coach's questions as a reflection to answer them in, at home. */
export function openAssignment(
  { id, welcome, questions, language }: AssignmentFile,
  given: { id: string; now: string },
): Reflection {
  return {
    ...emptyReflection({ ...given, language }),
    // Every part of an answer may be given, whatever level asks for it.
    level: 'deep',
    lastStep: 'assignment',
    assignment: { id, welcome, questions: [...new Set(questions)] },
  };
}
