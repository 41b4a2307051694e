import type { Signal } from '#src/domain/model/question.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import { frame } from '#src/domain/synthesis/segment.ts';
import type { Ghost, Segment } from '#src/domain/synthesis/types.ts';
import { directionOf } from './direction.ts';
import { capitalised, type Filler, type Form, fill, list, quote } from './filler.ts';

/** Finds the question that would give a signal, so that a ghost can lead there. */
export type QuestionFor = (signal: Signal) => string;

/** The statement as it grows: the fullest frame, with a question in grey where words are missing. */
export function realiseDraft(plan: Plan, questionFor: QuestionFor): readonly (Segment | Ghost)[] {
  const { opening, who, change, gifts, things, doings } = directionOf(plan);
  const named = gifts ?? things;
  const ghost = (text: string, signal: Signal): Ghost => ({
    kind: 'ghost',
    text,
    questionId: questionFor(signal),
  });
  const room = list(
    plan.room.map((item) => fill(item, 'base') ?? quote(item)).filter((item) => item !== null),
  );
  const learning: Filler<Form> | null =
    fill(plan.learning, 'noun') ??
    fill(plan.learning, 'gerund') ??
    fill(plan.learning, 'base') ??
    quote(plan.learning);
  const or = (filler: Filler<Form> | null | undefined, missing: Ghost) => filler?.segments ?? [missing];
  const say = (text: string) => frame(text, 'draft');
  return [
    ...capitalised(opening?.segments ?? []),
    say(', I want to help '),
    ...or(who ?? quote(plan.who), ghost('whom?', 'beneficiary')),
    say(' '),
    ...or(change ?? quote(plan.change), ghost('to do what?', 'change')),
    ...(named || !doings ? [say(', with ')] : [say(' by ')]),
    ...or(named ?? doings, ghost('which strengths?', 'strength')),
    say(', in work that leaves me room to '),
    ...or(room, ghost('live how?', 'room-for')),
    say('. Next I want to learn '),
    ...(plan.learning?.forms.base ? [say('to ')] : []),
    ...or(learning, ghost('what?', 'learn-next')),
    say('.'),
  ];
}
