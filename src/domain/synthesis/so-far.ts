import type { Answers } from '#src/domain/model/answer.ts';
import { isAnswered } from '#src/domain/model/is-answered.ts';
import type { Question, Questionnaire, Signal } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { layEdits } from './edits.ts';
import { collectEvidence, evidenceByQuestion } from './evidence.ts';
import { inSentences } from './in-sentences.ts';
import type { LiveLanguage } from './language.ts';
import { sharesOf } from './shares.ts';
import type { Slots } from './slots.ts';
import { slotsFor } from './slots-for.ts';
import type { Draft, Evidence, Ghost, Synthesis } from './types.ts';
import { verbsOf } from './verbs-of.ts';
import type { DraftLanguage, WrittenDraft } from './writing-language.ts';

/** What shows beside the questions: the reading of each answer, and the aspiration as it grows. */
export type SoFar = Pick<
  Synthesis,
  'evidence' | 'shares' | 'statement' | 'drafts' | 'draftId' | 'draft' | 'nextQuestionId'
> & {
  /** What is written of whole answers, by their evidence id (in-sentences.ts). */
  written: ReadonlyMap<string, string>;
};

/**
 * The aspiration that the answers carry so far, or what to answer next. Pure and total. It asks for the live half of a
 * language alone; `synthesize` writes the rest on the same readings.
 */
export function writeSoFar(
  { answers, edits, draft: wanted }: Pick<Reflection, 'answers' | 'edits' | 'draft'>,
  questionnaire: Questionnaire,
  { audience, language }: { audience: Audience; language: LiveLanguage },
): SoFar {
  const { writing } = language;
  const evidence = collectEvidence(answers, questionnaire, language);
  const shares = sharesOf(evidence);
  const slots = slotsFor(evidence, audience, shares, writing);
  const drafts = draftsFor(evidence, audience, () => writing.writeDrafts(slots, verbsOf(questionnaire))).map(
    (draft): Draft => ({ ...draft, segments: layEdits('statement', draft.segments, edits, language) }),
  );
  const chosen = drafts.find(({ id }) => id === wanted) ?? drafts[0] ?? null;
  const statement = chosen?.segments ?? null;
  return {
    evidence,
    shares,
    statement,
    drafts,
    draftId: chosen?.id ?? null,
    draft: statement ?? ghostsOf(writing, slots, questionnaire),
    nextQuestionId: nextQuestion(writing.missing(slots), statement !== null, slots, {
      answers,
      questionnaire,
    }),
    written: inSentences(slots),
  };
}

/**
 * Goes through the same work a piece at a time, for a page that gives way between them. What was read is remembered, so that
 * the text itself is quickly written afterwards.
 */
export function* soFarInPieces(...[reflection, questionnaire, given]: Parameters<typeof writeSoFar>) {
  yield* evidenceByQuestion(reflection.answers, questionnaire, given.language);
  yield writeSoFar(reflection, questionnaire, given);
}

const draftsKnown = onceByThing((_: readonly Evidence[]) => new Map<Audience, readonly WrittenDraft[]>());

/** Drafts are written once for the same answers: an edit of a phrase, or another page, asks for them again. */
function draftsFor(
  told: readonly Evidence[],
  audience: Audience,
  write: () => readonly WrittenDraft[],
): readonly WrittenDraft[] {
  const known = draftsKnown(told);
  const drafts = known.get(audience) ?? write();
  known.set(audience, drafts);
  return drafts;
}

/** Where nothing can be written yet: what to answer first, in grey. */
function ghostsOf(writing: DraftLanguage, slots: Slots, questionnaire: Questionnaire): readonly Ghost[] {
  return writing.missing(slots).flatMap((name) => {
    const question = questionGiving(questionnaire, SIGNAL_OF[name]);
    return question ? [{ kind: 'ghost', text: question.stem, questionId: question.id }] : [];
  });
}

/**
 * The question to answer next. One that is answered already is asked for again only where nothing can be written without it: its
 * answer then carries none, as "idk" does.
 */
function nextQuestion(
  missing: readonly string[],
  isWritten: boolean,
  slots: Slots,
  { answers, questionnaire }: { answers: Answers; questionnaire: Questionnaire },
): string | null {
  const asked = (names: readonly string[]) =>
    names.flatMap((name) => questionGiving(questionnaire, SIGNAL_OF[name])?.id ?? []);
  const open = (ids: readonly string[]) => ids.find((id) => !isAnswered(answers[id]));
  const needed = asked(missing.filter((name) => !ENRICHING.has(name)));
  const again = isWritten ? undefined : needed[0];
  // Without what comes next there are no goals and no other roads, however much else was told.
  return open(needed) ?? again ?? open([...asked(slots.arc ? [] : ['arc']), ...asked(missing)]) ?? null;
}

/** What makes a statement richer that stands without it as well. */
const ENRICHING: ReadonlySet<string> = new Set(['best', 'proofs', 'fits']);

/** Which answer fills each slot. */
const SIGNAL_OF: Readonly<Record<string, Signal>> = {
  gifts: 'strength',
  serving: 'serve',
  target: 'target',
  roles: 'work',
  best: 'best',
  proofs: 'proof',
  fits: 'fit',
  arc: 'arc',
};

/** The first question that gives a signal. */
function questionGiving(questionnaire: Questionnaire, signal: Signal | undefined): Question | undefined {
  return questionnaire
    .flatMap(({ questions }) => questions)
    .find(({ input }) => 'signal' in input && input.signal === signal);
}
