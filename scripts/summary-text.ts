import { questionById } from '#src/content/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
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

/** The whole summary as plain data, for programs. */
export function summaryAsJson(reflection: Reflection, synthesis: Synthesis) {
  const trace = (segments: readonly (Segment | Editable)[] | null) => traced(segments, synthesis.evidence);
  return {
    id: reflection.id,
    name: reflection.paper.name,
    title: reflection.title,
    headline: trace(synthesis.headline),
    statement: trace(synthesis.statement),
    interview: trace(synthesis.interview),
    cvLine: trace(synthesis.cvLine),
    alternatives: synthesis.alternatives.map(({ id, statement, tryOut }) => ({
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

/** The whole summary as a page of plain text, for people. */
export function summaryAsText(reflection: Reflection, synthesis: Synthesis): string {
  const { statement, goals, tensions, interview, cvLine, roots, evidence } = synthesis;
  const sources = new Set((statement ?? []).flatMap((segment) => segment.sources));
  const answers = evidence.filter(({ id }) => sources.has(id));
  return [
    words.title(reflection.paper.name),
    textOf(statement) ?? words.noStatementText,
    ...block(
      words.goals(goals.length),
      goals.map((goal) => goalAsText(goal)),
    ),
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
