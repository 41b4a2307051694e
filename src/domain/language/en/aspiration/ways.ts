import type { Arc } from '#src/domain/synthesis/slots.ts';
import type { Aim } from './aim.ts';
import { purposeBehind } from './behind.ts';
import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { asInMind, perhaps } from './in-mind.ts';
import { yearsLead } from './known-work.ts';
import { type Piece, textOf } from './piece.ts';
import { numberWent, proofLead, proofSentence, reasonAlone, reasonOf } from './proof.ts';
import { purposeOf } from './purpose.ts';
import { overlaps, rootsOf } from './roots.ts';
import { fitOf } from './setting.ts';
import { bestSentence, frame, isApart, isFitSaid, joySentence, type Way, way, wordsOf } from './with-more.ts';

/** An aspiration has no more words. */
export const MOST_WORDS = 50;
/** From here on a reason, the aim and whom it serves are two sentences. */
const WORDS_IN_ONE = 36;

/** Arcs in which one's own work goes on. */
const GOES_ON: ReadonlySet<Arc> = new Set(['side', 'back', 'elsewhere', 'grow', 'keep', 'pass']);

/** Arcs that look back on the work so far. */
export const LOOKS_BACK: ReadonlySet<Arc> = new Set(['shift', 'side', 'pass', 'keep', 'own', 'steady']);

/** Arcs that lead out of the work so far. */
const LEAVES: ReadonlySet<Arc> = new Set(['shift', 'steady']);

/** Arcs whose aim is new: nobody has "wanted to go back" since a day when they were still there. */
const SINCE_THEN: ReadonlySet<Arc> = new Set([
  'start',
  'shift',
  'own',
  'side',
  'grow',
  'pass',
  'keep',
  'steady',
]);

/**
 * The person's own reason, the aim and whom it serves: "Ever since ..., I have wanted to ..."; behind "because" where both are
 * short or it cannot stand alone, else in a sentence of its own.
 */
export function reasonWay(arc: Arc, aim: Aim, given: Given): Way | null {
  // Where all is too much, the aim alone stands.
  const plain = (open: Piece): readonly Way[] =>
    [purposeBehind(aim, given) ?? [], []].map(
      (behind): Way => [[...open, ...aim.piece, ...behind, frame('.')]],
    );
  const fitting = (ways: readonly Way[]) => ways.find((one) => wordsOf(one) <= MOST_WORDS) ?? null;
  const since = reasonOf(given.slots, 'since');
  if (since && SINCE_THEN.has(arc)) {
    // No child has wanted a post.
    if (FOR_THEM.has(arc) && AS_A_CHILD.test(textOf(since))) {
      const cares = [frame('Ever since '), ...since, frame(', I have known what I care for.')];
      return fitting([[cares, ...way(['I want to '], aim, given, ['no-fit'])]]);
    }
    const open = [frame('Ever since '), ...since, frame(', I have wanted to ')];
    const inOne = way([open], aim, given, ['best', 'joys', 'no-fit']);
    return fitting([...inTwo(open, aim, given), inOne, ...plain(open)]);
  }
  // Who comes back to a work, or takes it up elsewhere, had it already: they have known it ever since.
  const known = since && [frame('Ever since '), ...since, frame(', I have known what I want: to ')];
  if (known) return fitting([way([known], aim, given, ['no-fit']), ...plain(known)]);
  const because = reasonOf(given.slots, 'because');
  const joined = because && becauseWay(openingOf(arc, aim, given, 'years'), aim, given, because);
  // Short, a sentence may end on its reason.
  if (joined && wordsOf(joined) <= WORDS_ENDING_ON_REASON) return joined;
  const alone = reasonAlone(given.slots);
  if (alone) {
    const full = way(openingOf(arc, aim, given, 'years'), aim, given, ['no-fit']);
    return fitting([full, ...plain([frame('I want to ')])].map((one) => [alone, ...one]));
  }
  return joined;
}

/** Arcs that lead to a post in one's own work. */
const FOR_THEM: ReadonlySet<Arc> = new Set(['grow', 'pass', 'keep']);
const AS_A_CHILD =
  /\bI was (?:an? (?:child|kid|boy|girl)|little|small|\d|(?:four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/u;

/** Up to here the reason ends the sentence. */
const WORDS_ENDING_ON_REASON = 26;

/** "I want to become a farrier and ..., because I am tired of waiting": what cannot stand alone ends the sentence of the aim. */
function becauseWay(lead: readonly (Piece | string)[], aim: Aim, given: Given, because: Piece): Way | null {
  const doubt = perhaps(given.slots);
  const behind = [...(purposeBehind(aim, given, 'and') ?? []), ...(doubt ? [frame(', '), ...doubt] : [])];
  const [long, short] = [lead, ['I want to ']].map((open): Way => {
    const start = open.flatMap((part) => (typeof part === 'string' ? [frame(part)] : part));
    return [[...start, ...aim.piece, ...behind, frame(', because '), ...because, frame('.')]];
  });
  if (long && wordsOf(long) <= WORDS_BEFORE_BECAUSE) return long;
  return short && wordsOf(short) <= WORDS_WITH_BECAUSE ? short : null;
}

/** With more words, the work so far makes a sentence that ends on a reason too long. */
const WORDS_BEFORE_BECAUSE = 38;
const WORDS_WITH_BECAUSE = 46;

/** Where the reason is long, whom it serves stands in a sentence of its own. */
function inTwo(open: Piece, aim: Aim, given: Given): readonly Way[] {
  const [purpose, behind] = [purposeOf(given, 'base'), purposeBehind(aim, given)];
  const isOpen = behind?.some(({ text }) => /^,? and $/.test(text));
  if (!purpose || !behind || !isOpen || wordsIn(textOf([...open, ...aim.piece, ...behind])) <= WORDS_IN_ONE)
    return [];
  return [
    [
      [...open, ...aim.piece, frame('.')],
      [frame('I want to '), ...purpose, frame('.')],
    ],
  ];
}

/** With the work so far in front, and all that there is room for behind. */
export function fullWay(arc: Arc, aim: Aim, given: Given): Way {
  const opening = openingOf(arc, aim, given);
  return way(opening, aim, given, ['told', 'best', 'proof', 'fit', 'joys', 'knacks']);
}

/** "After 20 years as a nurse, I want to": the work so far, where the aim does not name it. */
function openingOf(
  arc: Arc,
  aim: Aim,
  { slots }: Given,
  which: 'all' | 'years' = 'all',
): readonly (Piece | string)[] {
  const said = LOOKS_BACK.has(arc) && !aim.isFromKnown ? yearsLead(slots) : null;
  const years = isApart(said, aim) ? said : null;
  // The years in a work before what was counted there: a count alone says nothing of what is wanted.
  const lead = years ?? (which === 'all' ? proofLead(slots) : null);
  return lead ? [lead, ', I want to '] : ['I want to '];
}

export function plainWay(aim: Aim, given: Given): Way {
  return way(['I want to '], aim, given, ['best', 'joys', 'fit', 'knacks']);
}

/** Another road, beside a text that says what one would gladly do: it says what that one leaves out. */
export function roadWay(aim: Aim, given: Given): Way {
  return way(
    ['I want to '],
    aim,
    given,
    aim.arc === 'steady' ? ['best', 'fit', 'knacks'] : ['best', 'no-fit', 'knacks'],
  );
}

/** Whom it serves first, and the work behind. */
export function servingWay(aim: Aim, given: Given): Way | null {
  const [purpose, work] = [purposeOf(given, 'base'), asInMind(given.slots)];
  if (!purpose || !work || overlaps(rootsOf(textOf(purpose)), rootsOf(textOf(work)))) return null;
  const said = { ...aim, piece: [...purpose, frame(', '), ...work] };
  return way(['I want to '], said, given, ['fit', 'best', 'joys']);
}

/** The years in the work so far and the aim, in any beginning; where they are not known, what the person says they did. */
export function lookingBack(aim: Aim, given: Given): Way | null {
  const years = aim.isFromKnown ? null : yearsLead(given.slots);
  if (isApart(years, aim))
    return way([years ?? [], ', I want to '], aim, given, ['told', 'best', 'fit', 'joys']);
  return given.slots.proofs[0]?.stem === 'did' ? doneWay(aim, given) : null;
}

/** Something done, as a bare fact, and then the aim. */
export function doneWay(aim: Aim, given: Given): Way | null {
  const proof = proofSentence(given.slots);
  if (!proof || wordsIn(textOf(proof)) < FEWEST_WORDS_DONE) return null;
  // A number that stands behind the aim is told there.
  if (GOES_ON.has(aim.arc) && given.slots.serving && numberWent(given.slots)) return null;
  // "Now ..., now as a trainer" says it twice.
  const start = LEAVES.has(aim.arc) && !/\bnow\b/.test(textOf(aim.piece)) ? 'Now I want to ' : 'I want to ';
  return withItsAim(
    [
      proof,
      ...way([start], aim, given, GOES_ON.has(aim.arc) && given.slots.inMind.length > 0 ? ['no-fit'] : []),
    ],
    [proof, ...way([start], aim, given, ['no-fit'])],
  );
}

/** "I made sewing on Sunday": what it was that was done there stayed behind. */
const FEWEST_WORDS_DONE = 6;
/** When the person is at their best, or what they would like to fill their days with, right behind the aim. */
export function bestWay(arc: Arc, aim: Aim, given: Given): Way | null {
  const more = bestSentence(given) ?? joySentence(given, aim.piece);
  const first = (opening: readonly (Piece | string)[]) => way(opening, aim, given, ['no-fit']);
  // Whom it serves is not given up for a good day.
  const bare: Way[] = purposeBehind(aim, given)
    ? []
    : [[[frame('I want to '), ...aim.piece, frame('.')], more ?? []]];
  return (
    more &&
    withItsAim([...first(openingOf(arc, aim, given)), more], [...first(['I want to ']), more], ...bare)
  );
}

/** The fullest of them that is short enough: cut, the aim or what belongs to it would stand alone. */
function withItsAim(...ways: readonly Way[]): Way | null {
  return ways.find((said) => wordsOf(said) <= MOST_WORDS) ?? null;
}

/** What the work must fit, right behind the aim. */
export function termsWay(aim: Aim, given: Given): Way | null {
  const fit = fitOf(given.slots);
  if (!fit || isFitSaid(aim.piece, given.slots)) return null;
  const need: Piece = [frame('I need '), ...fit.noun, frame('.')];
  return withItsAim([...way(['I want to '], aim, given, ['no-fit']), need]);
}
