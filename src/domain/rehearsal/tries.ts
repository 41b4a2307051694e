import type { Rehearsal } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';

/** Below this a press was a slip; above the other, the clock was left running. */
export const LEAST_SECONDS = 5;
export const MOST_SECONDS = 600;
/** As many as the record holds. */
const MOST_TRIES = 1000;
const MOST_WORDS = 5000;

export type Counted = 'counted' | 'too-short' | 'left-running';

/** Whether a try counts, and if not, why. */
export function whetherCounted(seconds: number): Counted {
  if (seconds < LEAST_SECONDS) return 'too-short';
  return seconds > MOST_SECONDS ? 'left-running' : 'counted';
}

/** Adds a try; the oldest goes when there is no more room. One that does not count changes nothing. */
export function countTry(reflection: Reflection, tried: Rehearsal): Reflection {
  if (whetherCounted(tried.seconds) !== 'counted') return reflection;
  const rehearsals = [...reflection.rehearsals, asKept(tried)];
  return { ...reflection, rehearsals: rehearsals.slice(-MOST_TRIES) };
}

/** Takes a try back that was just counted; where it is not the last one any more, nothing changes. */
export function uncountTry(reflection: Reflection, tried: Rehearsal): Reflection {
  const last = reflection.rehearsals.at(-1);
  const { on, seconds, words, companyId } = asKept(tried);
  const isIt =
    last?.on === on && last.seconds === seconds && last.words === words && last.companyId === companyId;
  return isIt ? { ...reflection, rehearsals: reflection.rehearsals.slice(0, -1) } : reflection;
}

function asKept(tried: Rehearsal): Rehearsal {
  return { ...tried, seconds: Math.round(tried.seconds), words: Math.min(tried.words, MOST_WORDS) };
}

/** A try with how many seconds it took more (or fewer) than the one before it for the same employer. */
export type TryRow = Rehearsal & { place: number; more: number | null };

/** The tries, newest first. */
export function tryRows(rehearsals: readonly Rehearsal[]): readonly TryRow[] {
  const lastFor = new Map<string | null, number>();
  return rehearsals
    .map((tried, place) => {
      const before = lastFor.get(tried.companyId);
      lastFor.set(tried.companyId, tried.seconds);
      return { ...tried, place, more: before === undefined ? null : Math.round(tried.seconds - before) };
    })
    .reverse();
}
