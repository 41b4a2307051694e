import type { ChosenDirection, RoadId } from '#src/domain/model/reflection.ts';
import type { Editable, Synthesis } from './types.ts';

/** The text that stands as the aspiration: one road, with the first sentences of others mixed in. */
export type ChosenStatement = {
  segments: readonly Editable[];
  /** The road whose text it is. */
  road: RoadId;
  /** The roads whose first sentence is in it, in the order in which they were added. */
  mixed: readonly RoadId[];
  /** Roads that were chosen or added and that the answers do not carry now; they come back with them. */
  missing: readonly RoadId[];
};

/**
 * The text that stands as the aspiration; null when the answers carry none. A road that they do not carry (any more)
 * gives way to the statement, and is named in `missing`.
 */
export function chosenStatement(
  { statement, alternatives }: Pick<Synthesis, 'statement' | 'alternatives'>,
  direction: ChosenDirection,
): ChosenStatement | null {
  if (!statement) return null;
  const wordsOf = (road: RoadId): readonly Editable[] | undefined =>
    road === 'statement' ? statement : alternatives.find(({ id }) => id === road)?.statement;
  const road = wordsOf(direction.road) ? direction.road : 'statement';
  const added = [...new Set(direction.added)].filter((id) => id !== road && id !== direction.road);
  const mixed = added.filter((id) => wordsOf(id));
  const missing = [direction.road, ...added].filter((id) => !wordsOf(id));
  const texts = mixed.map((id) => firstSentence(wordsOf(id) ?? []));
  return { segments: oneAfterAnother([wordsOf(road) ?? statement, ...texts]), road, mixed, missing };
}

/** Follows a road for now. What was mixed in stays, but for that road itself. */
export function followRoad({ added }: ChosenDirection, road: RoadId): ChosenDirection {
  return { road, added: added.filter((id) => id !== road) };
}

/** Mixes the first sentence of a road in, or takes it out again. The road that is followed is whole already. */
export function mixRoad(direction: ChosenDirection, road: RoadId): ChosenDirection {
  if (road === direction.road) return direction;
  const others = direction.added.filter((id) => id !== road);
  const isIn = others.length < direction.added.length;
  return { ...direction, added: isIn ? others : [...others, road] };
}

/** The end of a sentence, with its closing quotation mark, inside our own words. */
const SENTENCE_END = /[.!?]["”]?(?=\s|$)/;

/** The segments up to the first end of a sentence in our own words: a full stop in a person's words may be anything. */
export function firstSentence(segments: readonly Editable[]): readonly Editable[] {
  const at = segments.findIndex(({ sources, text }) => sources.length === 0 && SENTENCE_END.test(text));
  const last = segments[at];
  const end = last && SENTENCE_END.exec(last.text);
  if (!last || !end) return segments;
  return [...segments.slice(0, at), { ...last, text: last.text.slice(0, end.index + end[0].length) }];
}

/** Texts as one paragraph: one space between two, none at the end. */
function oneAfterAnother(texts: readonly (readonly Editable[])[]): readonly Editable[] {
  return texts.flatMap((text, nth) =>
    text.map((segment, at) => {
      if (at < text.length - 1) return segment;
      return { ...segment, text: `${segment.text.trimEnd()}${nth < texts.length - 1 ? ' ' : ''}` };
    }),
  );
}
