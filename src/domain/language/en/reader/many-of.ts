/** Plurals that no rule gives. */
const MANY_OF: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  grandchild: 'grandchildren',
  person: 'people',
  loaf: 'loaves',
  sheep: 'sheep',
  reindeer: 'reindeer',
  deer: 'deer',
  salmon: 'salmon',
  naira: 'naira',
};

/** "bus" -> "buses", "baby" -> "babies", "man" -> "men". */
export function manyOf(thing: string): string {
  const irregular = MANY_OF[thing.toLowerCase()];
  if (irregular) return irregular;
  if (
    /(?:[a-z]{3}|wo)man$/u.test(thing) &&
    !/^(?:german|shaman|talisman|ottoman|caiman|norman|brahman)$/u.test(thing)
  )
    return `${thing.slice(0, -2)}en`;
  if (
    /(?:[^f]f|wife|knife|life)e?$/u.test(thing) &&
    /(?:half|calf|shelf|wolf|wife|knife|life|leaf|thief)$/u.test(thing)
  )
    return thing.replace(/fe?$/u, 'ves');
  if (/[^aeiou]y$/iu.test(thing)) return `${thing.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|[mt]ato)$/iu.test(thing) ? `${thing}es` : `${thing}s`;
}

/** "Bag factory", "shoe shop", of a factory of bags: a thing before another is one; "motorcycle parts" are known as many. */
export function oneBefore(things: string): string {
  return things
    .replace(/(?<=\p{Ll}{2}[rl])ies$/u, 'y')
    .replace(/(?:(?<=sh|ch|x|ss|[mt]ato)e)?(?<!ic|i|s|math|sale|good|sport|part|jean|clothe)s$/u, '');
}
