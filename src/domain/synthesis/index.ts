import type { IsoDate } from '#src/domain/dates.ts';
import { realiseAlternatives } from '#src/domain/language/en/realise/alternatives.ts';
import { realiseCvLine } from '#src/domain/language/en/realise/cv-line.ts';
import { realiseDraft } from '#src/domain/language/en/realise/draft.ts';
import { realiseGoals } from '#src/domain/language/en/realise/goals.ts';
import { realiseHeadline } from '#src/domain/language/en/realise/headline.ts';
import { realiseInterview } from '#src/domain/language/en/realise/interview.ts';
import { realiseRoots } from '#src/domain/language/en/realise/roots.ts';
import { realiseStatement } from '#src/domain/language/en/realise/statement.ts';
import { realiseTension } from '#src/domain/language/en/realise/tensions.ts';
import type { Questionnaire, Signal } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { type EditedText, layEdits } from './edits.ts';
import { collectEvidence } from './evidence.ts';
import { planGoals } from './goals.ts';
import { findMoves, movedAway } from './moves.ts';
import { choiceOf, planStatement, shareable } from './plan.ts';
import { sharesOf } from './shares.ts';
import { findPulls, settlementOf } from './tensions.ts';
import type { Editable, Evidence, Segment, Synthesis } from './types.ts';

/** What the synthesis is told besides the answers: it has no clock, and private matters speak only where they may. */
export type SynthesisGiven = {
  /** Today, where the person is. */
  today: IsoDate;
  /** Who reads the texts: what may not reach them is not in them. */
  audience: Audience;
};

/**
 * Turns answers into an aspiration, goals and tensions, each phrase with its sources. Pure and total: the same
 * answers and date always give the same words, and any stored answers give a result.
 *
 * answers -> evidence -> plan (which message goes where) -> English, one document at a time -> the person's edits.
 */
export function synthesize(
  { answers, settled, edits }: Pick<Reflection, 'answers' | 'settled' | 'edits'>,
  questionnaire: Questionnaire,
  { today, audience }: SynthesisGiven,
): Synthesis {
  const told = collectEvidence(answers, questionnaire);
  const shares = sharesOf(told);
  const mayAppear = told.filter((item) => mayReach(audience, item));
  const moves = findMoves(mayAppear, settled);
  const { evidence, moved } = movedAway(mayAppear, moves);
  const plan = planStatement(evidence, shares, told);
  const statement = realiseStatement(plan, evidence);
  const forOthers = shareable(evidence);
  const planForOthers = planStatement(forOthers, shares, told);
  const edited = (text: EditedText, segments: readonly Segment[] | null) =>
    segments && layEdits(text, segments, edits);
  const written = edited('statement', statement);
  const headline = statement && realiseHeadline(plan);
  return {
    evidence: told,
    shares,
    statement: written,
    headline: headline && written && speaksOf(headline, rewritten(written)) ? null : headline,
    interview: edited('interview', statement && realiseInterview(planForOthers, forOthers)),
    cvLine: edited('cv', statement && realiseCvLine(planForOthers, forOthers)),
    alternatives: (statement
      ? realiseAlternatives(plan, evidence, choiceOf(evidence, 'alternatives'))
      : []
    ).map((road) => ({ ...road, statement: layEdits(road.id, road.statement, edits) })),
    roots: realiseRoots(plan, evidence),
    draft: realiseDraft(plan, (signal) => questionGiving(questionnaire, signal)),
    // The cushion sizes a goal even where money may not be named: a plan beyond someone's means helps nobody.
    goals: statement ? realiseGoals(planGoals(plan, mayAppear, { today, moved, told })) : [],
    moves,
    tensions: findPulls(mayAppear, shares).map((pull) =>
      realiseTension(pull, settlementOf(pull.rule, settled)),
    ),
    nextQuestionId: nextQuestion(evidence, questionnaire),
  };
}

/** The answers whose words the person wrote over. */
function rewritten(text: readonly Editable[]): ReadonlySet<string> {
  return new Set(text.flatMap(({ edit, sources }) => (edit ? sources : [])));
}

/** A headline in the old words would contradict the new ones below it. */
function speaksOf(text: readonly Segment[], sources: ReadonlySet<string>): boolean {
  return text.some((segment) => segment.sources.some((id) => sources.has(id)));
}

/** The signals that a statement gains most from, the easiest to give first. */
const NEEDED: readonly Signal[] = ['strength', 'theme', 'beneficiary', 'room-for', 'learn-next'];

function nextQuestion(evidence: readonly Evidence[], questionnaire: Questionnaire): string | null {
  const given = new Set(
    evidence.filter(({ reading }) => reading?.tier !== 'drop').map(({ signal }) => signal),
  );
  const missing = NEEDED.find((signal) => !given.has(signal));
  return missing ? questionGiving(questionnaire, missing) : null;
}

/** The first question that gives each signal, looked up once for each questionnaire. */
const giving = new WeakMap<Questionnaire, ReadonlyMap<Signal, string>>();

function questionGiving(questionnaire: Questionnaire, signal: Signal): string {
  let known = giving.get(questionnaire);
  if (!known) {
    const questions = questionnaire.flatMap((step) => step.questions).toReversed();
    known = new Map(
      questions.flatMap(({ id, input }) =>
        input.kind === 'starter'
          ? input.parts.map((part) => [part.signal, id] as const)
          : [[input.signal, id] as const],
      ),
    );
    giving.set(questionnaire, known);
  }
  const found = known.get(signal);
  if (!found) throw new Error(`No question gives "${signal}": add one in content, or retire the signal.`);
  return found;
}
