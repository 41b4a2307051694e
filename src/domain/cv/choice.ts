import type { Answers } from '#src/domain/model/answer.ts';
import { hasContent } from '#src/domain/model/is-answered.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import type { CvDraft } from './cv-draft.ts';
import { questionsOf } from './draft-taker.ts';

/** How many more an answer holds, and how many things of the CV are for it. */
export type RoomFor = { room: number; drafts: readonly CvDraft[] };

/** Answers that hold as few as this are not filled one by one: one would come to their end without having seen the rest. */
const FEW = 2;

/** The room in the answer that a draft is for, and every draft to be seen that could stand in it. A draft for its words to be changed is none of them. */
export function roomFor(
  draft: CvDraft,
  toSee: readonly CvDraft[],
  { answers, questionnaire }: { answers: Answers; questionnaire: Questionnaire },
): RoomFor {
  const questions = questionsOf(draft, questionnaire);
  const room = questions.reduce((sum, question) => sum + roomIn(question, answers), 0);
  const [first] = draft.questions;
  const drafts = toSee.filter(({ questions: [own], isRaw }) => own === first && !isRaw);
  // Languages share one place.
  const spoken = drafts.filter(isSpoken);
  return { room, drafts: drafts.filter((one) => !spoken.slice(1).includes(one)) };
}

/**
 * What is looked at together: `room` is how many of the drafts can be taken at once, and `isGroup` whether they are small things of one kind
 * (skills, or languages, which share one place), of which all may be taken.
 */
export type Choice = RoomFor & { isGroup: boolean };

/** The drafts to choose among at once: small things of one kind, or more than an answer for two holds; null where each is looked at by itself. */
export function choiceAmong(
  [next, ...others]: readonly CvDraft[],
  given: { answers: Answers; questionnaire: Questionnaire },
): Choice | null {
  if (!next || next.isRaw || next.counted) return null;
  const found = roomFor(next, [next, ...others], given);
  if (mostIn(next, given) > FEW) return groupOf(next, others, found.room);
  return found.room > 0 && found.room <= FEW && found.drafts.length > found.room
    ? { ...found, isGroup: false }
    : null;
}

/** The drafts of one kind with the next one, for an answer of many picks; null where it stands alone. */
function groupOf(next: CvDraft, others: readonly CvDraft[], room: number): Choice | null {
  if (next.gain.kind !== 'picks') return null;
  const drafts = [
    next,
    ...others.filter((one) => one.questions[0] === next.questions[0] && isSpoken(one) === isSpoken(next)),
  ];
  if (drafts.length === 1) return null;
  return { room: isSpoken(next) ? drafts.length : room, drafts, isGroup: true };
}

function isSpoken({ gain }: CvDraft): boolean {
  return gain.kind === 'picks' && gain.languages !== undefined;
}

function mostIn(draft: CvDraft, { questionnaire }: { questionnaire: Questionnaire }): number {
  return questionsOf(draft, questionnaire).reduce(
    (sum, { input }) => sum + (input.kind === 'picks' || input.kind === 'rows' ? input.max : 1),
    0,
  );
}

function roomIn({ id, input }: Question, answers: Answers): number {
  const value = answers[id]?.value ?? null;
  if (input.kind === 'picks') return input.max - (value?.kind === 'picks' ? value.picks.length : 0);
  if (input.kind === 'rows') return input.max - (value?.kind === 'rows' ? value.rows.length : 0);
  return value && hasContent(value) ? 0 : 1;
}
