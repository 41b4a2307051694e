import type { Slots } from '#src/domain/synthesis/slots.ts';

/** "31 winters", beside 31 years: the proof says the number, and once is enough. */
export function isCounted({ years, proofs }: Slots): boolean {
  const [proof] = proofs;
  return (
    years !== null &&
    proof?.stem === 'behind-me' &&
    new RegExp(`^${years.count} \\p{L}`, 'u').test(proof.what.forms.noun ?? '')
  );
}
