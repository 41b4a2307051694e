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
  const spoken = drafts.filter(({ gain }) => gain.kind === 'picks' && gain.languages);
  return { room, drafts: drafts.filter((one) => !spoken.slice(1).includes(one)) };
}

/** The drafts to choose among at once, since the answer holds fewer than the CV has; null where each is looked at by itself. */
export function choiceAmong(
  [next, ...others]: readonly CvDraft[],
  given: { answers: Answers; questionnaire: Questionnaire },
): RoomFor | null {
  if (!next || next.isRaw || next.counted) return null;
  const found = roomFor(next, [next, ...others], given);
  return found.room > 0 && found.room <= FEW && mostIn(next, given) <= FEW && found.drafts.length > found.room
    ? found
    : null;
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
