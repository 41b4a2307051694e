import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import type { Phrase, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { withCapital, wordsIn } from './grammar.ts';
import { formOf, isSmooth, ours, type Piece, textOf, theirs } from './piece.ts';
import { proofTold } from './when-here.ts';

const MOST_WORDS = 20;
const MOST_WORDS_OF_REASON = 30;
const FEWEST_WORDS_ALONE = 5;

/** What the work grew from: a clause after "Ever since" or "because"; null where none was given by this stem. */
export function reasonOf({ reason }: Slots, stem: 'since' | 'because'): Piece | null {
  if (reason?.stem !== stem) return null;
  const text = formOf(reason.clause, ['clause'], MOST_WORDS_OF_REASON);
  return text === null || OF_THE_BODY.test(text) ? null : [theirs(text, 'reason', 'reason', reason.clause)];
}

/** The reason as a sentence of its own: what happened, or what is so; null where it hangs on something said before. */
export function reasonAlone({ reason }: Slots): Piece | null {
  const { sentence, clause } = reason?.clause.forms ?? {};
  const text = sentence ?? (reason?.stem === 'since' ? clause : undefined);
  if (!reason || text === undefined || POINTS_BACK.test(text) || OF_THE_BODY.test(text) || !isSmooth(text))
    return null;
  return wordsIn(text) > MOST_WORDS_OF_REASON || wordsIn(text) < FEWEST_WORDS_ALONE
    ? null
    : [
        theirs(withCapital(text), 'reason', 'reason-alone', reason.clause),
        ours('.', 'reason', 'reason-alone'),
      ];
}

/** What the body no longer takes is why somebody leaves, and says nothing of what they want. */
const OF_THE_BODY =
  /\bmy (?:back|knees?|hips?|shoulders?|lungs|stomach)\b(?<!\b(?:had|has|have|got|behind) my back)|\bknees are\b/iu;
/** Begins with somebody or something that was named before. */
const POINTS_BACK = /^(?:it|its|they|he|she|we|you|this|that|these|those)\b|\bthis (?:work|job|trade)\b/iu;
/** "Old Piet did it for me", "the supermarket gets it in a box": before the wish is told, nobody knows what "it" is. */
export const POINTS_AHEAD =
  /^(?:(?:the|an?|my|our|his|her|old|one) )*\p{L}+ (?:(?!(?:and|but|an?|the|my|our|his|her|their|one|when|who|that|how|so|said|because|call|called)\b)[\p{L}’]+ ){1,4}(?:it|them)\b(?<!\bma[dk]es? it)(?! (?:was|is|had|would|when|rain\p{Ll}*|snow\p{Ll}*)\b)|^(?!.*(?:people|kids|children|men|boys|girls|lads|(?:the|my|our|young|new|old) \p{L}+s)\b).*\b(?:nobody|no one) \p{L}+ them\b/iu;

/** What comes before "I want to" in the same sentence: "After 12,900 rides". */
export function proofLead({ proofs }: Slots): Piece | null {
  const behind = proofs
    .map((proof) => (proof.stem === 'behind-me' ? said(proof.what, 'noun', 8) : null))
    .find(Boolean);
  return behind ? [ours('After ', 'lead', 'proof-lead'), ...behind] : null;
}

/** Something done, told as a bare fact in a sentence of its own, so that no link is claimed. */
export function proofSentence({ proofs }: Slots): Piece | null {
  for (const proof of proofs) {
    const told = sentenceOf(proof);
    if (told && !AT_HOME.test(textOf(told)) && !TO_THE_END.test(textOf(told))) return told;
  }
  return null;
}

/** What was done at home, for one's own, is no proof for the work. */
const AT_HOME =
  /^I (?:\p{L}+ ){0,4}?(?:my (?:own )?)?(?:mam|mum|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandad|wife|husband)\b(?! (?:and (?:me|I)|who|that)\b)/iu;

const TO_THE_END =
  /\bdied?\b|\b(?:till|until|to) (?:the|his|her|their) (?:very )?(?:end|last day)\b|\bat home\b/iu;

function sentenceOf(proof: Proof): Piece | null {
  switch (proof.stem) {
    case 'did':
      return ownSentence(proof.did) ?? whole('I ', said(proof.did, 'past'));
    case 'never':
      return whole('I never ', said(proof.did, 'past'));
    case 'because-of-me':
      return ownSentence(proof.clause) ?? becauseOfMe(proof.clause);
    default:
      return proofTold.of(proof);
  }
}

/** "Because of me, six girls have their own machine": behind them, it would be read of their end; nothing where they have a cause of their own. */
function becauseOfMe(clause: Phrase): Piece | null {
  const what = said(clause, 'clause');
  return /\b(?:because|thanks?|due to|despite)\b/iu.test(textOf(what ?? []))
    ? null
    : whole('Because of me, ', what);
}

/** What was done, between words of ours and a stop. */
export function whole(start: string, what: Piece | null): Piece | null {
  return what && [joint(start), ...what, joint('.')];
}

/** "Misidentified one", "never lost it": what was meant is said nowhere. */
const WITHOUT_NOUN = /^(?:\p{L}+ ){1,2}(?:one|it|them|that|this|him|her)$/u;

/** What was done, in the first form that it has; null where it hangs on a word that is said nowhere. */
export function said(
  phrase: Phrase,
  form: 'noun' | 'past' | 'clause' | 'base',
  most = MOST_WORDS,
): Piece | null {
  const text = formOf(phrase, [form], most);
  return text === null || WITHOUT_NOUN.test(text) ? null : [theirs(text, 'proof', `proof-${form}`, phrase)];
}

function joint(text: string) {
  return ours(text, 'proof', 'proof-joint');
}

/** Begins with somebody or something that was named before, or with nobody at all. */
const HANGS =
  /^(?:it|its|they|he|she|we|you|this|that|these|those|there|(?:no|every|some|any)(?:body| ?one|thing))\b/iu;
/** The person themselves, or something that happened: "Aunties can write joins" is neither. */
const BY_SOMEBODY = new RegExp(
  `\\b(?:I|my|me|paid|ate|drank|caught|chose|drew|dug|fell|flew|forgot|fought|froze|hid|lent|rang|rose|sang|shook|shot|stole|swam|threw|tore)\\b|${HAPPENED.source}`,
  'iu',
);

/** One sentence of the person's own that ends as sentences do, and can stand beside ours. */
function ownSentence(phrase: Phrase): Piece | null {
  const text = phrase.forms.sentence;
  if (text === undefined || wordsIn(text) > MOST_WORDS || !/^\p{Lu}.*[.!]$/u.test(text)) return null;
  // "It got one household 412 000": what "it" was is said nowhere.
  if (HANGS.test(text) || !BY_SOMEBODY.test(text)) return null;
  return isSmooth(text.slice(0, -1)) ? [theirs(text, 'proof', 'own-sentence', phrase)] : null;
}
