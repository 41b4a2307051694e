/*
 * How much of what is slow is tried. `npm test` and each push take a part, so that nobody waits long for them; `npm run test:long`
 * (LONG=1) takes all of it. What is drawn by chance is drawn from a seed: the same one for every run of `npm test`, so that one
 * commit has one verdict, and a new one for each long run, or the one in SEED. A failing property prints its seed.
 */

export const isLong = process.env.LONG === '1';

const SEED_OF_EACH_DAY = 20_260_901;

/** What everything drawn by chance is drawn from. */
export const seed = Number(process.env.SEED ?? (isLong ? Date.now() % 2 ** 31 : SEED_OF_EACH_DAY));

/** How often chance is tried; `many` is the full number. */
export const runs = (many: number): number => (isLong ? many : Math.ceil(many / 5));

/** Every n-th of a long list, or all of it. Which is the first depends on the seed. */
export function some<Item>(all: readonly Item[], nth = 4): readonly Item[] {
  if (isLong) return all;
  const first = seed % nth;
  return all.filter((_, at) => at % nth === first);
}
