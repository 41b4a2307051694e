import { learningOf, paperOf } from './learning-slots.ts';
import { bestOf, proofsOf, reasonOf } from './proof-slots.ts';
import { besideTheWork, giftsOf, servingOf } from './purpose-slots.ts';
import { optionIn, originOf, phraseOf } from './slot-items.ts';
import { type Adviser, ARCS, type Arc, type Slots } from './slots.ts';
import { deadlineOf, figureOf, fitOf, hoursIn, meanwhileOf, offOf } from './terms-slots.ts';
import type { ToldItem } from './told.ts';
import { inMindOf, targetOf, workOf } from './work-slots.ts';
import type { DraftLanguage } from './writing-language.ts';

/** What is needed beside the answers. */
export type Around = Pick<
  DraftLanguage,
  'readDay' | 'readSpan' | 'withArticle' | 'readWork' | 'readOwn' | 'slotRules'
>;

/** The slots that the answers fill. Pure and total: what was not given, or not understood, leaves its slot empty. */
export function slotsOf(told: readonly ToldItem[], around: Around, shares: Slots['shares']): Slots {
  const { slotRules } = around;
  const all = bySignal(told);
  const of = (signal: string) => all.get(signal) ?? [];
  const one = (signal: string) => of(signal)[0] ?? null;
  const arc = arcOf(one('arc'));
  const works = of('work').map((item) => workOf(item, around));
  const work = works.flat();
  const isFirstNamed = works.length === 0 || (works[0]?.length ?? 0) > 0;
  const inMind = inMindOf(of('target'), around, arc?.id === 'own');
  // Who takes up their work again means the first that they name: the second is often what they do meanwhile.
  const known = arc?.id === 'elsewhere' ? work.slice(0, 1) : work;
  const part = (signal: string, name: string) => of(signal).find((item) => item.part === name) ?? null;
  const [cushion] = of('cushion');
  const figure = (signal: string, name: string) => figureOf(part(signal, name));
  return {
    arc,
    work,
    roles: known.flatMap((one) => (one.kind === 'role' ? one.role : [])),
    fields: known.flatMap((one) => (one.kind === 'field' ? one.field : [])),
    // The years are those of the work named first: where that cannot be said, they are nobody's.
    years: isFirstNamed ? yearsOf(one('years'), works.length > 1) : null,
    isFirstNamed,
    inMind,
    notYet: originOf(of('target').find(({ option }) => option === 'not-yet')),
    target: targetOf(inMind),
    gifts: besideTheWork(
      of('strength').flatMap((item) => giftsOf(item, told)),
      work,
    ),
    ...servingOf(of('serve'), slotRules),
    proofs: proofsOf(of('proof'), slotRules).filter(
      (proof) =>
        proof.stem !== 'title' ||
        !slotRules.isTheWork(
          proof.what.forms.noun ?? '',
          work.flatMap((one) => (one.kind === 'role' ? one.role.role : [])),
        ),
    ),
    story: { before: phraseOf(one('story-before'), 'clause'), after: phraseOf(one('story-after'), 'clause') },
    reason: reasonOf(one('reason'), slotRules),
    best: bestOf(one('best'), slotRules),
    fits: of('fit').flatMap((item) => fitOf(item, slotRules)),
    off: of('off').flatMap((item) => offOf(item, slotRules)),
    papers: of('paper').flatMap((item) => paperOf(item)),
    learning: of('learning').flatMap((item) => learningOf(item, slotRules)),
    noSchool: originOf(of('learning').find(({ option }) => option === 'no-school')),
    standing: optionIn(one('standing'), ['working', 'ending', 'looking', 'studying', 'not-working'] as const),
    pay: { now: figure('pay', 'now'), need: figure('pay', 'need'), aim: figure('pay', 'aim') },
    own: { saved: figure('own-money', 'saved'), needed: figure('own-money', 'needed') },
    deadline: deadlineOf(one('deadline'), around),
    cushionMonths: cushion ? (CUSHIONS[cushion.option ?? ''] ?? null) : null,
    unpaid: optionIn(one('unpaid'), ['none', 'some', 'any-pay'] as const),
    hours: {
      canGive:
        part('hours', 'can-give')?.amount ??
        hoursIn(
          of('fit').find(({ option }) => option === 'hours-at-most'),
          slotRules,
        ),
      now: part('hours', 'now')?.amount ?? null,
    },
    meanwhile: of('meanwhile').flatMap((item) => meanwhileOf(item)),
    place: optionIn(one('place'), ['stay', 'would-move', 'abroad-study', 'abroad-work'] as const),
    advisers: of('person').flatMap((item) => adviserOf(item)),
    learningHours: LEARNING_HOURS[one('learning-hours')?.option ?? ''] ?? null,
    horizon: horizonOf(one('horizon')),
    shares,
  };
}

/** The items of each signal, in their order. */
function bySignal(told: readonly ToldItem[]): ReadonlyMap<string, readonly ToldItem[]> {
  const all = new Map<string, ToldItem[]>();
  for (const item of told) {
    const same = all.get(item.signal);
    if (same) same.push(item);
    else all.set(item.signal, [item]);
  }
  return all;
}

/** Months that each answer to "how long could you manage on less" stands for: its lower end. */
const CUSHIONS: Readonly<Record<string, number>> = {
  'under-three': 2,
  'three-six': 3,
  'six-twelve': 6,
  'over-year': 12,
};
const LEARNING_HOURS: Readonly<Record<string, number>> = {
  none: 0,
  'one-two': 1,
  'three-five': 3,
  'six-ten': 6,
  more: 10,
};
const HORIZONS: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10 };
/** Those who may be asked for advice: never children, nor those one looks after. */
const ADVISERS = [
  'partner',
  'parents',
  'relative',
  'friend',
  'manager',
  'past-manager',
  'colleague',
  'team',
  'mentor',
  'community',
  'children',
];

function arcOf(item: ToldItem | null): Slots['arc'] {
  const id = optionIn<Arc>(item, ARCS);
  const origin = originOf(item);
  return id && origin ? { id, origin } : null;
}

function yearsOf(item: ToldItem | null, isOfSeveral: boolean): Slots['years'] {
  const origin = originOf(item);
  const count = item?.amount ?? null;
  return origin && count !== null && count >= 1 && count <= 80
    ? { count, origin, ...(isOfSeveral ? { isOfSeveral } : {}) }
    : null;
}

function horizonOf(item: ToldItem | null): Slots['horizon'] {
  const origin = originOf(item);
  const years = HORIZONS[item?.option ?? ''];
  return origin && years !== undefined ? { years, origin } : null;
}

function adviserOf(item: ToldItem): readonly Adviser[] {
  const origin = originOf(item);
  const relation = ADVISERS.find((known) => known === item.option);
  return origin && relation ? [{ ...origin, relation, name: item.detail ?? '' }] : [];
}
