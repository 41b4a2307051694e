import type { Factor } from '#src/domain/model/factor.ts';
import type { Signal } from '#src/domain/model/question.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { factorsByShare, quotas } from './quotas.ts';
import type { Evidence, Shareable, Shares } from './types.ts';

/**
 * What the documents will say, before any English: which evidence fills which slot. An empty slot stays
 * empty; a proud moment is proof and never a wish; a skill that tires the person is no aim. A plan made of
 * shareable evidence has its own type, and the documents for strangers take no other.
 */
export type Plan<E extends Evidence = Evidence> = {
  horizon: E | null;
  /** Strengths to build on: what gives energy first, then the person's own order. */
  strengths: readonly E[];
  who: E | null;
  change: E | null;
  themes: readonly E[];
  instead: E | null;
  room: readonly E[];
  learning: E | null;
  learningPurpose: E | null;
  money: E | null;
  steady: E | null;
  values: readonly E[];
  lovedWork: E | null;
  lovedPart: E | null;
  story: E | null;
  storyResult: E | null;
  /** Factors from the one that steers most, for the order and share of clauses. */
  order: readonly Factor[];
  /** The factors that share the first place: one of them leads. */
  leads: readonly Factor[];
};

/** Content slots of one statement, shared out by weight. */
const SLOTS = 8;

/** Finds evidence by what it says, never by the question it came from. */
export function bySignal<E extends Evidence>(evidence: readonly E[], signal: Signal): readonly E[] {
  return evidence.filter((item) => item.signal === signal || SAYS_TOO[signal]?.(item));
}

/** Questions that took the place of others say the same under names of their own. */
const SAYS_TOO: Readonly<Partial<Record<Signal, (item: Evidence) => boolean>>> = {
  beneficiary: ({ signal, part }) => signal === 'serve' && part === 'who',
  'learn-next': ({ signal, option }) => signal === 'learning' && option === null,
  story: ({ signal, part, state }) => signal === 'proof' && part === 'did' && state === 'did',
  'story-result': ({ signal, part }) => signal === 'proof' && part === 'clause',
};

/** The evidence of a signal that may be printed, in the person's order. */
export function usable<E extends Evidence>(evidence: readonly E[], signal: Signal): readonly E[] {
  return bySignal(evidence, signal).filter((item) => item.reading?.tier !== 'drop');
}

export function firstUsable<E extends Evidence>(evidence: readonly E[], signal: Signal): E | null {
  return usable(evidence, signal)[0] ?? null;
}

/** The evidence that may be said to a stranger: money, limits, people of one's own and private matters stay out. */
export function shareable(evidence: readonly Evidence[]): readonly Shareable[] {
  return evidence.filter((item): item is Shareable => mayReach('stranger', item));
}

/** Chooses the messages of the documents. `told` is all evidence, also for marks that may not be shown. Total; pure. */
export function planStatement<E extends Evidence>(
  evidence: readonly E[],
  shares: Shares,
  told: readonly Evidence[] = evidence,
): Plan<E> {
  const quota = quotas(shares, SLOTS);
  const order = factorsByShare(shares);
  const within = (factor: Factor, items: readonly E[]) => items.slice(0, quota[factor]);
  const allowed = (factor: Factor, item: E | null) => (quota[factor] > 0 ? item : null);
  const most = shares[order[0] ?? 'skills'];
  const strengths = within('skills', energising(evidence, told)).slice(0, 2);
  return {
    horizon: firstUsable(evidence, 'horizon'),
    strengths,
    who: firstUsable(evidence, 'beneficiary'),
    change: firstUsable(evidence, 'change'),
    themes: within('experiences', freshThemes(usable(evidence, 'theme'), strengths)).slice(0, 2),
    instead: quota.experiences > 1 ? firstUsable(evidence, 'instead') : null,
    room: within('social', usable(evidence, 'room-for')).slice(0, 2),
    learning: allowed('education', firstUsable(evidence, 'learn-next')),
    learningPurpose: allowed('education', firstUsable(evidence, 'learn-purpose')),
    money: allowed('finances', firstUsable(evidence, 'money-purpose')),
    steady: allowed('finances', firstUsable(evidence, 'steadiness')),
    values: usable(evidence, 'value').slice(0, 3),
    lovedWork: firstUsable(evidence, 'loved-work'),
    lovedPart: firstUsable(evidence, 'loved-part'),
    story: firstUsable(evidence, 'story'),
    storyResult: firstUsable(evidence, 'story-result'),
    order,
    leads: order.filter((factor) => shares[factor] === most),
  };
}

/**
 * Strengths in the order to build on: what gives energy first, then what the person wrote themselves, which says more
 * of them than a chip. Those that no sentence can take go last; those that tire the person only when there is no other.
 */
export function energising<E extends Evidence>(
  evidence: readonly E[],
  told: readonly Evidence[] = evidence,
): readonly E[] {
  const strengths = usable(evidence, 'strength');
  const kept = strengths.filter((item) => markOf(item, told) !== 'tires');
  const rank = (item: E) => {
    const fits = item.forms.noun !== undefined || item.forms.gerund !== undefined;
    return (fits ? 0 : 4) + (markOf(item, told) === 'energy' ? 0 : 2) + (item.option === null ? 0 : 1);
  };
  return kept.length > 0 ? kept.toSorted((a, b) => rank(a) - rank(b)) : strengths;
}

/** Themes that say the same as a strength: naming both says one thing twice. */
const SAME_AS: Readonly<Record<string, string>> = {
  safe: 'safe',
  care: 'care',
  grow: 'living-things',
  'put-right': 'mend',
  'make-real': 'make',
};

/** Themes in the person's order, but those first that say more than the strengths beside them. */
function freshThemes<E extends Evidence>(themes: readonly E[], strengths: readonly E[]): readonly E[] {
  const said = new Set(strengths.map(({ option }) => option));
  const isSaid = ({ option }: E) => option !== null && said.has(SAME_AS[option] ?? null);
  return [...themes.filter((theme) => !isSaid(theme)), ...themes.filter(isSaid)];
}

/** The mark that the person put on this pick ("energy", "tires", "against"), or null. */
export function markOf(item: Evidence, evidence: readonly Evidence[]): string | null {
  const key = item.id.slice(item.id.indexOf('/'));
  const marks = evidence.filter((other) => other.mark !== null && other.strand === item.strand);
  return marks.find((other) => other.id.endsWith(key))?.mark ?? null;
}
