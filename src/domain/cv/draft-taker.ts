import type { Answer, Answers, AnswerValue } from '#src/domain/model/answer.ts';
import type { KeptCv } from '#src/domain/model/from-cv.ts';
import { hasContent } from '#src/domain/model/is-answered.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import { type CvDraft, type DraftGain, isAlike } from './cv-draft.ts';
import { languagePick, languagesNamed } from './languages-in-one.ts';
import { barePaperName } from './paper-name.ts';
import { isSameWork } from './same-work.ts';

/**
 * The question that can take a draft now: it stands at its first value, or has room beside what is there. Null where every
 * one holds an answer of the person's already, or says the same: nothing is ever written over.
 */
export function takerOf(draft: CvDraft, answers: Answers, questionnaire: Questionnaire): Question | null {
  const questions = questionsOf(draft, questionnaire);
  if (questions.some(({ id }) => saysAlready(draft.gain, answers[id]))) return null;
  if (draft.counted && !isOfWork(draft, answers.work)) return null;
  return questions.find((question) => hasRoom(draft.gain, question, answers[question.id])) ?? null;
}

/** The drafts that are still to be looked at: new ones alone, and those for which there is room. */
export function draftsToSee(
  drafts: readonly CvDraft[],
  { answers, cv }: { answers: Answers; cv?: KeptCv | undefined },
  questionnaire: Questionnaire,
): CvDraft[] {
  return drafts.filter(
    (draft) => !draft.waits && !isSeen(draft, cv) && takerOf(draft, answers, questionnaire) !== null,
  );
}

/** Whether the person has taken or left this already, of this CV or of one before it. */
export function isSeen({ print, isKnownBy = [] }: CvDraft, cv: KeptCv | undefined): boolean {
  return [print, ...isKnownBy].some((known) => cv?.seen.includes(known));
}

/** A draft for which its question has no room, or which waits, and the first question that it belongs to. */
export type WaitingDraft = { draft: CvDraft; question: Question };

/** What was not looked at and is not offered: no answer has room for it, or it waits. Nothing that an answer says already. */
export function draftsWaiting(
  drafts: readonly CvDraft[],
  { answers, cv }: { answers: Answers; cv?: KeptCv | undefined },
  questionnaire: Questionnaire,
): WaitingDraft[] {
  return drafts.flatMap((draft) => {
    const questions = questionsOf(draft, questionnaire);
    const [question] = questions;
    if (!question || draft.counted || isSeen(draft, cv)) return [];
    if (questions.some(({ id }) => saysAlready(draft.gain, answers[id]))) return [];
    return draft.waits || takerOf(draft, answers, questionnaire) === null ? [{ draft, question }] : [];
  });
}

/** The questions that a draft belongs to, as far as they are asked. */
export function questionsOf(draft: CvDraft, questionnaire: Questionnaire): Question[] {
  const asked = questionnaire.flatMap((step) => step.questions);
  return draft.questions.flatMap((id) => asked.find((question) => question.id === id) ?? []);
}

/** Whether the first work in the answer is the field of the roles that were counted, what they are called, or the same kind of work. */
export function isOfWork({ counted = [], countedIn }: CvDraft, answer: Answer | undefined): boolean {
  const first = answer?.value?.kind === 'picks' ? answer.value.picks[0] : undefined;
  if (countedIn !== undefined) return first?.id === countedIn;
  return first !== undefined && counted.some((title) => isSameWork(title, first.text));
}

function hasRoom(gain: DraftGain, { input }: Question, answer: Answer | undefined): boolean {
  if (input.kind !== gain.kind) return false;
  const value = answer?.value ?? null;
  if (value === null || !hasContent(value)) return true;
  // What was put aside with words in it is the person's own affair.
  if (value.kind !== gain.kind || answer?.setAside) return false;
  if (value.kind === 'picks' && input.kind === 'picks')
    return value.picks.length < input.max || (gain.kind === 'picks' && holdsLanguages(value, gain));
  if (value.kind === 'rows' && input.kind === 'rows') return !value.none && value.rows.length < input.max;
  return false;
}

function holdsLanguages(
  value: AnswerValue & { kind: 'picks' },
  { languages }: DraftGain & { kind: 'picks' },
): boolean {
  return languages !== undefined && languagePick(value, languages) !== undefined;
}

function saysAlready(gain: DraftGain, answer: Answer | undefined): boolean {
  const value = answer?.value;
  if (value?.kind === 'picks' && gain.kind === 'picks')
    return value.picks.some(
      ({ id, text }) =>
        id === gain.id ||
        (gain.languages ? languagesNamed(text) : [text]).some((words) => isAlike(words, gain.text)),
    );
  if (value?.kind === 'rows' && gain.kind === 'rows')
    return value.rows.some(({ text }) => barePaperName(text) === barePaperName(gain.text));
  if ((value?.kind === 'stems' || value?.kind === 'starter') && gain.kind === value.kind)
    return Object.values(value.parts).some((text) => isAlike(text, gain.text));
  return false;
}
