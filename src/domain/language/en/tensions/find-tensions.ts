import type { Verbs } from '#src/domain/language/en/compose/doing.ts';
import { sentences } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Pull } from './pull.ts';
import { PULLS } from './rows.ts';

/** Two answers that pull apart: both sides as they were given, one question, three ways. */
export type FoundTension = {
  /** The row that found it. */
  id: string;
  sides: Pull['sides'];
  /** Both sides as one text. */
  text: readonly Segment[];
  question: readonly Segment[];
  choices: Pull['choices'];
  /** The evidence that it rests on. */
  sources: readonly string[];
};

/** More than two at once would be a reproach. */
const SHOWN_AT_MOST = 2;

/**
 * The pulls between answers, the sharpest first, two at most. From chips and fields alone, both sides said: a side that
 * nobody said is worse than no tension. None about somebody who has not said what comes next.
 */
export function findTensions(slots: Slots, verbs: Verbs, typed: readonly Typed[]): readonly FoundTension[] {
  if (!slots.arc) return [];
  const found: FoundTension[] = [];
  const used = new Set<string>();
  for (const { id, find } of PULLS) {
    if (found.length === SHOWN_AT_MOST) break;
    const pull = find({ slots, verbs, typed });
    if (!pull) continue;
    const { sides, question, choices } = pull;
    const rests = sourcesOf(sides.flat());
    // One answer pulls once: the same side in two cards reads as one card too many.
    if (rests.some((source) => used.has(source))) continue;
    for (const source of rests) used.add(source);
    found.push({
      id,
      sides,
      text: sentences(sides),
      question,
      choices,
      sources: [...new Set([...rests, ...sourcesOf(question)])],
    });
  }
  return found;
}

function sourcesOf(segments: readonly Segment[]): readonly string[] {
  return [...new Set(segments.flatMap(({ sources }) => sources))];
}
