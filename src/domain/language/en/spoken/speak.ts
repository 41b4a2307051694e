import { capital, ours, textIn, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { SpokenAnswerPart, Verbs } from '#src/domain/synthesis/writing-language.ts';
import { onceByText, onceByTwo } from '#src/domain/text/readings.ts';
import { AIM } from './aim.ts';
import { ASK } from './ask.ts';
import { BEST } from './best.ts';
import { type Part, type SpokenGiven, seedOf } from './context.ts';
import { contractedIn } from './contract.ts';
import { withoutDoubt } from './doubtful.ts';
import { FOR } from './for-whom.ts';
import { forWork } from './for-work.ts';
import { FROM } from './from.ts';
import { GAP_AND_STEP } from './gap-and-step.ts';
import { GIFT } from './gift.ts';
import { GIFT_AND_BEST, sharesWords } from './gift-and-best.ts';
import { withHalves } from './half-stands.ts';
import { GAP, PAPER_ALONE } from './paper.ts';
import { PLACE } from './place.ts';
import { REASON } from './reason.ts';
import { REASON_AND_AIM } from './reason-and-aim.ts';
import { type Retelling, retelling, type Sentences, type Ways } from './retelling.ts';
import { PAPER_AND_STEP, STEP } from './step.ts';
import { STORY, STORY_TWO, WORK_AND_STORY } from './story.ts';
import { TERMS } from './terms.ts';
import { isWorkFirst, reasonBeforeAim } from './thread.ts';
import { WORK_AND_AIM } from './work-and-aim.ts';

/**
 * One thread: who is speaking, with the years and what was done in them; what it grew from, what is wanted next and
 * for whom; what the person can, and when best; the papers as they stand and the next step; one question back.
 */
const PARTS = {
  aim: AIM,
  for: FOR,
  reason: REASON,
  from: FROM,
  story: STORY,
  gift: GIFT,
  best: BEST,
  'story-two': STORY_TWO,
  gap: GAP,
  paper: PAPER_ALONE,
  step: STEP,
  terms: TERMS,
  place: PLACE,
  ask: ASK,
} as const satisfies Readonly<Record<string, Part>>;
type PartId = keyof typeof PARTS;

/** The parts of a spoken answer, by their names, in their order. */
export const PART_IDS = Object.keys(PARTS) as readonly PartId[];
/** What is said in one breath with another part, and as a part of it: the first that fits. */
const BREATHS: { readonly [Id in PartId]?: readonly (readonly [PartId, Part])[] } = {
  from: [
    ['story', WORK_AND_STORY],
    ['aim', WORK_AND_AIM],
  ],
  reason: [['aim', REASON_AND_AIM]],
  gift: [['best', GIFT_AND_BEST]],
  gap: [['step', GAP_AND_STEP]],
  paper: [['step', PAPER_AND_STEP]],
};

/** In half a minute; without a story, what others come for instead. */
const IN_30: ReadonlySet<PartId> = new Set(['from', 'story', 'gift', 'aim', 'place', 'ask']);
/** What stands between who speaks and what they want. */
const BETWEEN: readonly PartId[] = ['gift', 'best'];
/** Words that each length has room for, at about 140 a minute; a minute is not filled to its end. */
const MOST_WORDS = { 30: 70, 60: 128, 90: 205 } as const;
/** What gives way first where there are too many words; the rest never does. */
const GIVES_WAY: readonly PartId[] = [
  'story-two',
  'terms',
  'paper',
  'best',
  'gap',
  'step',
  'gift',
  'for',
  'reason',
  'from',
];

/** The spoken answer as parts in their order. Only what the answers hold: a short one stays short. */
export function speak(given: SpokenGiven): readonly SpokenAnswerPart[] {
  const { slots, verbs, length } = given;
  if (!isToNobody(given)) return spoken(given);
  const known = toNobody(slots, verbs);
  const parts = known.get(length) ?? spoken(given);
  known.set(length, parts);
  return parts;
}

const isToNobody = ({ employer, goal, leftOut = [] }: SpokenGiven) =>
  employer === null && goal === null && leftOut.length === 0;

/** What is said to nobody in particular, by its length: the result and the page of the answer both ask for it. */
const toNobody = onceByTwo((_slots: Slots, _verbs: Verbs) => new Map<number, readonly SpokenAnswerPart[]>());

/** The answers as they are read aloud, without what is doubtful where enough else stands. */
const readAloud = onceByTwo((slots: Slots, verbs: Verbs) =>
  withoutDoubt(withHalves(forWork(slots)), (left) => {
    const parts = told({ slots: left, verbs, length: 60, employer: null, goal: null });
    return parts.reduce((sum, { words }) => sum + words, 0) >= ENOUGH_WORDS;
  }),
);
/** So many words in a row of what happened, and it was told as what was done. */
const WORDS_TOLD = 4;

/** So many clean words answer the question. */
const ENOUGH_WORDS = 24;

function spoken(asked: SpokenGiven): readonly SpokenAnswerPart[] {
  const parts = told({ ...asked, slots: readAloud(asked.slots, asked.verbs) });
  return parts.map((part) => {
    const segments = contractedIn(part.segments);
    return { ...part, segments, words: wordsIn(segments) };
  });
}

/** All lengths are told of the same parts. */
const toNobodyAgain = onceByTwo((slots: Slots, verbs: Verbs) =>
  retelling({ slots, verbs, employer: null, goal: null }, seedOf(slots)),
);

function told(given: SpokenGiven): readonly SpokenAnswerPart[] {
  const { slots, verbs } = given;
  const again = isToNobody(given) ? toNobodyAgain(slots, verbs) : retelling(given, seedOf(slots));
  let ids = orderOf(given);
  for (;;) {
    const parts = partsOf(given, ids, again);
    const isOver = parts.reduce((sum, { words }) => sum + words, 0) > MOST_WORDS[given.length];
    const out = isOver ? GIVES_WAY.find((id) => parts.some((part) => part.id === id)) : undefined;
    // A question back alone answers nothing.
    if (out === undefined) return parts.some(({ id }) => id !== 'ask') ? parts : [];
    ids = ids.filter((id) => id !== out);
  }
}

/**
 * Who has a work begins with it, and says what they are good at before what they want: editors of 25 answers put it so in
 * 12 (docs/decisions/0055). Where the wish grew from something, that stands right before it.
 */
function orderOf({ slots, length }: SpokenGiven): readonly PartId[] {
  const isWhy = reasonBeforeAim(slots, length) !== null;
  const first: readonly PartId[] = isWhy
    ? ['from', 'story', 'gift', 'best', 'reason', 'aim', 'for']
    : ['from', 'story', 'gift', 'best', 'aim', 'for'];
  const ids =
    isWhy || isWorkFirst(slots) ? [...first, ...PART_IDS.filter((id) => !first.includes(id))] : PART_IDS;
  return length === 30 ? ids.filter((id) => IN_30.has(id)) : ids;
}

/** The words of a sentence, without its capital and its end. */
const bareWords = (sentence: Sentences[number]) =>
  textIn(sentence)
    .toLowerCase()
    .replace(/[.!?]$/u, '');

function partsOf(given: SpokenGiven, ids: readonly PartId[], again: Retelling): readonly SpokenAnswerPart[] {
  const used = new Set<string>();
  const waysOf = (part: Part) => again.waysOf(part, used, given.length);
  const parts: SpokenAnswerPart[] = [];
  let text = '';
  let before = '';
  // What is wanted is never left out.
  const isKept = (id: PartId) => id === 'aim' || !given.leftOut?.includes(id);
  const has = (id: PartId) => parts.some((part) => part.id === id);
  for (const each of ids) {
    // In one breath with what belongs to it, where that fits: then it is part of that.
    let both: Sentences | null = null;
    let id: PartId = each;
    for (const [into, way] of BREATHS[each] ?? []) {
      if (both || !ids.includes(into) || has(into) || !isKept(each) || !isKept(into)) continue;
      // The aim waits for what stands between.
      if (
        into === 'aim' &&
        each === 'from' &&
        BETWEEN.some((one) => ids.includes(one) && isKept(one) && choose(waysOf(PARTS[one]), before))
      )
        continue;
      const breath = choose(waysOf(way), before);
      // One breath that opens as the sentence before gives way to two.
      if (!breath || opening(textIn(breath[0] ?? [])) === opening(before)) continue;
      both = breath;
      id = into;
    }
    if (has(id)) continue;
    if (id === 'gift' && given.length === 30 && has('story')) continue;
    const found = both ?? choose(waysOf(PARTS[id]), before);
    // "They started it without a call": a second half that the sentence before held whole is said once.
    const said = found?.filter(
      (one, at) => !found.slice(0, at).some((other) => bareWords(other).endsWith(bareWords(one))),
    );
    // What stands already is not told again; what is wanted, and what is asked, may name the work once more.
    if (!said || (id !== 'aim' && id !== 'ask' && isTold(said, used, text))) continue;
    // A paper stands before the step that it leads to, or nowhere.
    if (id === 'paper' && has('step')) continue;
    if (id === 'best' && sharesWords(said.flat(), text)) continue;
    if (id === 'reason' && sharesWords(said.flat(), text, WORDS_TOLD)) continue;
    for (const sentence of said) for (const { sources } of sentence) for (const one of sources) used.add(one);
    before = textIn(said.at(-1) ?? []);
    const segments = said.flatMap((sentence, at) =>
      at === 0 ? capital(sentence) : [ours(' ', 'space'), ...capital(sentence)],
    );
    text += ` ${textIn(segments).toLowerCase()}`;
    parts.push({ id, segments, words: wordsIn(segments) });
  }
  return parts;
}

/** The first way that can be said; where it opens as the sentence before, one that says the same. */
function choose(ways: Ways, before: string): Sentences | null {
  let first: Sentences | null = null;
  for (let at = 0, way = ways(0); way; at += 1, way = ways(at)) {
    if (first && sourcesOf(first) !== sourcesOf(way)) continue;
    if (opening(textIn(way[0] ?? [])) !== opening(before)) return way;
    first ??= way;
  }
  return first;
}

const opening = onceByText((sentence) => /^\S+\s+\S+/u.exec(sentence)?.[0].toLowerCase() ?? sentence);

function sourcesOf(said: Sentences): string {
  return said
    .flatMap((sentence) => sentence.flatMap(({ sources }) => sources))
    .toSorted()
    .join();
}

/** Whether the answers behind it stand already, or their words do, given twice. */
function isTold(said: Sentences, used: ReadonlySet<string>, before: string): boolean {
  const theirs = said.flat().filter(({ sources }) => sources.length > 0);
  const long = theirs.filter(({ text }) => text.split(' ').length > 2);
  return (
    (theirs.length > 0 && theirs.every(({ sources }) => sources.every((source) => used.has(source)))) ||
    (long.length > 0 &&
      long.every(({ text }) => before.includes(text.toLowerCase().replace(/^(?:am|is|are) /, ''))))
  );
}
