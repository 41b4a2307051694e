import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import type { Phrase, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { withCapital, wordsIn } from './grammar.ts';
import { formOf, isSmooth, ours, type Piece, theirs } from './piece.ts';

const MOST_WORDS = 18;
const MOST_WORDS_OF_REASON = 30;

/** What the work grew from: a clause after "Ever since" or "because"; null where none was given by this stem. */
export function reasonOf({ reason }: Slots, stem: 'since' | 'because'): Piece | null {
  if (reason?.stem !== stem) return null;
  const text = formOf(reason.clause, ['clause'], MOST_WORDS_OF_REASON);
  return text === null ? null : [theirs(text, 'reason', 'reason', reason.clause)];
}

/** The reason as a sentence of its own: what happened, or what has been so ever since; null where it cannot stand alone. */
export function reasonAlone({ reason }: Slots): Piece | null {
  const text = reason?.clause.forms.sentence;
  if (
    !reason ||
    text === undefined ||
    HANGS.test(text) ||
    !(BY_SOMEBODY.test(text) || OF_SOMETHING.test(text))
  )
    return null;
  if (!isSmooth(text) || wordsIn(text) > MOST_WORDS_OF_REASON) return null;
  return [
    theirs(withCapital(text), 'reason', 'reason-alone', reason.clause),
    ours('.', 'reason', 'reason-alone'),
  ];
}

/** What comes before "I want to" in the same sentence: "As the first in my family to go to college", "After 12,900 rides". */
export function proofLead({ proofs }: Slots): Piece | null {
  for (const proof of proofs) {
    if (proof.stem === 'first-in') {
      const [of, what] = [said(proof.group, 'noun', 5), said(proof.to, 'base', 9)];
      if (of && what) return firstIn(of, what);
    }
    if (proof.stem === 'behind-me') {
      const what = said(proof.what, 'noun', 8);
      if (what) return [lead('After '), ...what];
    }
  }
  return null;
}

/** "The first woman in my band to play": who they are first as belongs to it, and a mark behind it is not said. */
function firstIn(of: Piece, what: Piece): Piece {
  const [group, deed] = [of[0], what[0]];
  const [, name = group?.text ?? '', as = ''] = /^(.+?),? as an? (\p{L}+),?$/u.exec(group?.text ?? '') ?? [];
  return [
    lead(`As the first ${as === '' ? '' : `${as} `}in my `),
    ...(group ? [{ ...group, text: name.replace(/^fam$/u, 'family').replace(/,$/u, '') }] : []),
    lead(' to '),
    ...(deed ? [{ ...deed, text: deed.text.replace(/, [^,]*\d[^,]*$/u, '') }] : []),
  ];
}

/** Something done, told as a bare fact in a sentence of its own, so that no link is claimed. */
export function proofSentence({ proofs }: Slots): Piece | null {
  for (const proof of proofs) {
    const told = sentenceOf(proof);
    if (told) return told;
  }
  return null;
}

/** "linen loss went from 9% to 3%"; null where no number was told. */
export function numberWent({ proofs }: Slots): Piece | null {
  return proofs.map((proof) => (proof.stem === 'number' ? wentOf(proof) : null)).find(Boolean) ?? null;
}

/** "defect rate", "linen loss", "time to answer": one thing that was counted, named without its article. */
const LACKS_THE =
  /^(?!(?:the|a|an|my|our|their|his|her|its|no|one|each|every)\b)(?:\p{Ll}+ ){0,3}(?:rate|loss|time|number|share|score|cost|price|average|total|turnover|yield|waste|backlog|wait|queue|budget|income|output|level|size|length|weight)(?: (?:of|to|for|per|in|at|on) .+)?$/u;

function wentOf(proof: Extract<Proof, { stem: 'number' }>): Piece | null {
  const [thing, one, two] = [proof.what, proof.from, proof.to].map((part) => said(part, 'noun', 8));
  const the = LACKS_THE.test(proof.what.forms.noun ?? '') ? [joint('the ')] : [];
  return thing && one && two ? [...the, ...thing, joint(' went from '), ...one, joint(' to '), ...two] : null;
}

function sentenceOf(proof: Proof): Piece | null {
  switch (proof.stem) {
    case 'did':
      return ownSentence(proof.did) ?? whole('I ', said(proof.did, 'past'));
    case 'never':
      return whole('I never ', said(proof.did, 'past'));
    case 'because-of-me':
      return ownSentence(proof.clause) ?? whole('Because of me, ', said(proof.clause, 'clause'));
    case 'number':
      return whole('On my watch, ', wentOf(proof));
    case 'title':
      // "Youngest classer in the Riverina": there is one of them.
      return whole(
        `I was ${/^(?:\p{L}{3,}est|first|only|best|last) /iu.test(proof.what.forms.noun ?? '') ? 'the ' : ''}`,
        said(proof.what, 'noun', 10),
      );
    case 'thing':
      return whole(`I am proud of ${lacksThe(proof.what) ? 'the ' : ''}`, said(proof.what, 'noun', 12));
    default:
      return null;
  }
}

/** "Floor of one mosque", "jaw of the old man": one thing that is told of. */
function lacksThe({ forms }: Phrase): boolean {
  return /^\p{Ll}+(?<!s|ing|ness|ment|tion|work) of (?:the|one|my|our|an?|his|her) /u.test(forms.noun ?? '');
}

function whole(start: string, what: Piece | null): Piece | null {
  return what && [joint(start), ...what, joint('.')];
}

/** "Misidentified one", "never lost it": what was meant is said nowhere. */
const WITHOUT_NOUN = /^(?:\p{L}+ ){1,2}(?:one|it|them|that|this|him|her)$/u;

function said(phrase: Phrase, form: 'noun' | 'past' | 'clause' | 'base', most = MOST_WORDS): Piece | null {
  const text = formOf(phrase, [form], most);
  return text === null || WITHOUT_NOUN.test(text) ? null : [theirs(text, 'proof', `proof-${form}`, phrase)];
}

function joint(text: string) {
  return ours(text, 'proof', 'proof-joint');
}

function lead(text: string) {
  return ours(text, 'lead', 'proof-lead');
}

/** Begins with somebody or something that was named before, or with nobody at all. */
const HANGS =
  /^(?:it|its|they|he|she|we|you|this|that|these|those|there|nobody|no one|everybody|everyone|somebody|someone|anybody|nothing|something|everything)\b/iu;
/** The person themselves, or something that happened: "Aunties can write joins" is neither. */
const BY_SOMEBODY = new RegExp(
  `\\b(?:I|my|me|paid|ate|drank|caught|chose|drew|dug|fell|flew|forgot|fought|froze|hid|lent|rang|rose|sang|shook|shot|stole|swam|threw|tore)\\b|${HAPPENED.source}`,
  'iu',
);

/** "The young ones sign without reading page two", "a photograph never shows it": how something is, told of something named. */
const OF_SOMETHING = /^(?:the|an?|every|no|our|in the|most|many) \p{L}/iu;

/** One sentence of the person's own that ends as sentences do, and can stand beside ours. */
function ownSentence(phrase: Phrase): Piece | null {
  const text = phrase.forms.sentence;
  if (text === undefined || wordsIn(text) > MOST_WORDS || !/^\p{Lu}.*[.!]$/u.test(text)) return null;
  // "It got one household 412 000": what "it" was is said nowhere.
  if (HANGS.test(text) || !BY_SOMEBODY.test(text)) return null;
  return isSmooth(text.slice(0, -1)) ? [theirs(text, 'proof', 'own-sentence', phrase)] : null;
}
