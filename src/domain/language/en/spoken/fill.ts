import { ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { contracted } from './contract.ts';

/** The names of the holes of a frame. */
type Holes<Frame extends string> = Frame extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

/** The words of ours and the names of the holes, by turns. */
type Cut = readonly (Segment | string)[];

/**
 * What fills the frames of a table: the words around the holes are ours, under the frame's name, and what fills them keeps
 * its sources. Null as soon as one hole stays empty, so that no sentence has a hole.
 */
export function filling<Frames extends Readonly<Record<string, string>>>(frames: Frames) {
  const cuts = new Map(Object.entries(frames).map(([rule, frame]) => [rule, cutOf(rule, frame)]));
  return <Id extends keyof Frames & string>(
    rule: Id,
    holes: Readonly<Record<Holes<Frames[Id]>, Piece>>,
  ): Segment[] | null => {
    const filled: Segment[] = [];
    for (const stretch of cuts.get(rule) ?? []) {
      if (typeof stretch !== 'string') {
        filled.push(stretch);
        continue;
      }
      const piece = (holes as Readonly<Record<string, Piece>>)[stretch] ?? null;
      if (piece === null || piece.length === 0) return null;
      filled.push(...piece);
    }
    return filled;
  };
}

/** The words of ours in each frame of a table, as they stand around its holes, whole and said short. */
export function stretchesOf(frames: Readonly<Record<string, string>>): readonly Segment[] {
  return Object.entries(frames).flatMap(([rule, frame]) =>
    cutOf(rule, frame).flatMap((stretch) => {
      if (typeof stretch === 'string') return [];
      const short = contracted(stretch.text);
      return short === stretch.text ? [stretch] : [stretch, { ...stretch, text: short }];
    }),
  );
}

function cutOf(rule: string, frame: string): Cut {
  return frame
    .split(/\{(\w+)\}/u)
    .map((text, at) => (at % 2 === 0 ? ours(text, rule) : text))
    .filter((stretch) => typeof stretch === 'string' || stretch.text !== '');
}
