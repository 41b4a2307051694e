import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Piece } from './piece.ts';

/**
 * Our own words as people write of themselves, "I’m at my best when it’s quiet", where nothing beside them is long:
 * readers took them so in 20 of 24 texts, and not beside "did not", "I am" or "it is" of the person's own.
 */
export function saidShort(piece: Piece, { best }: Pick<Slots, 'best'>): Piece {
  const typesAm = /\bam\b/iu.test(best?.words.quote ?? '');
  // "I" is ours there, and "am busy" theirs.
  const isOurAm = (at: number) => !typesAm && isAm(piece[at]) && isWhenI(piece[at - 1]);
  const beside = piece.map(({ kind, text }, at) => {
    if (kind === 'frame') return text.replaceAll(OURS, '');
    return isOurAm(at) ? text.slice(AM.length) : text;
  });
  if (LONG.test(beside.join(''))) return piece;
  return piece.map((part, at) => {
    if (isOurAm(at)) return { ...part, text: part.text.slice(AM.length) };
    if (part.kind !== 'frame') return part;
    const text = SHORT.reduce((said, [whole, short]) => said.replace(whole, short), part.text);
    return { ...part, text: isOurAm(at + 1) ? text.replace(/I $/u, 'I’m ') : text };
  });
}

const AM = 'am ';
type Part = Piece[number] | undefined;

const isWhenI = (part: Part) => part?.kind === 'frame' && part.text.endsWith('when I ');
const isAm = (part: Part) => part?.kind !== 'frame' && part?.role === 'best' && part.text.startsWith(AM);

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bI am(?= at my best)/u, 'I’m'],
  [/\bI have(?= wanted)/u, 'I’ve'],
  [/\bwhen (it|there) is\b/u, 'when $1’s'],
];

const OURS = /\bI am(?= at my best)|\bI have(?= wanted)|\bwhen (?:it|there) is\b|That is why/gu;
/** "I am", "they are", "did not", "cannot". */
const LONG =
  /\b(?:I (?:am|have|will|would)|(?:it|he|she|that|there|this) is|(?:they|we|you) are|(?:do|does|did|is|are|was|were|has|have|had|could|would|should|will|can) ?not)\b/iu;
