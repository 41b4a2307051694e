import { capital, ours, textIn, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { SpokenAnswerPart, Verbs } from '#src/domain/synthesis/writing-language.ts';
import { onceByText, onceByTwo } from '#src/domain/text/readings.ts';
import { AIM, sureOf } from './aim.ts';
import { ASK } from './ask.ts';
import { BEST, GIFT_AND_BEST } from './best.ts';
import { type Part, type SpokenGiven, seedOf } from './context.ts';
import { contractedIn, typesShort } from './contract.ts';
import { FOR, isLedTo } from './for-whom.ts';
import { FROM, toldWorks } from './from.ts';
import { GIFT } from './gift.ts';
import { isAfterYears } from './looks-back.ts';
import { MOMENT_AND_AIM } from './moment-and-aim.ts';
import { MOMENT_AND_FOR } from './moment-and-for.ts';
import { GAP, PAPER_ALONE } from './paper.ts';
import { PLACE } from './place.ts';
import { REASON, standsAlone } from './reason.ts';
import { reasonAloud } from './reason-aloud.ts';
import { type Retelling, retelling, type Sentences, type Ways } from './retelling.ts';
import { PAPER_AND_STEP, STEP } from './step.ts';
import { STORY, STORY_TWO, WORK_AND_STORY } from './story.ts';
import { YEARS_AND_AIM } from './years-and-aim.ts';

const PARTS = {
  from: FROM,
  story: STORY,
  gift: GIFT,
  best: BEST,
  'story-two': STORY_TWO,
  aim: AIM,
  reason: REASON,
  for: FOR,
  paper: PAPER_ALONE,
  gap: GAP,
  step: STEP,
  place: PLACE,
  ask: ASK,
} as const satisfies Readonly<Record<string, Part>>;
type PartId = keyof typeof PARTS;

/** The parts of a spoken answer, by their names, in their order: who speaks and what they did, what they want, what next. */
export const PART_IDS = Object.keys(PARTS) as readonly PartId[];
/** With the years and the aim in one breath, or what is wanted first: it answers what was asked. */
const AIM_FIRST = [...new Set<PartId>(['aim', ...PART_IDS])];
/** Who starts out has little else to tell: where the wish comes from follows at once. */
const START_FIRST = [...new Set<PartId>(['aim', 'reason', ...PART_IDS])];
const WISH_FIRST = [...new Set<PartId>(['aim', 'reason', 'for', ...PART_IDS])];
type Breaths = { readonly [Id in PartId]?: readonly [PartId, Part] };
/** What is said in one breath with another part, and as a part of it. */
const STEPS: Breaths = {
  from: ['story', WORK_AND_STORY],
  gift: ['best', GIFT_AND_BEST],
  paper: ['step', PAPER_AND_STEP],
};
const BREATHS: Breaths = { ...STEPS, reason: ['for', MOMENT_AND_FOR] };
/** The same, where the answer begins with years of work and what is wanted after them. */
const AFTER_YEARS: Breaths = { ...BREATHS, from: ['aim', YEARS_AND_AIM] };
/** Where no work is in mind, what it is to do and for whom is the aim. */
const UNNAMED: Breaths = { ...STEPS, reason: ['aim', MOMENT_AND_AIM] };

/** In half a minute; without a story, what others come for instead. */
const IN_30: ReadonlySet<PartId> = new Set(['from', 'story', 'gift', 'aim', 'place', 'ask']);
/** Words that each length has room for, at about 140 a minute; a minute is not filled to its end. */
const MOST_WORDS = { 30: 70, 60: 128, 90: 205 } as const;
/** From here on what was only chosen gives way to what was typed: a text of that length has a thread of its own. */
const LEAN_FROM = { 30: 70, 60: 104, 90: 205 } as const;
/** One gift in place of two; then none that was only chosen, beside what was done. */
const LEANEST = 2;
/** What gives way first where there are too many words; the rest never does. */
const GIVES_WAY: readonly string[] = [
  'story-two',
  'best',
  'paper',
  'gap',
  'for',
  'reason',
  'step',
  'gift',
  'from',
];

/** A gift that was only chosen says less than whom the work is for, and why. */
const GIVES_WAY_FLAT: readonly string[] = ['story-two', 'best', 'gift', ...GIVES_WAY.slice(2)];

/** The spoken answer as parts in their order. Only what the answers hold: a short one stays short. */
export function speak(given: SpokenGiven): readonly SpokenAnswerPart[] {
  const { slots, verbs, length, employer, goal, leftOut = [] } = given;
  if (employer || goal || leftOut.length > 0) return spoken(given);
  const known = toNobody(slots, verbs);
  const parts = known.get(length) ?? spoken(given);
  known.set(length, parts);
  return parts;
}

/** What is said to nobody in particular, by its length: the result and the page of the answer both ask for it. */
const toNobody = onceByTwo((_slots: Slots, _verbs: Verbs) => new Map<number, readonly SpokenAnswerPart[]>());

function spoken(asked: SpokenGiven): readonly SpokenAnswerPart[] {
  const given = { ...asked, slots: forWork(asked.slots) };
  const again = retelling(given, seedOf(given.slots));
  const order = withPurpose(withReason(orderFor(given, again), given.slots, again), given.slots);
  let ids = given.length > 30 ? order : order.filter((id) => IN_30.has(id));
  let lean = 0;
  for (;;) {
    const parts = partsOf(given, ids, again, lean);
    const count = parts.reduce((sum, { words }) => sum + words, 0);
    let over = count - MOST_WORDS[given.length];
    // A second gift, then one that was only chosen, gives way before what the person did, holds or wants.
    if (count > LEAN_FROM[given.length] && lean < LEANEST) {
      lean += 1;
      continue;
    }
    const out = new Set<string>();
    const isFlat = parts.some(
      ({ id, segments }) => id === 'gift' && !segments.some(({ kind }) => kind === 'user'),
    );
    for (const id of isFlat ? GIVES_WAY_FLAT : GIVES_WAY) {
      const part = parts.find((one) => one.id === id);
      if (over <= 0 || !part || out.has(id)) continue;
      out.add(id);
      over -= part.words;
    }
    if (out.size === 0) return asTheySpeak(parts, asked.slots);
    ids = ids.filter((id) => !out.has(id));
  }
}

/** Whom of their own somebody earns for is nobody's business at work; nor are "the ladies" anybody, where who they are was cut off. */
function forWork(slots: Slots): Slots {
  const { serving, reason } = slots;
  const aloud = reason === null ? slots : { ...slots, reason: reasonAloud(reason) };
  const who = serving?.who?.forms.noun ?? '';
  const cut = (serving?.who?.quote ?? '').split(' ').length - who.split(' ').length;
  const isCut = /^the \p{L}+$/u.test(who) && cut >= FEWEST_CUT;
  return serving && (serving.verb.id === 'provide-for' || isCut) ? { ...aloud, serving: null } : aloud;
}

const FEWEST_CUT = 4;

function asTheySpeak(parts: readonly SpokenAnswerPart[], slots: Slots): readonly SpokenAnswerPart[] {
  if (!typesShort(slots)) return parts;
  return parts.map((part) => {
    const segments = contractedIn(part.segments);
    return { ...part, segments, words: wordsIn(segments) };
  });
}

/** The work in mind answers what was asked; who has none begins with the work they know, or with what they did. */
function orderFor(given: SpokenGiven, again: Retelling): readonly PartId[] {
  const { slots } = given;
  const isStart = slots.arc?.id === 'start';
  if (slots.arc?.id === 'steady') return AIM_FIRST;
  if (sureOf(slots).length > 0) return isAfterYears(slots) ? PART_IDS : isStart ? START_FIRST : AIM_FIRST;
  if (isStart) return WISH_FIRST;
  if (toldWorks(slots).length > 0) return PART_IDS;
  return partsOf(given, ['story'], again).length > 0 ? PART_IDS : WISH_FIRST;
}

function breathsFor(slots: Slots): Breaths {
  if (isAfterYears(slots)) return AFTER_YEARS;
  if (sureOf(slots).length === 0) return UNNAMED;
  return slots.arc?.id === 'start' ? STEPS : BREATHS;
}

/** Where nothing is in mind, what is wanted follows a reason that is told by itself, or as the moment it was. */
function withReason(order: readonly PartId[], slots: Slots, again: Retelling): readonly PartId[] {
  if (sureOf(slots).length > 0) return order;
  const isMoment = again.waysOf(MOMENT_AND_AIM, { used: new Set(), isLean: false })(0) !== null;
  if (!isMoment && !standsAlone(slots)) return order;
  const rest = order.filter((id) => id !== 'reason');
  return rest.flatMap((id) => (id === 'aim' ? (['reason', 'aim'] as const) : [id]));
}

/** What the work is for is the last thing before the question, where nothing that happened leads to it. */
function withPurpose(order: readonly PartId[], slots: Slots): readonly PartId[] {
  if (sureOf(slots).length === 0 || (isLedTo(slots) && slots.arc?.id !== 'start')) return order;
  const rest = order.filter((id) => id !== 'for');
  return rest.flatMap((id) => (id === 'place' ? (['for', 'place'] as const) : [id]));
}

function partsOf(
  given: SpokenGiven,
  ids: readonly PartId[],
  again: Retelling,
  lean = 0,
): readonly SpokenAnswerPart[] {
  const used = new Set<string>();
  const waysOf = (part: Part) => again.waysOf(part, { used, isLean: lean > 0 });
  const parts: SpokenAnswerPart[] = [];
  let text = '';
  let before = '';
  const breaths = breathsFor(given.slots);
  // What is wanted is never left out.
  const isKept = (id: PartId) => id === 'aim' || !given.leftOut?.includes(id);
  const has = (id: PartId) => parts.some((part) => part.id === id);
  for (const each of ids) {
    // In one breath with what belongs to it, where that fits: then it is part of that.
    const [into, way] = breaths[each] ?? [];
    const breath =
      into && way && ids.includes(into) && isKept(each) && isKept(into) ? choose(waysOf(way), before) : null;
    // One breath that opens as the sentence before gives way to two.
    const both = breath && opening(textIn(breath[0] ?? [])) !== opening(before) ? breath : null;
    const id = both && into ? into : each;
    if (has(id)) continue;
    if (id === 'gift' && given.length === 30 && has('story')) continue;
    const said = both ?? choose(waysOf(PARTS[id]), before);
    const isChosen = id === 'gift' && !said?.flat().some(({ kind }) => kind === 'user');
    if (isChosen && lean === LEANEST && has('story')) continue;
    // What stands already is not told again; what is wanted, and what is asked, may name the work once more.
    if (!said || (id !== 'aim' && id !== 'ask' && isTold(said, used, text))) continue;
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
