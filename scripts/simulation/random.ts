/** Numbers from a seed: the same seed gives the same schedule on every machine. */
export type Random = {
  /** At least 0, below 1. */
  next: () => number;
  /** A whole number from 0 up to and without `end`. */
  below: (end: number) => number;
  chance: (share: number) => boolean;
  /** One of a list that is not empty. */
  pick: <Item>(items: readonly Item[]) => Item;
};

/** Mulberry32, by Tommy Ettinger: 32 bits of state, good enough to choose what happens next. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (end) => Math.floor(next() * end),
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
