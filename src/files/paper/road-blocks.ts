import type { RoadId } from '#src/domain/model/reflection.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import type { Block } from './blocks.ts';
import { runsOf } from './notes.ts';
import { offeredLine } from './offered-line.ts';
import type { SummaryGiven } from './summary-given.ts';

/** Which road the text of the title is, in one line; nothing where it is the plain statement. */
export function roadLine({ synthesis, direction, words }: SummaryGiven): Block[] {
  const chosen = chosenStatement(synthesis, direction);
  if (!chosen) return [];
  const name = (road: RoadId) => words.roadNames[road];
  const isPlain = chosen.road === 'statement' && chosen.mixed.length === 0;
  const lines = [
    ...(isPlain ? [] : [words.roadLine(name(chosen.road), chosen.mixed.map(name))]),
    ...(chosen.missing.length > 0 ? [words.roadMissing(chosen.missing.map(name))] : []),
  ];
  return lines.map((text) => ({ kind: 'paragraph', voice: 'quiet', runs: [{ text }] }));
}

/** The roads that the answers carry, each with its way to find out; the one that is followed is marked. */
export function roadBlocks({ synthesis, direction, words }: SummaryGiven): Block[] {
  const chosen = chosenStatement(synthesis, direction);
  if (!chosen || !synthesis.statement || synthesis.alternatives.length === 0) return [];
  const mark = (road: RoadId) =>
    road === chosen.road ? words.followed : chosen.mixed.includes(road) ? words.mixedIn : '';
  const own =
    chosen.road === 'statement'
      ? []
      : [{ id: 'statement' as const, statement: synthesis.statement, tryOut: [] }];
  const cards = [...own, ...synthesis.alternatives].map(
    ({ id, statement, tryOut }): Block => ({
      kind: 'card',
      eyebrow: [words.roadNames[id], mark(id)].filter((text) => text !== '').join(' · '),
      title: runsOf(statement),
      rows: tryOut.length > 0 ? [{ label: words.tryOut, runs: runsOf(tryOut) }] : [],
    }),
  );
  // What stands as the aspiration says it there.
  const elsewhere = [...own, ...synthesis.alternatives].filter(({ id }) => id !== chosen.road);
  return [
    { kind: 'heading', level: 1, text: words.roads },
    ...cards,
    ...offeredLine(
      elsewhere.flatMap(({ statement }) => statement),
      words,
    ),
  ];
}
