import { DOUBTFUL, slipsIn } from '#src/domain/language/en/doubt-of.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import type { Phrase, Slots } from '#src/domain/synthesis/slots.ts';
import { wordsIn } from './grammar.ts';
import { type Piece, textOf } from './piece.ts';
import { MOST_WORDS } from './ways.ts';

/** "A kid fell two floors. He lived": what came of it, told of those named before. */
const WHAT_CAME =
  /^([^.,;]+)[.,;] (?:and )?((?:he|she|it|they|one|both|all \S+) (?:still|is|are|was|were|has|had|could|made|got|came|went|\p{L}+ed)(?: [\p{L}\d’]+){0,7}|all \S+ \p{L}+)$/iu;
/** "All 3 alive": how they are, without a verb. */
const HOW_THEY_ARE = /^all \S+ \p{L}+$/iu;
const DENIES = /\b(?:not|never|but|no|because)\b/u;
const TOLD_ALONE: ReadonlySet<string> = new Set([
  'reason-alone',
  'proof-past',
  'proof-clause',
  'own-sentence',
]);

/** With what came of it behind a reason or a deed that stands as a sentence, where there is room: without it "a kid fell" would tell of a death. */
export function withRest(piece: Piece, slots: Slots): Piece {
  let room = MOST_WORDS - wordsIn(textOf(piece));
  return piece.flatMap((part, at) => {
    const isAlone = TOLD_ALONE.has(part.rule) && piece[at + 1]?.text.startsWith('.');
    const rest = isAlone ? restOf(part, slots) : null;
    if (rest === null || wordsIn(rest) > room) return [part];
    room -= wordsIn(rest);
    return [part, { ...part, text: rest }];
  });
}

function restOf({ text, sources }: Piece[number], slots: Slots): string | null {
  const told = toldIn(slots).find(({ source }) => sources.includes(source));
  const [, first = '', rest = ''] =
    WHAT_CAME.exec(
      repair(told?.quote ?? '')
        .trim()
        .replace(/\.$/u, ''),
    ) ?? [];
  // All that stands before it was told.
  if (rest === '' || lastOf(first) !== lastOf(text) || DENIES.test(rest)) return null;
  const small = rest.replace(/^./u, (letter) => letter.toLowerCase());
  if (HOW_THEY_ARE.test(small)) return `, ${small}`;
  return slipsIn(rest, 'clause') < DOUBTFUL ? `, and ${small}` : null;
}

const lastOf = (text: string) => text.toLowerCase().split(' ').at(-1);

function toldIn({ reason, proofs }: Slots): readonly Phrase[] {
  const done = proofs.flatMap((proof) =>
    'did' in proof ? [proof.did] : 'clause' in proof ? [proof.clause] : [],
  );
  return reason ? [reason.clause, ...done] : done;
}
