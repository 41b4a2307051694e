import { questionById } from '#src/content/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Evidence, Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { common } from '#src/i18n/en/common.ts';
import { document as words } from '#src/i18n/en/document.ts';
import { dateInWords } from '#src/i18n/format.ts';

const textOf = (segments: readonly Segment[] | null) => segments?.map(({ text }) => text).join('') ?? null;

/** A text of the synthesis with the answers behind each phrase. */
function traced(segments: readonly Segment[] | null, evidence: readonly Evidence[]) {
  if (!segments) return null;
  return {
    text: textOf(segments),
    phrases: segments
      .filter(({ sources }) => sources.length > 0)
      .map(({ text, kind, rule, sources }) => ({
        text,
        kind,
        rule,
        sources: sources.flatMap((id) => {
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

/** The whole summary as plain data, for programs. */
export function summaryAsJson(reflection: Reflection, synthesis: Synthesis) {
  const trace = (segments: readonly Segment[] | null) => traced(segments, synthesis.evidence);
  return {
    id: reflection.id,
    name: reflection.paper.name,
    title: reflection.title,
    headline: trace(synthesis.headline),
    statement: trace(synthesis.statement),
    interview: trace(synthesis.interview),
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
  const { statement, goals, tensions, interview, roots, evidence } = synthesis;
  const sources = new Set((statement ?? []).flatMap((segment) => segment.sources));
  const answers = evidence.filter(({ id }) => sources.has(id));
  return [
    words.title(reflection.paper.name),
    textOf(statement) ?? words.noStatementText,
    ...block(
      words.goals,
      goals.map((goal) => goalAsText(goal)),
    ),
    ...block(
      words.tensions,
      tensions.map(
        ({ title, first, second, question }) =>
          `- ${title ? `${textOf(title)}: ` : ''}${textOf(first.label)} / ${textOf(second.label)}\n  ${textOf(question)}`,
      ),
    ),
    ...block(words.interview, interview ? [textOf(interview) ?? ''] : []),
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
