/*
 * How much of what is slow is tried. `npm test` and each push take a part, so that nobody waits long for them; `npm run test:long`
 * (LONG=1) takes all of it. What is drawn by chance is drawn anew each time, so that over the days all of it comes.
 */

export const isLong = process.env.LONG === '1';

/** How often chance is tried; `many` is the full number. */
export const runs = (many: number): number => (isLong ? many : Math.ceil(many / 5));

/** Every n-th of a long list, or all of it. The first is another one in each run. */
export function some<Item>(all: readonly Item[], nth = 4): readonly Item[] {
  if (isLong) return all;
  const first = Math.floor(Math.random() * nth);
  return all.filter((_, at) => at % nth === first);
}
