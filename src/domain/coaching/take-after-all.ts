import { partsChanged } from '#src/domain/history/compare.ts';
import type { Decided } from '#src/domain/model/assignment-file.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { tellDecided, withDecided } from './decided-answers.ts';
import { giveBack, takeReturned } from './returned-answers.ts';

/** What can still be done about a decision: take an answer that was left, or leave it again; null where nothing is to do. */
export function wayBackOf(
  { answers, decided = [] }: Reflection,
  decision: Decided,
  { id, input }: Question,
): 'take' | 'leave' | null {
  const here = Object.hasOwn(answers, id) ? answers[id] : undefined;
  const isHere = partsChanged(here, decision.back).length === 0;
  if (decision.how === 'left') return !isHere && decision.back.value?.kind === input.kind ? 'take' : null;
  // One that was taken at once is undone where it was taken.
  const wasLeft = decided.some((each) => isOfSame(each, decision) && each.how === 'left');
  return isHere && wasLeft ? 'leave' : null;
}

/** Takes an answer from home that was left before, and keeps what stood in its place until then. */
export function takeAfterAll(
  reflection: Reflection,
  { assignment, back }: Decided,
  question: Question,
  at: string,
): Reflection {
  const here = reflection.answers[question.id] ?? null;
  const returned = [{ question, here, back }];
  return tellDecided(takeReturned(reflection, returned), { assignment, at, how: 'taken' }, returned);
}

/** Puts back what stood there before such an answer was taken, and with it that it was left. */
export function leaveAfterAll(reflection: Reflection, decision: Decided, question: Question): Reflection {
  const before = giveBack(reflection, [{ question, here: decision.here, back: decision.back }]);
  const others = (reflection.decided ?? []).filter(
    (each) => !(isOfSame(each, decision) && each.at === decision.at && each.how === decision.how),
  );
  return withDecided(before, others);
}

function isOfSame(one: Decided, other: Decided): boolean {
  return one.assignment === other.assignment && one.question === other.question;
}
