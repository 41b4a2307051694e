const memories: (() => void)[] = [];

/**
 * Empties every memory of what was read. Words of the person's own stay in memory only as long as a page may show them:
 * called when everything is erased, and to be called wherever an open page is closed to its reader.
 */
export function forgetReadings(): void {
  for (const forget of memories) forget();
  // Browsers keep the last text that a pattern matched (RegExp.input).
  /^/.test('');
}

/** Has a memory emptied with all others: for one that keeps its readings in its own way. */
export function forgetWithReadings(forget: () => void): void {
  memories.push(forget);
}

/** Reads each text once; after so many texts the memory starts anew, since a page may stay open for days. */
export function onceByText<T>(read: (text: string) => T, most = 1_000): (text: string) => T {
  const known = new Map<string, { value: T }>();
  memories.push(() => known.clear());
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}

/** Reads each thing once, for as long as the thing itself is kept. Things are never changed in place. */
export function onceByThing<Thing extends object, T>(read: (thing: Thing) => T): (thing: Thing) => T {
  let known = new WeakMap<Thing, { value: T }>();
  memories.push(() => {
    known = new WeakMap();
  });
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.value;
    const value = read(thing);
    known.set(thing, { value });
    return value;
  };
}

/** Reads each thing once with each thing beside it: an answer by the rules of a language. */
export function onceByTwo<Thing extends object, Beside extends object, T>(
  read: (thing: Thing, beside: Beside) => T,
): (thing: Thing, beside: Beside) => T {
  // Beside a thing there are one or two others: a list of them is quicker than a map, and far quicker to make.
  const known = onceByThing((_: Thing): { beside: Beside; value: T }[] => []);
  return (thing, beside) => {
    const withThing = known(thing);
    for (const one of withThing) if (one.beside === beside) return one.value;
    const value = read(thing, beside);
    withThing.push({ beside, value });
    return value;
  };
}
