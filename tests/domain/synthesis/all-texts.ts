import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';

/** Every text that the synthesis writes, phrase by phrase. */
export function allTexts(synthesis: Synthesis): (readonly Segment[])[] {
  const { statement, headline, interview, cvLine, alternatives, roots, goals, tensions, draft } = synthesis;
  return [
    ...[statement, headline, interview, cvLine].filter((segments) => segments !== null),
    ...alternatives.flatMap((alternative) => [alternative.statement, alternative.tryOut]),
    ...roots,
    ...goals.flatMap((goal) => [
      goal.action,
      goal.measure,
      goal.firstStep,
      goal.ifThen,
      goal.why,
      goal.changeIf,
    ]),
    ...tensions.flatMap(({ text, question }) => [text, question]),
    draft.map((piece) =>
      piece.kind === 'ghost'
        ? { text: piece.text, kind: 'frame' as const, sources: [], rule: 'ghost' }
        : piece,
    ),
  ];
}
