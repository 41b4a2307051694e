import { DOUBTFUL, doubtOf, FOREIGN } from '#src/domain/language/en/doubt-of.ts';
import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import type { Phrase, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { stillIn } from './deed-tail.ts';
import { slipsAloud } from './slips.ts';

/** Shorter than this a half tells too little: "fixed the looms in one night". */
const FEWEST_WORDS = 4;
const FEWEST_OF_REASON = 6;
/** Behind these the second half takes something from the first. */
const TAKES_BACK =
  /^(?:and )?(?:but|except|only|just|until|till|unless|without|though|although|or|not|nor|never|instead|then|so|because|if|when|while|who|which|that|as)\b/iu;

/**
 * Deeds and days that nobody would print whole, with the half of them that stands: "sent two siblings to college", of "sent
 * two siblings to college, now teacher and seaman na". What stands whole, and what has no such half, stays as it is.
 */
export function withHalves(slots: Slots): Slots {
  const { reason } = slots;
  const clause = reason?.stem === 'since' ? (reason.clause.forms.clause ?? '') : '';
  const half = HAPPENED.test(clause) ? halfThatStands(clause, 'clause') : '';
  const isEnough = half.split(' ').length >= FEWEST_OF_REASON && HAPPENED.test(half);
  return {
    ...slots,
    proofs: slots.proofs.map(proofInHalf),
    reason: reason && isEnough ? { ...reason, clause: cutTo(reason.clause, 'clause', half) } : reason,
  };
}

function proofInHalf(proof: Proof): Proof {
  if (proof.stem !== 'did') return proof;
  const { past = '' } = proof.did.forms;
  const half = stillIn(past).more === '' ? halfThatStands(past, 'part') : '';
  return half === '' ? proof : { ...proof, did: cutTo(proof.did, 'past', half) };
}

const cutTo = (phrase: Phrase, form: 'past' | 'clause', half: string): Phrase => ({
  ...phrase,
  quote: half,
  forms: { [form]: half },
});

/** The longest half of doubtful words, up to a comma or an "and", that can be read aloud; empty where they stand whole or none does. */
export function halfThatStands(text: string, shape: 'part' | 'clause'): string {
  if (doubtAloud(text, shape) < DOUBTFUL || doubtAloud(text, shape) >= FOREIGN) return '';
  if (IN_CAPITALS.test(text)) return '';
  const joints = [...text.matchAll(/,(?!\d)(?: and)? | and /gu)].toReversed();
  for (const { index, 0: joint } of joints) {
    const half = text.slice(0, index);
    const isLong = half.split(' ').length >= FEWEST_WORDS;
    if (isLong && !TAKES_BACK.test(text.slice(index + joint.length)) && doubtAloud(half, shape) === 0)
      return half;
  }
  return '';
}

/** "Tested Our App With Screen Reader": put as a headline is, where no word says what is a name. */
const IN_CAPITALS = /(?:\b\p{Lu}\p{Ll}*[ ,]+){4}/u;

const doubtAloud = (text: string, shape: 'part' | 'clause') =>
  Math.max(doubtOf(text, shape, false), slipsAloud(text, false));
