import { capital, ours, type Piece, textIn, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { SpokenAnswerPart } from '#src/domain/synthesis/writing-language.ts';
import { AIM, FOR, REASON } from './aim.ts';
import { askOf } from './ask.ts';
import { type Part, SENTENCE_AT_MOST, type SpokenGiven, type Way } from './context.ts';
import { FROM } from './from.ts';
import { BEST, GIFT } from './gift.ts';
import { GAP, PAPER } from './paper.ts';
import { PLACE } from './place.ts';
import { STEP } from './step.ts';
import { STORY, STORY_TWO } from './story.ts';

const PARTS = {
  from: FROM,
  paper: PAPER,
  story: STORY,
  gift: GIFT,
  best: BEST,
  'story-two': STORY_TWO,
  aim: AIM,
  reason: REASON,
  for: FOR,
  gap: GAP,
  step: STEP,
  place: PLACE,
  ask: (told) => [[askOf(told)]],
} as const satisfies Readonly<Record<string, Part>>;
type PartId = keyof typeof PARTS;

/** The parts of a spoken answer, by their names, in their order: who speaks and what they did, what they want, what next. */
export const PART_IDS = Object.keys(PARTS) as readonly PartId[];
/** Who tells of no work begins with what they want. */
const AIM_FIRST: readonly PartId[] = ['aim', 'reason', 'for'];
const WHOLE_IN_30: ReadonlySet<PartId> = new Set(['from', 'story', 'aim', 'place', 'ask']);
/** Words that each length has room for, at about 140 a minute; a minute is not filled to its end. */
const MOST_WORDS = { 30: 70, 60: 130, 90: 205 } as const;
/** What gives way first where there are too many words; the rest never does. */
const GIVES_WAY: readonly PartId[] = [
  'story-two',
  'paper',
  'reason',
  'best',
  'for',
  'gap',
  'step',
  'gift',
  'from',
];

/** The spoken answer as parts in their order. Only what the answers hold: a short one stays short. */
export function speak(given: SpokenGiven): readonly SpokenAnswerPart[] {
  const isAll = given.length > 30;
  let ids = PART_IDS.filter((id) => isAll || WHOLE_IN_30.has(id));
  let parts = partsOf(given, ids);
  // Half a minute without a story tells what others come for.
  if (!isAll && !parts.some(({ id }) => id === 'story')) {
    ids = PART_IDS.filter((id) => WHOLE_IN_30.has(id) || id === 'gift');
    parts = partsOf(given, ids);
  }
  for (const out of GIVES_WAY) {
    if (parts.reduce((sum, { words }) => sum + words, 0) <= MOST_WORDS[given.length]) break;
    ids = ids.filter((id) => id !== out);
    parts = partsOf(given, ids);
  }
  return parts;
}

function partsOf(given: SpokenGiven, ids: readonly PartId[]): readonly SpokenAnswerPart[] {
  const hasFrom = FROM({ ...given, used: new Set() }).some((way) => way.every((piece) => piece !== null));
  const order = hasFrom ? ids : [...AIM_FIRST.filter((id) => ids.includes(id)), ...ids];
  const used = new Set<string>();
  const parts: SpokenAnswerPart[] = [];
  let before = '';
  for (const id of new Set(order)) {
    const said = choose(PARTS[id]({ ...given, used }), before);
    // What stands already is not told again; what is wanted, and what is asked, may name the work once more.
    if (!said || (id !== 'aim' && id !== 'ask' && isTold(said, used, parts))) continue;
    for (const source of sourcesOf(said)) used.add(source);
    before = textIn(said.at(-1) ?? []);
    const segments = said.flatMap((sentence, at) =>
      at === 0 ? capital(sentence) : [ours(' ', 'space'), ...capital(sentence)],
    );
    parts.push({ id, segments, words: wordsIn(segments) });
  }
  return parts;
}

/** The first way that is whole and short enough for a breath; where it opens as the sentence before, one that says the same. */
function choose(ways: readonly Way[], before: string): readonly (readonly Segment[])[] | null {
  const [first, ...others] = ways.flatMap((way) =>
    isWhole(way) && way.every((sentence) => wordsIn(sentence) <= SENTENCE_AT_MOST) ? [way] : [],
  );
  if (!first) return null;
  const isFresh = ([sentence = []]: readonly (readonly Segment[])[]) =>
    opening(textIn(sentence)) !== opening(before);
  const same = (way: readonly (readonly Segment[])[]) =>
    sourcesOf(way).toSorted().join() === sourcesOf(first).toSorted().join();
  return isFresh(first) ? first : (others.find((way) => same(way) && isFresh(way)) ?? first);
}

function isWhole(way: Way): way is readonly Exclude<Piece, null>[] {
  return way.length > 0 && way.every((piece) => piece !== null);
}

function opening(sentence: string): string {
  return sentence.toLowerCase().split(/\s+/u).slice(0, 2).join(' ');
}

function sourcesOf(said: readonly (readonly Segment[])[]): readonly string[] {
  return said.flatMap((sentence) => sentence.flatMap(({ sources }) => sources));
}

/** Whether the answers behind it stand already, or their words do, given twice. */
function isTold(
  said: readonly (readonly Segment[])[],
  used: ReadonlySet<string>,
  parts: readonly SpokenAnswerPart[],
): boolean {
  const sources = sourcesOf(said);
  const before = parts
    .map(({ segments }) => textIn(segments))
    .join(' ')
    .toLowerCase();
  const words = said.flat().filter(({ kind, text }) => kind !== 'frame' && wordsIn([ours(text, '')]) > 2);
  return (
    (sources.length > 0 && sources.every((source) => used.has(source))) ||
    (words.length > 0 &&
      words.every(({ text }) => before.includes(text.toLowerCase().replace(/^(?:am|is|are) /, ''))))
  );
}
