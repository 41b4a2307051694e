import type { Factor } from '#src/domain/model/factor.ts';
import type { Choice, Given, Matter } from './choice.ts';
import { withCapital, wordsIn } from './grammar.ts';
import { type AspirationSegment, ours, type Piece, textOf } from './piece.ts';
import { shared } from './roots.ts';
import type { Skeleton } from './skeleton.ts';
import { waysToFill } from './slot-table.ts';
import type { Run, Token } from './template.ts';

/** At most this many words in all; tails come in only while a text stays near the length of good human ones. */
const MOST_WORDS = 50;
const WORDS_WITH_TAILS = 38;

/** Which factor a matter belongs to: the heavier factor's tails come in first. */
export const FACTOR_OF: Readonly<Record<Matter, Factor>> = {
  now: 'experiences',
  years: 'experiences',
  target: 'education',
  serving: 'social',
  gift: 'skills',
  best: 'experiences',
  proof: 'experiences',
  fit: 'finances',
  off: 'experiences',
  reason: 'experiences',
  paper: 'education',
  time: 'finances',
};

/** A text written from one skeleton. */
export type Written = { segments: Piece; words: number; matters: ReadonlySet<Matter> };

/**
 * Fills a skeleton. Null where a slot that it needs is empty, would speak of the same matter twice, or would bring the
 * same word root twice.
 */
export function writeRow({ runs, needs, unless }: Skeleton, given: Given): Written | null {
  if (needs.some((slot) => waysToFill(given, slot).length === 0)) return null;
  if (unless && isKnown(unless, given)) return null;
  const filled = fillNeeded(runs, given);
  if (!filled) return null;
  const tails = runs
    .map((run, at) => ({ run, at }))
    .filter(({ run }) => run.isOptional)
    .map((tail) => ({ ...tail, share: shareOf(tail.run, given) }))
    .toSorted((one, other) => other.share - one.share || one.at - other.at);
  for (const { run, at } of tails) addTail(filled, run, at, given);
  const segments = finished(filled.parts.flatMap((part) => part ?? []));
  const words = wordsIn(textOf(segments));
  return words <= MOST_WORDS ? { segments, words, matters: filled.matters } : null;
}

function isKnown(what: 'target' | 'trade', { slots: { target, roles, fields } }: Given): boolean {
  const hasTarget = target.role !== null || target.field !== null || target.own !== null;
  return hasTarget || (what === 'trade' && roles.length + fields.length > 0);
}

/** What has been said: `told` are the roots of what was done or felt, which may come once again in the aim. */
type Said = { matters: Set<Matter>; roots: Set<string>; told: Set<string> };
type Filled = Said & { parts: (Piece | null)[]; words: number };

/** Slots that have one way to be filled come first, so that those with several can avoid their words. */
function fillNeeded(runs: readonly Run[], given: Given): Filled | null {
  const filled: Filled = {
    parts: runs.map(() => null),
    matters: new Set(),
    roots: new Set(),
    told: new Set(),
    words: 0,
  };
  const needed = runs.flatMap(({ isOptional, tokens }) => (isOptional ? [] : tokens));
  for (const token of needed) {
    if (token.kind === 'slot') continue;
    for (const root of token.roots) filled.roots.add(root);
    filled.words += token.words;
  }
  const pieces = new Map<Token, Piece>();
  const places = needed
    .flatMap((token) => (token.kind === 'slot' ? [{ token, ways: waysToFill(given, token.slot) }] : []))
    .toSorted((one, other) => one.ways.length - other.ways.length);
  for (const { token, ways } of places) {
    const way = ways.find((one) => isNew(one, filled));
    if (!way) return null;
    take(way, filled);
    filled.words += way.words;
    pieces.set(token, way.piece);
  }
  for (const [at, { isOptional, tokens, rule }] of runs.entries()) {
    if (isOptional) continue;
    filled.parts[at] = tokens.flatMap((token) =>
      token.kind === 'text' ? [ours(token.text, 'frame', rule)] : (pieces.get(token) ?? []),
    );
  }
  return filled;
}

function addTail(filled: Filled, run: Run, at: number, given: Given): void {
  let room = WORDS_WITH_TAILS - filled.words;
  if (room <= 0) return;
  const now: Said = {
    matters: new Set(filled.matters),
    roots: new Set(filled.roots),
    told: filled.told,
  };
  const part: AspirationSegment[] = [];
  for (const token of run.tokens) {
    if (token.kind === 'text') {
      part.push(ours(token.text, 'frame', run.rule));
      room -= token.words;
      continue;
    }
    if (token.slot === 'gifting' && isHanging(filled.parts.slice(0, at))) return;
    const choice = waysToFill(given, token.slot).find((one) => one.words <= room && isNew(one, now));
    if (!choice) return;
    take(choice, now);
    room -= choice.words;
    part.push(...choice.piece);
  }
  filled.parts[at] = part;
  filled.words = WORDS_WITH_TAILS - room;
  filled.matters = now.matters;
  filled.roots = now.roots;
}

/** Behind "students who feel alone", "finding resources" would be what the students do. */
function isHanging(parts: readonly (Piece | null)[]): boolean {
  const last = parts.flatMap((part) => part ?? []).at(-1);
  return last?.rule === 'who' && /\b(?:who|whom|whose|that|which|where|\p{L}+ing)\b/u.test(last.text);
}

function isNew({ matters, roots }: Choice, said: Said): boolean {
  if (matters.some((matter) => said.matters.has(matter))) return false;
  if (shared(roots, said.roots) > 0) return false;
  // A story may share one word with the aim that grows from it; a gift may not.
  return shared(roots, said.told) <= (matters.includes('gift') ? 0 : 1);
}

function take({ matters, roots }: Choice, said: Said): void {
  for (const matter of matters) said.matters.add(matter);
  const isTold = matters.includes('proof') || matters.includes('reason');
  for (const root of roots) (isTold ? said.told : said.roots).add(root);
}

/** The share of the factor that a tail speaks for. */
function shareOf({ tokens }: Run, given: Given): number {
  const shares = tokens.flatMap((token) => {
    if (token.kind === 'text') return [];
    const matter = waysToFill(given, token.slot)[0]?.matters[0];
    return matter ? [given.slots.shares[FACTOR_OF[matter]]] : [];
  });
  return Math.max(0, ...shares);
}

/** A capital at the start, one segment for words of ours that stand side by side, and nothing empty. */
function finished(piece: Piece): Piece {
  const joined: AspirationSegment[] = [];
  for (const segment of piece) {
    const last = joined.at(-1);
    if (segment.text === '') continue;
    const isSame = last?.kind === 'frame' && segment.kind === 'frame' && last.role === segment.role;
    if (last && isSame && last.rule === segment.rule)
      joined[joined.length - 1] = { ...last, text: last.text + segment.text };
    else joined.push(segment);
  }
  const [first, ...rest] = joined;
  return first ? [{ ...first, text: withCapital(first.text) }, ...rest] : [];
}
