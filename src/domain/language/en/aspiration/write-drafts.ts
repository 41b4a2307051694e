import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { BACK, SHIFT, SIDE } from './aims-moving.ts';
import { ANY_OWN, ANY_TARGET, ELSEWHERE, OWN, START } from './aims-setting-out.ts';
import { GROW, KEEP, PASS, STEADY } from './aims-staying.ts';
import type { Given, Matter, Verbs } from './choice.ts';
import { forStrangers } from './for-strangers.ts';
import { openingsOf } from './openings.ts';
import type { AspirationSegment } from './piece.ts';
import { type Aim, type Skeleton, skeletonsOf } from './skeleton.ts';
import { sourcesOf } from './sources.ts';
import { likeness, worthOf } from './worth.ts';
import { type Written, writeRow } from './write-row.ts';

/** One way to say the aspiration. */
export type Draft = {
  /** Opening and aim: the same rows always have the same name. */
  id: string;
  /** The arc whose rows wrote it. */
  arc: Arc;
  segments: readonly AspirationSegment[];
  words: number;
  /** What it speaks of. */
  uses: readonly Matter[];
  /** Evidence that is at hand and not in it. */
  leavesOut: readonly string[];
};

/** `forOthers` leaves out whatever is private. */
export type Manner = { verbs: Verbs; forOthers?: boolean };

const AIMS: Readonly<Record<Arc, readonly Aim[]>> = {
  start: [...START, ...ANY_OWN],
  shift: [...SHIFT, ...ANY_OWN],
  side: [...SIDE, ...ANY_TARGET, ...ANY_OWN],
  back: [...BACK, ...ANY_OWN],
  elsewhere: [...ELSEWHERE, ...ANY_TARGET, ...ANY_OWN],
  own: OWN,
  pass: [...PASS, ...ANY_TARGET],
  steady: [...STEADY, ...ANY_OWN],
  keep: [...KEEP, ...ANY_TARGET, ...ANY_OWN],
  grow: [...GROW, ...ANY_OWN],
};

const MOST_DRAFTS = 3;
/** A second or third draft that adds nothing is better not shown. */
const LEAST_WORTH = -2;
/** Where nothing of an arc fits, these are tried. */
const INSTEAD: readonly Arc[] = ['grow', 'shift', 'start', 'steady'];

/**
 * Up to three ways to say the aspiration, each with another opening and another aim, the best first. Empty where the
 * answers cannot carry one.
 */
export function writeDrafts(slots: Slots, { verbs, forOthers = false }: Manner): readonly Draft[] {
  const given: Given = { slots: forOthers ? forStrangers(slots) : slots, verbs };
  const arcs = [...new Set<Arc>([...(given.slots.arc ? [given.slots.arc.id] : []), ...INSTEAD])];
  for (const arc of arcs) {
    const drafts = draftsOf(arc, given, MOST_DRAFTS);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** The best way to say it under the arc of the slots and no other; null where none of its rows fits. */
export function writeOne(slots: Slots, { verbs }: Manner): Draft | null {
  if (!slots.arc) return null;
  const given: Given = { slots, verbs };
  // A road is told without a story: its bare beginnings alone are a tenth of the rows.
  const plain = skeletonsFor(slots.arc.id).filter(({ family }) => family === 'plain');
  return draftsOf(slots.arc.id, given, 1, plain)[0] ?? null;
}

type Candidate = { skeleton: Skeleton; written: Written; worth: number };

function draftsOf(
  arc: Arc,
  given: Given,
  most: number,
  rows: readonly Skeleton[] = skeletonsFor(arc),
): readonly Draft[] {
  const candidates = rows.flatMap((skeleton): Candidate[] => {
    const written = writeRow(skeleton, given);
    return written ? [{ skeleton, written, worth: worthOf(skeleton, written, given.slots) }] : [];
  });
  const chosen: Candidate[] = [];
  while (chosen.length < most) {
    const best = nextOf(candidates, chosen, 'family') ?? nextOf(candidates.filter(isPlain), chosen, 'start');
    if (!best) break;
    chosen.push(best);
  }
  return chosen.map(({ skeleton, written }) => draftOf(arc, skeleton, written, given));
}

/** Bare beginnings may come twice, a story only once. */
function isPlain({ skeleton }: Candidate): boolean {
  return skeleton.family === 'plain';
}

/** The best of those that begin unlike all that are chosen. */
function nextOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  unlike: 'family' | 'start',
): Candidate | null {
  let best: Candidate | null = null;
  let most = chosen.length === 0 ? Number.NEGATIVE_INFINITY : LEAST_WORTH;
  for (const one of candidates) {
    if (chosen.some(({ skeleton }) => skeleton[unlike] === one.skeleton[unlike])) continue;
    const worth = one.worth - likeness(one, chosen);
    if (worth <= most) continue;
    best = one;
    most = worth;
  }
  return best;
}

const skeletons = new Map<Arc, readonly Skeleton[]>();

/** The tables of an arc, read when it is first asked for. */
function skeletonsFor(arc: Arc): readonly Skeleton[] {
  const known = skeletons.get(arc) ?? skeletonsOf(openingsOf(arc), AIMS[arc]);
  skeletons.set(arc, known);
  return known;
}

function draftOf(arc: Arc, { id }: Skeleton, { segments, words, matters }: Written, given: Given): Draft {
  const used = new Set(segments.flatMap(({ sources }) => sources));
  return {
    id,
    arc,
    segments,
    words,
    uses: [...matters],
    leavesOut: sourcesOf(given.slots).filter((source) => !used.has(source)),
  };
}
