import { questionById } from '#src/content/en/index.ts';
import type { Reflection, RoadId } from '#src/domain/model/reflection.ts';
import type { Told } from '#src/domain/release/gate.ts';
import type { OnPaper } from '#src/domain/sharing/audience.ts';
import { madeOfAll, type Released } from '#src/domain/sharing/released.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { areSharesGiven } from '#src/domain/synthesis/shares.ts';
import type { Editable, Evidence, Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { document as words } from '#src/i18n/en/document.ts';

const textOf = (segments: readonly Segment[] | null) => segments?.map(({ text }) => text).join('') ?? null;

/** A text of the synthesis with the answers behind each phrase, and the words that the person wrote over. */
function traced(segments: readonly (Segment | Editable)[] | null, evidence: readonly Evidence[]) {
  if (!segments) return null;
  return {
    text: textOf(segments),
    phrases: segments
      .filter((segment) => segment.sources.length > 0 || editOf(segment))
      .map((segment) => ({
        text: segment.text,
        kind: segment.kind,
        rule: segment.rule,
        ...(editOf(segment) ? { edit: editOf(segment) } : {}),
        sources: segment.sources.flatMap((id) => {
          const item = evidence.find((one) => one.id === id);
          if (!item) return [];
          const { questionId, strand, quote } = item;
          return [
            { id, question: questionById(questionId)?.stem ?? questionId, factor: strand, answer: quote },
          ];
        }),
      })),
  };
}

const editOf = (segment: Segment | Editable) => ('edit' in segment ? segment.edit : null);

/** Which road the statement is, and which are mixed in or missing, in words and ids. */
function directionOf({ direction }: Reflection, synthesis: Synthesis) {
  const chosen = chosenStatement(synthesis, direction);
  if (!chosen) return null;
  const { road, mixed, missing } = chosen;
  const name = (id: RoadId) => words.roadNames[id];
  return {
    road,
    mixed,
    /** Chosen or added, and not carried by what may be said here. */
    missing,
    text: words.roadLine(name(road), mixed.map(name)),
  };
}

/** The summaries of several reflections as plain data, for programs. */
export function summariesAsJson(
  told: readonly Released<OnPaper, Told>[],
  today: string,
): Released<OnPaper, string> {
  return madeOfAll(told, (all) => JSON.stringify({ today, reflections: all.map(summaryAsJson) }, null, 2));
}

/** The whole summary as plain data. */
function summaryAsJson({ reflection, synthesis, goals }: Told) {
  const trace = (segments: readonly (Segment | Editable)[] | null) => traced(segments, synthesis.evidence);
  const chosen = chosenStatement(synthesis, reflection.direction);
  return {
    id: reflection.id,
    name: reflection.paper.name,
    title: reflection.title,
    headline: trace(synthesis.headline),
    /** The text that stands as the aspiration: the road that is followed, with what is mixed in. */
    statement: trace(chosen?.segments ?? null),
    direction: directionOf(reflection, synthesis),
    interview: trace(synthesis.interview),
    cvLine: trace(synthesis.cvLine),
    /** The statement and the other roads of the same answers, each as it stands by itself. */
    roads: [
      ...(synthesis.statement ? [{ id: 'statement', statement: synthesis.statement, tryOut: null }] : []),
      ...synthesis.alternatives,
    ].map(({ id, statement, tryOut }) => ({
      id,
      statement: trace(statement),
      tryOut: trace(tryOut),
    })),
    roots: synthesis.roots.map(trace),
    /** Null where nobody said how much each factor counts. */
    shares: areSharesGiven(synthesis.evidence) ? synthesis.shares : null,
    goals: synthesis.goals.map((goal) => ({
      kind: goal.kind,
      by: goal.by,
      action: trace(goal.action),
      measure: trace(goal.measure),
      firstStep: trace(goal.firstStep),
      firstStepBy: goal.firstStepBy,
      ifThen: trace(goal.ifThen),
      why: trace(goal.why),
      changeIf: trace(goal.changeIf),
    })),
    goalsTakenOn: goals.map(({ isKept, ...goal }) => ({
      id: goal.id,
      kind: goal.kind,
      status: goal.status,
      takenOn: goal.takenOn,
      by: goal.by,
      /** Its words speak of a private matter and were not asked for. */
      isKept,
      ...(isKept
        ? {}
        : {
            action: trace(goal.action),
            measure: trace(goal.measure),
            firstStep: trace(goal.firstStep),
            firstStepBy: goal.firstStepBy,
            ifThen: trace(goal.ifThen),
            why: trace(goal.why),
            changeIf: trace(goal.changeIf),
            statusWhy: goal.statusWhy,
            notes: goal.notes,
          }),
    })),
    tensions: synthesis.tensions.map((tension) => ({
      id: tension.id,
      text: trace(tension.text),
      question: trace(tension.question),
      choices: tension.choices,
      settled: tension.settled,
    })),
    nextQuestion: synthesis.nextQuestionId && (questionById(synthesis.nextQuestionId)?.stem ?? null),
  };
}
