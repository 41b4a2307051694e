import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';

export const textOf = (segments: readonly Segment[] | null) =>
  (segments ?? []).map((segment) => segment.text).join('');

/** Everything that a person gets to read, as plain text: one page to read aloud. */
export function asPage(synthesis: Synthesis): string {
  const { headline, statement, interview, cvLine, alternatives, roots, goals, tensions } = synthesis;
  if (!statement) {
    return `(no statement: the answers do not carry one)\n\nNext: ${synthesis.nextQuestionId}\n\n${rootsOf(roots)}\n`;
  }
  return [
    `# ${textOf(headline)}`,
    textOf(statement),
    `CV: ${textOf(cvLine)}`,
    `## Interview\n${textOf(interview)}`,
    ...alternatives.map((road) => `## Or ${road.id}\n${textOf(road.statement)}\n${textOf(road.tryOut)}`),
    rootsOf(roots),
    ...goals.map((goal) =>
      [
        `## ${goal.kind}, by ${goal.by}`,
        textOf(goal.action),
        `Measure: ${textOf(goal.measure)}`,
        `First step, by ${goal.firstStepBy}: ${textOf(goal.firstStep)}`,
        textOf(goal.ifThen),
        `Why: ${textOf(goal.why)}`,
        `I would change it if ${textOf(goal.changeIf)}`,
      ].join('\n'),
    ),
    ...tensions.map(
      ({ id, text, question, choices }) =>
        `## ${id}\n${textOf(text)}\n${textOf(question)}\n${choices.join(' / ')}`,
    ),
    '',
  ].join('\n\n');
}

function rootsOf(roots: Synthesis['roots']): string {
  return `## Roots\n${roots.map((root) => `- ${textOf(root)}`).join('\n')}`;
}

/** Every text with where each of its phrases came from, by the name of its document, for the checks that read them all. */
export function documentsOf(synthesis: Synthesis): ReadonlyMap<string, readonly Segment[]> {
  const { headline, statement, interview, cvLine, alternatives, roots, goals, tensions } = synthesis;
  const texts: [string, readonly Segment[] | null][] = [
    ['headline', headline],
    ['statement', statement],
    ['interview', interview],
    ['cv', cvLine],
    ...alternatives.flatMap(({ id, statement, tryOut }): [string, readonly Segment[]][] => [
      [`alternative ${id}`, statement],
      [`alternative ${id}, try`, tryOut],
    ]),
    ...roots.map((root, at): [string, readonly Segment[]] => [`root ${at + 1}`, root]),
    ...goals.flatMap((goal): [string, readonly Segment[]][] => [
      [`goal ${goal.kind}`, goal.action],
      [`goal ${goal.kind}, measure`, goal.measure],
      [`goal ${goal.kind}, first step`, goal.firstStep],
      [`goal ${goal.kind}, if-then`, goal.ifThen],
      [`goal ${goal.kind}, why`, goal.why],
      // A clause, as it stands on the page after its stem.
      [
        `goal ${goal.kind}, change`,
        [
          { text: 'I would change it if ', kind: 'frame', sources: [], rule: 'change-stem' },
          ...goal.changeIf,
        ],
      ],
    ]),
    ...tensions.flatMap(({ id, text, question }): [string, readonly Segment[]][] => [
      [`tension ${id}, both sides`, text],
      [`tension ${id}, question`, question],
    ]),
  ];
  return new Map(texts.flatMap(([name, segments]) => (segments ? [[name, segments]] : [])));
}
