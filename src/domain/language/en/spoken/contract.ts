import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bI am(?= |$)/gu, 'I’m'],
  [/\bI would like\b/gu, 'I’d like'],
  [/\bI do not\b/gu, 'I don’t'],
  [/\bI have(?= (?:been|worked|done|also|already|wanted|thought|spent|never)\b)/gu, 'I’ve'],
];

/** Our own words as one says them among people who write "I'm" too. */
export function contracted(text: string): string {
  return SHORT.reduce((said, [whole, short]) => said.replace(whole, short), text);
}

/** The stretches with our own words said short; those of the person stay as they are. */
export function contractedIn(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment) =>
    segment.kind === 'frame' ? { ...segment, text: contracted(segment.text) } : segment,
  );
}

/** "I'm", "didnt", "lol": whoever types so says it so too. */
const TYPES_SHORT =
  /\b(?:i['’]?m|i['’]ve|ive|i['’]d|it['’]s|that['’]s|there?['’]?s not|\p{L}+n['’]t|(?:do|did|does|ca|wo|is|was|could|would)nt|what['’]?s|lol|gonna|wanna|y['’]?all)\b/iu;

/** Whether the person's own words are short ones, so that ours beside them are too. */
export function typesShort({ gifts, proofs, best, reason, learning, serving, work }: Slots): boolean {
  const phrases = [
    ...gifts,
    ...proofs.flatMap((proof) => Object.values(proof).filter((part) => typeof part === 'object')),
    ...(best ? [best.words] : []),
    ...(reason ? [reason.clause] : []),
    ...learning.map(({ what }) => what),
    ...(serving?.who ? [serving.who] : []),
    ...work.flatMap((one) => (one.kind === 'role' ? [one.role] : [])),
  ];
  return phrases.some(({ option, quote }) => option === null && TYPES_SHORT.test(quote));
}
