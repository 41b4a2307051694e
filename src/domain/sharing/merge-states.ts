import type { Decided } from '#src/domain/model/assignment-file.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { type Reflection, reflectionSchema } from '#src/domain/model/reflection.ts';
import { idBeside } from './id-beside.ts';
import { isSame } from './is-same.ts';

/** Which of two states of one reflection: the one on this device, or the one in the copy. */
export type Side = 'here' | 'copy';

/** What a reflection is made of, piece by piece: each piece is taken whole from one state or the other. */
const BY_NAME = ['answers', 'settled', 'edits'] as const;
const BY_ID = ['goals', 'companies', 'reframes', 'said'] as const;
const UNNAMED = ['rehearsals', 'reviews'] as const;
/** The rest (its language, its path, the step that was open) comes from the newer state: it is nobody's words. */
const SINGLE = ['title', 'direction', 'draft', 'steppingStone', 'paper', 'assignment'] as const;

type Place = (typeof BY_NAME)[number] | (typeof BY_ID)[number] | (typeof SINGLE)[number];
/** A piece that both states have, each with other content. `key` is empty where there is only one of its kind. */
export type Piece = { place: Place; key: string };

type Pair = { here: Reflection; inCopy: Reflection };

/** The state that was changed last; of two of one moment, always the same one, whichever is here. */
export function newerSide({ here, inCopy }: Pair): Side {
  const order = compare(here.updatedAt, inCopy.updatedAt);
  if (order !== 0) return order < 0 ? 'copy' : 'here';
  return idBeside(content(inCopy)) > idBeside(content(here)) ? 'copy' : 'here';
}

/** What tells two states apart, without what only this device says of them. */
function content({ clientId, revision, ...rest }: Reflection) {
  return rest;
}

/** The pieces that both states have with other content, in the order of `here` and then of the copy. */
export function differingPieces(pair: Pair): Piece[] {
  const pieces: Piece[] = [];
  joinPieces(pair, (piece) => {
    pieces.push(piece);
    return 'here';
  });
  return pieces;
}

/**
 * One reflection of two states: what only one of them has is in it, and of what both have with other content, what
 * `choose` says. It is the same whichever state is here. Null where it would hold more than a reflection may.
 */
export function mergeStates(pair: Pair, choose: (piece: Piece) => Side): Reflection | null {
  const merged = joinPieces(pair, choose);
  return reflectionSchema.safeParse(merged).success ? merged : null;
}

function joinPieces(pair: Pair, choose: (piece: Piece) => Side): Reflection {
  const { here, inCopy } = pair;
  const newer = newerSide(pair);
  const [first, second] = newer === 'here' ? [here, inCopy] : [inCopy, here];
  const merged = { ...first, id: here.id, clientId: here.clientId };
  const of = <T>(place: Place, key: string, mine: T, theirs: T): T => {
    if (isSame(mine, theirs)) return mine;
    // What is empty in one state only was never given there, and asks nobody.
    if (mine === undefined) return theirs;
    if (theirs === undefined) return mine;
    if (isBlank(mine) && isBlank(theirs)) return newer === 'here' ? mine : theirs;
    if (isBlank(mine)) return theirs;
    if (isBlank(theirs)) return mine;
    return choose({ place, key }) === 'here' ? mine : theirs;
  };
  for (const place of SINGLE) Object.assign(merged, { [place]: of(place, '', here[place], inCopy[place]) });
  for (const place of BY_NAME) {
    const [mine, theirs]: Record<string, unknown>[] = [here[place], inCopy[place]];
    const names = new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})]);
    const joined = [...names].map((name) => [name, of(place, name, mine?.[name], theirs?.[name])] as const);
    Object.assign(merged, { [place]: Object.fromEntries(joined) });
  }
  for (const place of BY_ID) {
    const [mine, theirs] = [byId(here[place]), byId(inCopy[place])];
    // In the order of the newer state, with what only the older one has after it.
    const ids = new Set([...byId(first[place]).keys(), ...byId(second[place]).keys()]);
    Object.assign(merged, { [place]: [...ids].map((id) => of(place, id, mine.get(id), theirs.get(id))) });
  }
  for (const place of UNNAMED) {
    Object.assign(merged, { [place]: joinDays(first[place], second[place]) });
  }
  // What only the older state has waiting still waits; of one assignment, what came back to the newer.
  const waiting = [...(first.returned ?? []), ...(second.returned ?? [])];
  const returned = [
    ...new Map(waiting.toReversed().map((each) => [each.assignment, each])).values(),
  ].reverse();
  if (returned.length > 0) merged.returned = returned;
  const decided = joinDecided(here.decided ?? [], inCopy.decided ?? []);
  if (decided.length > 0) merged.decided = decided;
  merged.said.sort((a, b) => compare(a.at, b.at));
  return {
    ...merged,
    createdAt: here.createdAt < inCopy.createdAt ? here.createdAt : inCopy.createdAt,
    updatedAt: first.updatedAt,
    // Above both, so that no older tab can write over it.
    revision: Math.max(here.revision, inCopy.revision) + 1,
  };
}

/** What both states say of answers from home, each decision once and in the order in which it was made. */
function joinDecided(here: readonly Decided[], inCopy: readonly Decided[]): Decided[] {
  const others = inCopy.filter((each) => !here.some((mine) => isSame(mine, each)));
  return [...here, ...others].sort((a, b) => compare(a.at, b.at)).slice(-LIMITS.decided);
}

type OfDay = { on: string };

/** Both lists, by the day; what stands in both stands once, and as often as the list that has it most. */
function joinDays(first: readonly OfDay[], second: readonly OfDay[]): OfDay[] {
  const left = [...first];
  const others = second.filter((each) => {
    const at = left.findIndex((other) => isSame(each, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...first, ...others].sort((a, b) => compare(a.on, b.on));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byId(items: readonly { id: string }[]): Map<string, { id: string }> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Whether nothing was given: a place that was never touched, or an answer that was opened and left empty. */
function isBlank(piece: unknown): boolean {
  if (piece === undefined || piece === null || piece === '') return true;
  if (typeof piece !== 'object' || !('value' in piece) || !('wordings' in piece)) return false;
  return piece.value === null && Object.keys(piece.wordings ?? {}).length === 0;
}
