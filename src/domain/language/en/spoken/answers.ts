import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { nameOf } from './context.ts';

/** All words about the work: known, in mind, for whom, what was done, what one can and is to learn. */
export function answersOf({ work, inMind, serving, proofs, learning, gifts, best, reason }: Slots): string {
  const works = [...work, ...inMind];
  const did = proofs.flatMap((proof) =>
    Object.values(proof).flatMap((part) => (typeof part === 'object' ? part.quote : [])),
  );
  return [
    ...works.flatMap((one) => [nameOf(one), originOf(one).quote]),
    ...did,
    ...learning.map(({ what }) => what.quote),
    ...gifts.flatMap(({ option, quote }) => (option === null ? quote : [])),
    serving?.verb.id ?? '',
    serving?.who?.quote ?? '',
    best?.words.quote ?? '',
    reason?.clause.quote ?? '',
  ].join(' ');
}
