import type { Audience } from './audience.ts';
import { seesAll } from './may-reach.ts';

/**
 * Words that went through the gate, with whom they are for. Every way out takes no other kind. The class is not
 * exported and its field is private, so that neither a cast by shape nor a spread can make one: only the gate opens the
 * door below, and tests/domain/release/released.test.ts reads who calls it.
 */
class Box<A extends Audience, T> {
  readonly audience: A;
  readonly #words: T;

  constructor(audience: A, words: T) {
    this.audience = audience;
    this.#words = words;
  }

  get words(): T {
    return this.#words;
  }
}

export type Released<A extends Audience, T> = Box<A, T>;

/** For the gate alone (gate.ts, release-copy.ts): says that these words may reach this audience. */
export function openGate<A extends Audience, T>(audience: A, words: T): Released<A, T> {
  return new Box(audience, words);
}

/** One thing made of several released ones; for those who may read all of them. */
export function madeOfAll<A extends Audience, T, U>(
  released: readonly Released<A, T>[],
  make: (words: readonly T[]) => U,
): Released<A, U> {
  const widest = released.find(({ audience }) => seesAll(audience)) ?? released[0];
  if (!widest) throw new RangeError('Made of nothing: at least one released thing is needed.');
  return new Box(widest.audience, make(released.map(({ words }) => words)));
}

/** Something made of released words and of nothing else, for the same audience: a page, a file, a line. */
export function madeOf<A extends Audience, T, U>(
  released: Released<A, T>,
  make: (words: T) => U,
): Released<A, U> {
  return new Box(released.audience, make(released.words));
}
