import { questionById } from '#src/content/index.ts';
import type { Reflection, RoadId } from '#src/domain/model/reflection.ts';
import type { OnPaper } from '#src/domain/sharing/audience.ts';
import type { Told } from '#src/domain/sharing/gate.ts';
import type { GoalSeen } from '#src/domain/sharing/goals-seen.ts';
import { madeOfAll, type Released } from '#src/domain/sharing/released.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import type { Editable, Evidence, Segment, Synthesis, Tension } from '#src/domain/synthesis/types.ts';
import { common } from '#src/i18n/en/common.ts';
import { document as words } from '#src/i18n/en/document.ts';
import { dateInWords } from '#src/i18n/format.ts';

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

/** The summaries of several reflections as pages of plain text, for people. */
export function summariesAsText(told: readonly Released<OnPaper, Told>[]): Released<OnPaper, string> {
  return madeOfAll(told, (all) => all.map(summaryAsText).join('\n\n'));
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
    shares: synthesis.shares,
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
      rule: tension.rule,
      title: trace(tension.title),
      severity: tension.severity,
      first: trace(tension.first.label),
      second: trace(tension.second.label),
      question: trace(tension.question),
      settled: tension.settled,
    })),
    nextQuestion: synthesis.nextQuestionId && (questionById(synthesis.nextQuestionId)?.stem ?? null),
  };
}

/** The whole summary as a page of plain text. */
function summaryAsText({ reflection, synthesis, goals: taken }: Told): string {
  const { goals, tensions, interview, cvLine, roots, evidence } = synthesis;
  const chosen = chosenStatement(synthesis, reflection.direction);
  const sources = new Set((chosen?.segments ?? []).flatMap((segment) => segment.sources));
  const answers = evidence.filter(({ id }) => sources.has(id));
  return [
    words.title(reflection.paper.name),
    textOf(chosen?.segments ?? null) ?? words.noStatementText,
    ...roadAsText(reflection, synthesis),
    ...(taken.length > 0
      ? block(words.goalsTaken(taken.length), taken.map(takenAsText))
      : block(words.goals(goals.length), goals.map(goalAsText))),
    ...block(
      words.tensions,
      tensions.map(
        (tension) =>
          `- ${tension.title ? `${textOf(tension.title)}: ` : ''}${textOf(tension.first.label)} / ${textOf(tension.second.label)}\n  ${textOf(tension.question)}\n  ${settledAsText(tension)}`,
      ),
    ),
    ...block(words.interview, interview ? [textOf(interview) ?? ''] : []),
    ...block(words.cvLine, cvLine ? [textOf(cvLine) ?? ''] : []),
    ...block(
      words.roots,
      roots.map((root) => `- ${textOf(root)}`),
    ),
    ...block(
      words.sources,
      answers.map(({ strand, quote }) => `- ${words.sourceNote(common.factors[strand], quote)}`),
    ),
  ].join('\n\n');
}

/** Which road the statement is, where it is not the plain one. */
function roadAsText(reflection: Reflection, synthesis: Synthesis): string[] {
  const direction = directionOf(reflection, synthesis);
  if (!direction) return [];
  const { road, mixed, missing, text } = direction;
  return [
    ...(road === 'statement' && mixed.length === 0 ? [] : [`(${text})`]),
    ...(missing.length > 0 ? [words.roadMissing(missing.map((id) => words.roadNames[id]))] : []),
  ];
}

function takenAsText(goal: GoalSeen): string {
  const eyebrow = words.takenEyebrow(
    words.goalKinds[goal.kind],
    dateInWords(goal.by),
    words.goalStatuses[goal.status],
  );
  if (goal.isKept) return `- ${eyebrow}: ${words.goalKept}`;
  const line = (label: string, text: string | null) => (text ? [`  ${label}: ${text}`] : []);
  return [
    `- ${eyebrow}: ${textOf(goal.action)}`,
    ...line(words.measure, textOf(goal.measure)),
    ...line(`${words.firstStep}${words.firstStepBy(dateInWords(goal.firstStepBy))}`, textOf(goal.firstStep)),
    ...line(words.ifThen, textOf(goal.ifThen)),
    ...line(words.why, textOf(goal.why)),
    ...line(words.changeIf, textOf(goal.changeIf)),
    ...line(words.statusWhy, goal.statusWhy),
    ...goal.notes.flatMap(({ on, text }) => line(words.noteOf(dateInWords(on)), text)),
  ].join('\n');
}

function settledAsText({ settled, first, second }: Tension): string {
  if (settled === null) return words.unsettled;
  if (settled === 'both') return words.both;
  return `${words.leads(textOf(settled === 'first' ? first.label : second.label) ?? '')}.`;
}

function goalAsText(goal: Synthesis['goals'][number]): string {
  return [
    `- ${words.goalEyebrow(words.goalKinds[goal.kind], dateInWords(goal.by))}: ${textOf(goal.action)}`,
    `  ${words.measure}: ${textOf(goal.measure)}`,
    `  ${words.firstStep}${words.firstStepBy(dateInWords(goal.firstStepBy))}: ${textOf(goal.firstStep)}`,
    `  ${textOf(goal.ifThen)}`,
    `  ${words.why}: ${textOf(goal.why)}`,
    `  ${words.changeIf} ${textOf(goal.changeIf)}`,
  ].join('\n');
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${heading.toUpperCase()}\n${lines.join('\n')}`] : [];
}
