import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Matter } from './choice.ts';
import { textOf } from './piece.ts';
import type { Skeleton } from './skeleton.ts';
import { FACTOR_OF, type Written } from './write-row.ts';

/**
 * What each matter adds to a text, from what the best human texts are made of: whom it serves (19 of 23), the trade by
 * name (13), a gift (13), when at my best (6), proof (6), what it must fit.
 */
const WORTH: Readonly<Record<Matter, number>> = {
  reason: 12,
  serving: 3,
  target: 3,
  gift: 1.5,
  proof: 2.25,
  best: 1.5,
  fit: 1,
  time: 1,
  off: 1.5,
  now: 0.75,
  years: 0.75,
  paper: 0.5,
};

/** A row further back in its table is a little worse. */
const EACH_ROW_BACK = 0.12;
/** Good human texts have 17 to 39 words. */
const FEWEST_WORDS = 15;
const MANY_WORDS = 36;
const EACH_WORD_OFF = 0.15;
/** An opening that speaks for the factor that clearly steers most. */
const LED = 3;
const UNLED = 2.5;
const CLEAR_LEAD = 0.05;
/** One sentence is what most good human texts have. */
const TWO_SENTENCES = 2.25;
const NO_SERVING = 1.5;
const NO_TARGET = 1.5;

/** How good a text is by itself, for this person's weights. */
export function worthOf(
  { leads, rank }: Skeleton,
  { segments, words, matters }: Written,
  slots: Slots,
): number {
  const { shares } = slots;
  const isTwo = /[.!?] /.test(textOf(segments));
  const said = [...matters].reduce(
    (sum, matter) => sum + WORTH[matter] * (0.5 + 2.5 * shares[FACTOR_OF[matter]]),
    0,
  );
  const length = Math.max(0, FEWEST_WORDS - words, words - MANY_WORDS) * EACH_WORD_OFF;
  return (
    said -
    rank * EACH_ROW_BACK -
    length -
    missed(matters, slots) -
    (isTwo ? TWO_SENTENCES : 0) +
    ledBy(leads, leadOf(shares))
  );
}

/** What is missed where a text leaves out whom the work serves or what it shall be, though it was said. */
function missed(matters: ReadonlySet<Matter>, { serving, target }: Slots): number {
  const hasTarget = target.role !== null || target.field !== null || target.own !== null;
  const noServing = serving !== null && !matters.has('serving') ? NO_SERVING : 0;
  const noTarget = hasTarget && !matters.has('target') ? NO_TARGET : 0;
  return noServing + noTarget;
}

/** Papers come first only where education steers, terms only where money does. */
function ledBy(leads: Skeleton['leads'], lead: string | null): number {
  if (leads !== null && leads === lead) return LED;
  return leads === 'education' || leads === 'finances' ? -UNLED : 0;
}

function leadOf(shares: Slots['shares']): string | null {
  const [first, second] = Object.entries(shares).toSorted(([, one], [, other]) => other - one);
  return first && second && first[1] - second[1] >= CLEAR_LEAD ? first[0] : null;
}

const SAME_START = 7;
const SAME_MATTERS = 3;

type Text = { skeleton: Skeleton; written: Written };

/** How much a text repeats the way that those already chosen say it. */
export function likeness({ skeleton, written }: Text, chosen: readonly Text[]): number {
  return chosen.reduce((sum, other) => {
    const isSameStart = other.skeleton.start === skeleton.start;
    const isSaid = [...written.matters].every((matter) => other.written.matters.has(matter));
    return sum + (isSameStart ? SAME_START : 0) + (isSaid ? SAME_MATTERS : 0);
  }, 0);
}
