/**
 * A name for each item: the shortest that no other of them has, of the ways to name it from the shortest to the longest. Where
 * even the longest is another's too, the place among those is added.
 *
 * @example tellApart(reflections, [title, titleAndDay, titleDayAndTime])
 */
export function tellApart<T>(
  items: readonly T[],
  ways: readonly ((item: T) => string)[],
): (item: T) => string {
  const names = new Map<T, string>();
  for (const [at, way] of ways.entries()) {
    const left = items.filter((item) => !names.has(item)).map((item) => ({ item, name: way(item) }));
    const seen = new Map<string, number>();
    for (const { name } of left) seen.set(name, (seen.get(name) ?? 0) + 1);
    const isLast = at === ways.length - 1;
    const places = new Map<string, number>();
    for (const { item, name } of left) {
      const place = (places.get(name) ?? 0) + 1;
      places.set(name, place);
      if (seen.get(name) === 1) names.set(item, name);
      else if (isLast) names.set(item, place === 1 ? name : `${name} (${place})`);
    }
  }
  return (item) => names.get(item) ?? ways[0]?.(item) ?? '';
}
