import type { IsoDate } from '#src/domain/dates.ts';
import type { Questionnaire, Signal } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { type EditedText, layEdits } from './edits.ts';
import { collectEvidence } from './evidence.ts';
import { planGoals } from './goals.ts';
import type { SynthesisLanguage } from './language.ts';
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
  /** The language that answers are read in and texts are written in. */
  language: SynthesisLanguage;
};

/**
 * Turns answers into an aspiration, goals and tensions, each phrase with its sources. Pure and total: the same
 * answers and date always give the same words, and any stored answers give a result.
 *
 * answers -> evidence -> plan (which message goes where) -> the language, one document at a time -> the person's edits.
 */
export function synthesize(
  { answers, settled, edits }: Pick<Reflection, 'answers' | 'settled' | 'edits'>,
  questionnaire: Questionnaire,
  { today, audience, language }: SynthesisGiven,
): Synthesis {
  const { signs, writing } = language;
  const told = collectEvidence(answers, questionnaire, language);
  const shares = sharesOf(told);
  const mayAppear = told.filter((item) => mayReach(audience, item));
  const moves = findMoves(mayAppear, settled, signs);
  const { evidence, moved } = movedAway(mayAppear, moves);
  const plan = planStatement(evidence, shares, told);
  const statement = writing.statement(plan, evidence);
  const forOthers = shareable(evidence);
  const planForOthers = planStatement(forOthers, shares, told);
  const edited = (text: EditedText, segments: readonly Segment[] | null) =>
    segments && layEdits(text, segments, edits, language);
  const written = edited('statement', statement);
  const headline = statement && writing.headline(plan);
  return {
    evidence: told,
    shares,
    statement: written,
    headline: headline && written && speaksOf(headline, rewritten(written)) ? null : headline,
    interview: edited('interview', statement && writing.interview(planForOthers, forOthers)),
    cvLine: edited('cv', statement && writing.cvLine(planForOthers, forOthers)),
    alternatives: (statement
      ? writing.alternatives(plan, evidence, choiceOf(evidence, 'alternatives'))
      : []
    ).map((road) => ({ ...road, statement: layEdits(road.id, road.statement, edits, language) })),
    roots: writing.roots(plan, evidence),
    draft: writing.draft(plan, (signal) => questionGiving(questionnaire, signal)),
    // The cushion sizes a goal even where money may not be named: a plan beyond someone's means helps nobody.
    goals: statement ? writing.goals(planGoals(plan, mayAppear, { today, moved, told, signs })) : [],
    moves,
    tensions: findPulls(mayAppear, shares, signs).map((pull) =>
      writing.tension(pull, settlementOf(pull.rule, settled)),
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
