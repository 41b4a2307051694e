import type { Factor } from '#src/domain/model/factor.ts';
import type { Signal } from '#src/domain/model/question.ts';
import { factorsByShare, quotas } from './shares.ts';
import type { Evidence, Shares } from './types.ts';

/**
 * What the documents will say, before any English: which evidence fills which slot. An empty slot stays
 * empty; a proud moment is proof and never a wish; a skill that tires the person is no aim.
 */
export type Plan = {
  horizon: Evidence | null;
  /** Strengths to build on: what gives energy first, then the person's own order. */
  strengths: readonly Evidence[];
  who: Evidence | null;
  change: Evidence | null;
  themes: readonly Evidence[];
  instead: Evidence | null;
  room: readonly Evidence[];
  learning: Evidence | null;
  learningPurpose: Evidence | null;
  money: Evidence | null;
  steady: Evidence | null;
  values: readonly Evidence[];
  lovedWork: Evidence | null;
  lovedPart: Evidence | null;
  story: Evidence | null;
  storyResult: Evidence | null;
  /** The factor that steers most, for the order of clauses. */
  lead: Factor;
  order: readonly Factor[];
};

/** Content slots of one statement, shared out by weight. */
const SLOTS = 8;

/** Finds evidence by what it says, never by the question it came from. */
export function bySignal(evidence: readonly Evidence[], signal: Signal): readonly Evidence[] {
  return evidence.filter((item) => item.signal === signal);
}

export function firstUsable(evidence: readonly Evidence[], signal: Signal): Evidence | null {
  return bySignal(evidence, signal).find((item) => item.reading?.tier !== 'drop') ?? null;
}

/** Chooses the messages of the statement. Total; pure. */
export function planStatement(evidence: readonly Evidence[], shares: Shares): Plan {
  const quota = quotas(shares, SLOTS);
  const order = factorsByShare(shares);
  const within = (factor: Factor, items: readonly Evidence[]) => items.slice(0, quota[factor]);
  const allowed = (factor: Factor, item: Evidence | null) => (quota[factor] > 0 ? item : null);
  return {
    horizon: firstUsable(evidence, 'horizon'),
    strengths: within('skills', energising(evidence)).slice(0, 2),
    who: firstUsable(evidence, 'beneficiary'),
    change: firstUsable(evidence, 'change'),
    themes: within('experiences', usable(evidence, 'theme')).slice(0, 2),
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
    lead: order[0] ?? 'skills',
    order,
  };
}

function usable(evidence: readonly Evidence[], signal: Signal): readonly Evidence[] {
  return bySignal(evidence, signal).filter((item) => item.reading?.tier !== 'drop');
}

/** Strengths in the order to build on; those that tire the person only when there is no other. */
export function energising(evidence: readonly Evidence[]): readonly Evidence[] {
  const strengths = usable(evidence, 'strength');
  const energyOf = (item: Evidence) => markOf(item, evidence);
  const kept = strengths.filter((item) => energyOf(item) !== 'tires');
  const lively = kept.filter((item) => energyOf(item) === 'energy');
  const others = kept.filter((item) => energyOf(item) !== 'energy');
  return kept.length > 0 ? [...lively, ...others] : strengths;
}

/** The mark that the person put on this pick ("energy", "tires", "against"), or null. */
export function markOf(item: Evidence, evidence: readonly Evidence[]): string | null {
  const key = item.id.slice(item.id.indexOf('/'));
  const marks = evidence.filter((other) => other.mark !== null && other.strand === item.strand);
  return marks.find((other) => other.id.endsWith(key))?.mark ?? null;
}

/**
 * A number from the picks alone: the same picks always choose the same frames (FNV-1a, 32 bit). Money has no
 * say, so that the words stay the same when it is left out.
 */
export function choiceOf(evidence: readonly Evidence[], salt: string): number {
  const picks = evidence
    .filter(({ strand }) => strand !== 'finances')
    .map(({ option }) => option)
    .filter((option) => option !== null);
  let hash = 0x811c9dc5;
  for (const character of [salt, ...picks.sort()].join('|')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
