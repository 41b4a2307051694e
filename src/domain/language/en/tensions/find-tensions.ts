import type { Verbs } from '#src/domain/language/en/compose/doing.ts';
import { ours, sentences, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { PULLS } from './rows.ts';

/** Two answers that pull apart: both sides as they were given, one question, three ways. */
export type FoundTension = {
  /** The row that found it. */
  id: string;
  sides: readonly (readonly Segment[])[];
  /** Both sides as one text. */
  text: readonly Segment[];
  question: readonly Segment[];
  choices: readonly [string, string, string];
  /** The evidence that each side rests on. */
  sources: readonly string[];
};

/** More than two at once would be a reproach. */
const SHOWN_AT_MOST = 2;

/**
 * The pulls between answers, the most pressing first, two at most. From chips and fields alone, both sides said: a side
 * that nobody said is worse than no tension. None about somebody who has not said what comes next.
 */
export function findTensions(slots: Slots, verbs: Verbs): readonly FoundTension[] {
  if (!slots.arc) return [];
  const found: FoundTension[] = [];
  const said = new Set<string>();
  for (const { id, sides, question, choices } of PULLS) {
    if (found.length === SHOWN_AT_MOST) break;
    const both = sides(slots, verbs);
    if (!both?.[0] || !both[1]) continue;
    const sources = [...new Set(both.flatMap((side) => (side ?? []).flatMap((segment) => segment.sources)))];
    // One answer pulls once: the same side in two cards reads as one card too many.
    if (both.some((side) => said.has(textIn(side ?? [])))) continue;
    for (const side of both) said.add(textIn(side ?? []));
    found.push({
      id,
      sides: [both[0], both[1]],
      text: sentences(both),
      question: [ours(question, id)],
      choices,
      sources,
    });
  }
  return found;
}
