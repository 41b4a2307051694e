import type { IsoDate } from '#src/domain/dates.ts';
import type { Questionnaire, Signal } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { collectEvidence } from './evidence.ts';
import { planGoals } from './goals.ts';
import { planStatement } from './plan.ts';
import { realiseDraft } from './realise/en/draft.ts';
import { realiseGoals } from './realise/en/goals.ts';
import { realiseHeadline } from './realise/en/headline.ts';
import { realiseInterview, shareable } from './realise/en/interview.ts';
import { realiseRoots } from './realise/en/roots.ts';
import { realiseStatement } from './realise/en/statement.ts';
import { realiseTension } from './realise/en/tensions.ts';
import { sharesOf } from './shares.ts';
import { findPulls, settlementOf } from './tensions.ts';
import type { Evidence, Synthesis } from './types.ts';

/** What the synthesis is told besides the answers: it has no clock, and money speaks only where it may. */
export type SynthesisGiven = {
  /** Today, where the person is. */
  today: IsoDate;
  /** Whether finance answers may appear in the texts. */
  finances: boolean;
};

/**
 * Turns answers into an aspiration, goals and tensions, each phrase with its sources. Pure and total: the same
 * answers and date always give the same words, and any stored answers give a result.
 *
 * answers -> evidence -> plan (which message goes where) -> English, one document at a time.
 */
export function synthesize(
  { answers, settled }: Pick<Reflection, 'answers' | 'settled'>,
  questionnaire: Questionnaire,
  { today, finances }: SynthesisGiven,
): Synthesis {
  const told = collectEvidence(answers, questionnaire);
  const shares = sharesOf(told);
  const evidence = finances ? told : told.filter(({ strand }) => strand !== 'finances');
  const plan = planStatement(evidence, shares);
  const mayBeShared = shareable(evidence);
  const statement = realiseStatement(plan, evidence);
  return {
    evidence: told,
    shares,
    statement,
    headline: statement && realiseHeadline(plan),
    interview: statement && realiseInterview(planStatement(mayBeShared, shares), mayBeShared),
    roots: realiseRoots(plan, evidence),
    draft: realiseDraft(plan, (signal) => questionGiving(questionnaire, signal)),
    // The cushion sizes a goal even where money may not be named: a plan beyond someone's means helps nobody.
    goals: statement ? realiseGoals(planGoals(plan, told, today)) : [],
    tensions: findPulls(evidence, shares).map((pull) =>
      realiseTension(pull, settlementOf(pull.rule, settled)),
    ),
    nextQuestionId: nextQuestion(evidence, questionnaire),
  };
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

function questionGiving(questionnaire: Questionnaire, signal: Signal): string {
  const questions = questionnaire.flatMap((step) => step.questions);
  const found = questions.find(({ input }) =>
    input.kind === 'starter' ? input.parts.some((part) => part.signal === signal) : input.signal === signal,
  );
  if (!found) throw new Error(`No question gives "${signal}": add one in content, or retire the signal.`);
  return found.id;
}
