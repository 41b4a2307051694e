import { partsChanged } from '#src/domain/history/compare.ts';
import type { Answer, Answers } from '#src/domain/model/answer.ts';
import type { ReturnFile, ReturnWaiting } from '#src/domain/model/assignment-file.ts';
import type { Client, GivenAssignment } from '#src/domain/model/client.ts';
import { isAnswered } from '#src/domain/model/is-answered.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';

/** An answer that came back and says something else than what is here. */
export type Returned = { question: Question; here: Answer | null; back: Answer };

export type ReturnRead =
  /** It answers questions that this client was never given. */
  | { kind: 'not-theirs' }
  | {
      kind: 'theirs';
      assignment: GivenAssignment;
      /** Still to be taken or left, in the order asked. */
      differences: readonly Returned[];
      /** How many answers were taken or left before, or say what is here already. */
      known: number;
      /** How many answers are to no question of the assignment, or not of its kind. */
      unfit: number;
      /** Questions that were given and came back without an answer. */
      unanswered: readonly string[];
    };

type Given = {
  client: Client;
  file: ReturnWaiting;
  /** The answers here now. */
  answersOf: (reflectionId: string) => Answers;
  questionById: (id: string) => Question | undefined;
};

/** What a file that came back holds for this client. Changes nothing. */
export function readReturn({ client, file, answersOf, questionById }: Given): ReturnRead {
  const assignment = client.assignments.find(({ id }) => id === file.assignment);
  if (!assignment) return { kind: 'not-theirs' };
  const answers = answersOf(assignment.reflectionId);
  const differences: Returned[] = [];
  const unanswered: string[] = [];
  let known = 0;
  for (const id of assignment.questions) {
    const question = questionById(id);
    const back = own(file.answers, id);
    if (!question || !back || !isFit(question, back)) {
      unanswered.push(id);
      continue;
    }
    const here = own(answers, id) ?? null;
    const isNew = partsChanged(here ?? undefined, back).length > 0;
    if (isNew && own(assignment.decided, id) !== printOf(back)) differences.push({ question, here, back });
    else known += 1;
  }
  const fit = known + differences.length;
  return {
    kind: 'theirs',
    assignment,
    differences,
    known,
    unfit: Object.keys(file.answers).length - fit,
    unanswered,
  };
}

function isFit({ input }: Question, answer: Answer): boolean {
  return isAnswered(answer) && answer.value?.kind === input.kind;
}

/** Puts answers that came back in the place of those here; others stay as they are. */
export function takeReturned(reflection: Reflection, returned: readonly Returned[]): Reflection {
  if (returned.length === 0) return reflection;
  const taken = returned.map(({ question, back }) => [question.id, back] as const);
  return { ...reflection, answers: { ...reflection.answers, ...Object.fromEntries(taken) } };
}

/** Puts back what stood here before answers were taken. */
export function giveBack(reflection: Reflection, returned: readonly Returned[]): Reflection {
  const ids = new Set(returned.map(({ question }) => question.id));
  const others = Object.entries(reflection.answers).filter(([id]) => !ids.has(id));
  const before = returned.flatMap(({ question, here }) => (here ? [[question.id, here] as const] : []));
  return { ...reflection, answers: Object.fromEntries([...others, ...before]) };
}

/** Keeps that these answers were taken or left, so that another return passes over them. */
export function decideOn(client: Client, assignmentId: string, returned: readonly Returned[]): Client {
  const prints = returned.map(({ question, back }) => [question.id, printOf(back)] as const);
  return withDecided(client, assignmentId, (decided) => ({ ...decided, ...Object.fromEntries(prints) }));
}

/** Puts back what was decided of an assignment before. */
export function decideAgain(
  client: Client,
  assignmentId: string,
  decided: GivenAssignment['decided'],
): Client {
  return withDecided(client, assignmentId, () => decided);
}

function withDecided(
  client: Client,
  assignmentId: string,
  change: (decided: GivenAssignment['decided']) => GivenAssignment['decided'],
): Client {
  return {
    ...client,
    assignments: client.assignments.map((each) =>
      each.id === assignmentId ? { ...each, decided: change(each.decided) } : each,
    ),
  };
}

/** Keeps answers that came back with the reflection they belong to, in the place of what came back to the same questions before. */
export function keepWaiting(
  reflection: Reflection,
  { assignment, savedOn, language, answers }: ReturnFile | ReturnWaiting,
): Reflection {
  const others = (reflection.returned ?? []).filter((each) => each.assignment !== assignment);
  const waiting = [...others, { assignment, savedOn, language, answers }];
  return { ...reflection, returned: waiting.slice(-LIMITS.assignments) };
}

/** Lets go of answers that came back, once all of them were taken or left. */
export function endWaiting(reflection: Reflection, assignmentId: string): Reflection {
  const { returned = [], ...rest } = reflection;
  const others = returned.filter((each) => each.assignment !== assignmentId);
  if (others.length === returned.length) return reflection;
  return others.length > 0 ? { ...rest, returned: others } : rest;
}

export type Waiting = { file: ReturnWaiting; reflectionId: string; differences: readonly Returned[] };

/** What came back to this client's questions and waits to be taken or left, each answer of it. */
export function waitingFor(
  client: Client,
  reflections: readonly Reflection[],
  questionById: Given['questionById'],
): readonly Waiting[] {
  return reflections.flatMap(({ id, answers, returned = [] }) =>
    returned.flatMap((file) => {
      const read = readReturn({ client, file, answersOf: () => answers, questionById });
      const isHere = read.kind === 'theirs' && read.assignment.reflectionId === id;
      return isHere && read.differences.length > 0
        ? [{ file, reflectionId: id, differences: read.differences }]
        : [];
    }),
  );
}

/** A short print of what an answer says: the same answer gives the same print, another hardly ever. */
export function printOf({ value, wordings, channels }: Answer): string {
  const text = JSON.stringify(ordered({ value, wordings, channels }));
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The same value with its names in alphabetical order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner)]),
  );
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
