import type { Segment } from '#src/domain/synthesis/types.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  // "Where I am" stays whole.
  [/\bI am(?= )/gu, 'I’m'],
  [/\bI would(?= (?:also )?like\b)/gu, 'I’d'],
  [/\bI do not\b/gu, 'I don’t'],
  [/\bI have(?= (?:been|worked|done|also|already|never|always|wanted|thought|spent)\b)/gu, 'I’ve'],
];

/** Our own words as one says them aloud: "I’m", whatever the person types. Readers preferred them 32 to nothing. */
export function contracted(text: string): string {
  return SHORT.reduce((said, [whole, short]) => said.replace(whole, short), text);
}

/** The stretches with our own words said short; those of the person stay as they are. */
export function contractedIn(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment) =>
    segment.kind === 'frame' || segment.kind === 'lexeme'
      ? { ...segment, text: contracted(segment.text) }
      : segment,
  );
}
