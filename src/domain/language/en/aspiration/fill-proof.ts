import type { Phrase, Proof } from '#src/domain/synthesis/slots.ts';
import { type Fill, only } from './choice.ts';
import { wordsIn } from './grammar.ts';
import { formOf, isSmooth, ours, type Piece, theirs } from './piece.ts';

const MOST_WORDS = 18;
const MOST_WORDS_OF_REASON = 15;

/** What the person is proud of, by the stem that was completed, and what the work grew from. */
export const FILL_PROOF = {
  /** After "I". */
  did: proof('did', ({ did }) => said(did, 'past')),
  never: proof('never', ({ did }) => said(did, 'past')),
  /** A clause of its own. */
  result: proof('because-of-me', ({ clause }) => said(clause, 'clause')),
  /** "the defect rate went from 5% to 1.2%" */
  measure: proof('number', ({ what, from, to }) => {
    const [thing, one, two] = [what, from, to].map((part) => said(part, 'noun', 6));
    return thing && one && two ? [...thing, joint(' went from '), ...one, joint(' to '), ...two] : null;
  }),
  /** "12,900 rides", after "After". */
  behind: proof('behind-me', ({ what }) => said(what, 'noun', 8)),
  /** "the first in my family to go to college" */
  first: proof('first-in', ({ group, to }) => {
    const [of, what] = [said(group, 'noun', 5), said(to, 'base', 9)];
    return of && what ? [joint('the first in my '), ...of, joint(' to '), ...what] : null;
  }),
  /** After "I was". */
  title: proof('title', ({ what }) => said(what, 'noun', 10)),
  /** After "proud of". */
  thing: proof('thing', ({ what }) => said(what, 'noun', 12)),
  /** A sentence of the person's own, whole. */
  saying: ({ slots }) => slots.proofs.flatMap((one) => only(sentence(phraseOf(one)), 'proof')),
  since: ({ slots }) => only(reason(slots.reason?.stem === 'since' ? slots.reason.clause : null), 'reason'),
  because: ({ slots }) =>
    only(reason(slots.reason?.stem === 'because' ? slots.reason.clause : null), 'reason'),
} satisfies Record<string, Fill>;

type Of<S extends Proof['stem']> = Extract<Proof, { stem: S }>;

function proof<S extends Proof['stem']>(stem: S, says: (proof: Of<S>) => Piece | null): Fill {
  const isOf = (one: Proof): one is Of<S> => one.stem === stem;
  return ({ slots }) => slots.proofs.filter(isOf).flatMap((one) => only(says(one), 'proof'));
}

function said(phrase: Phrase, form: 'noun' | 'past' | 'clause' | 'base', most = MOST_WORDS): Piece | null {
  const text = formOf(phrase, [form], most);
  return text === null ? null : [theirs(text, 'proof', `proof-${form}`, phrase)];
}

function joint(text: string) {
  return ours(text, 'proof', 'proof-joint');
}

function reason(clause: Phrase | null): Piece | null {
  const text = formOf(clause, ['clause'], MOST_WORDS_OF_REASON);
  return clause && text !== null ? [theirs(text, 'reason', 'reason', clause)] : null;
}

function phraseOf(one: Proof): Phrase | null {
  if (one.stem === 'did' || one.stem === 'never') return one.did;
  return one.stem === 'because-of-me' ? one.clause : null;
}

/** One sentence that ends as sentences do, and can stand beside ours. */
function sentence(phrase: Phrase | null): Piece | null {
  const text = phrase?.forms.sentence;
  if (!phrase || text === undefined || wordsIn(text) > MOST_WORDS || !/^\p{Lu}.*[.!]$/u.test(text))
    return null;
  return isSmooth(text.slice(0, -1)) ? [theirs(text, 'proof', 'own-sentence', phrase)] : null;
}
